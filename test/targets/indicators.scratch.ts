import {readFileSync} from 'node:fs';
import {parse} from '../../loaders/parse/parse.ts';
import {readIndicatorTables} from '../../loaders/read/targets/index.ts';
for (const file of process.argv.slice(2)) {
  const tree = parse(readFileSync(file, 'utf8'), {file});
  const r = readIndicatorTables(tree, () => null);
  for (const t of r.targets) console.log(`${t.indicator}${t.population ? '  @' + t.population : ''}  ${t.comparator} ${t.value ?? ''}${t.valueMax !== null ? '..' + t.valueMax : ''} ${t.unit ?? ''}  ${t.year ?? '-'}  ${t.kind} ${t.binding}  «${tree.text.slice(t.span.start, t.span.end)}»`);
  for (const m of r.messages) console.log('!!', m.message);
}
