import {readFileSync} from 'node:fs';
import {parse} from '../../loaders/parse/parse.ts';
import {readTargets} from '../../loaders/read/targets/index.ts';
import {amountsIn} from '../../loaders/read/targets/amounts.ts';
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const tree = parse(text, {file});
  console.log('=== ' + file);
  for (const p of tree.passages) {
    if (p.kind !== 'PARAGRAPH' && p.kind !== 'ROW') continue;
    const spans = p.kind === 'ROW' ? p.row!.cells.filter(c => !c.merged).map(c => c.span) : [p.span];
    for (const span of spans) {
    const r = readTargets(tree, [{span, measure: null, section: 'TASKS', source: 'TEXT', year: null}]);
    const w = tree.folded.slice(span.start, span.end).replace(/ /g, '　');
    for (const a of amountsIn(tree.folded.slice(span.start, span.end))) { const s = span.start + a.start, e = span.start + a.end; if (!r.targets.some(t => t.span.start <= s && e <= t.span.end) && !/^[一二三四五六七八九十]级?/.test(text.slice(s, e)) ) console.log(text.slice(Math.max(span.start, s - 30), s).replace(/\s/g, '') + '【' + text.slice(s, e) + '】' + text.slice(e, e + 14).replace(/\s/g, '')); }
    }
  }
}
