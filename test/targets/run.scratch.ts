import {readFileSync} from 'node:fs';
import {parse} from '../../loaders/parse/parse.ts';
import {readTargets, readIndicatorTables} from '../../loaders/read/targets/index.ts';
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const tree = parse(text, {file});
  console.log('=== ' + file);
  let section: any = 'TASKS';
  const it = readIndicatorTables(tree, () => null);
  for (const p of tree.passages) {
    const words = tree.folded.slice(p.span.start, p.span.end);
    if (p.kind === 'HEADING') { if (/规划背景|发展现状|工作基础|成效|发展基础|现实基础|面临形势|发展环境/.test(words)) section = 'REVIEW'; else if (/总体|指导思想|目标|任务|重点/.test(words)) section = 'TASKS'; }
    if (p.kind !== 'PARAGRAPH' && p.kind !== 'ROW') continue;
    const spans = p.kind === 'ROW' ? p.row!.cells.filter(c => !c.merged).map(c => c.span) : [p.span];
    if (p.kind === 'ROW' && it.targets.some(t => t.span.start >= p.table!.span.start && t.span.end <= p.table!.span.end)) continue;
    for (const span of spans) {
    const r = readTargets(tree, [{span, measure: null, section, source: 'TEXT', year: null}]);
    for (const t of r.targets) console.log(`${t.indicator}${t.population ? '  @' + t.population : ''}  ${t.comparator} ${t.value ?? ''}${t.valueMax !== null ? '..' + t.valueMax : ''} ${t.unit ?? ''}  ${t.year ?? '-'}  ${t.kind === 'TARGET' ? '' : 'OBS'}    «${text.slice(t.span.start, t.span.end).replace(/\s+/g, ' ').slice(0, 90)}»`);
    for (const m of r.messages) console.log('   !! ' + m.message + '  …' + text.slice(m.span.start - 30, m.span.end + 10).replace(/\s/g, ''));
    }
  }
}
