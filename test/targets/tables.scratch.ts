import {readFileSync} from 'node:fs';
import {parse} from '../../loaders/parse/parse.ts';
for (const file of process.argv.slice(2)) {
  const tree = parse(readFileSync(file, 'utf8'), {file});
  let t: any = null;
  for (const p of tree.passages) if (p.kind === 'ROW') {
    if (p.table !== t) { t = p.table; console.log('TABLE caption', t.caption && tree.text.slice(t.caption.start, t.caption.end), 'HEADER', t.header.cells.map((c: any) => tree.text.slice(c.span.start, c.span.end).replace(/\s+/g, ' ')).join(' | ')); }
    console.log('  ', p.row!.cells.map(c => (c.merged ? '^' : '') + tree.text.slice(c.span.start, c.span.end).replace(/\s+/g, ' ').slice(0, 30)).join(' | '));
  }
}
