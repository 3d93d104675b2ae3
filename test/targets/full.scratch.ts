import {readFileSync} from 'node:fs';
import {parse} from '../../loaders/parse/parse.ts';
import {read} from '../../loaders/read/read.ts';
for (const file of process.argv.slice(2)) {
  const tree = parse(readFileSync(file, 'utf8'), {file});
  const r = read(tree);
  console.log('=== ' + file, r.targets.length);
  for (const t of r.targets) console.log(`${t.indicator}${t.population ? '  @' + t.population : ''}  ${t.comparator} ${t.value ?? ''}${t.valueMax !== null ? '..' + t.valueMax : ''} ${t.unit ?? ''}  ${t.year ?? '-'}  ${t.kind === 'TARGET' ? '' : 'OBS'} ${t.binding ?? ''} ${t.measure ?? 'PLAN'}  «${tree.text.slice(t.span.start, t.span.end).replace(/\s+/g, ' ').slice(0, 70)}»`);
  for (const m of r.messages.filter(m => m.code === 'unread-number')) console.log('   !! ' + m.message + '  …' + tree.text.slice(m.span.start - 30, m.span.end + 10).replace(/\s/g, ''));
}
