import {readFileSync, readdirSync} from 'node:fs';
import {parse} from '../../loaders/parse/parse.ts';
import {readTargets, readIndicatorTables} from '../../loaders/read/targets/index.ts';
const dir = 'test/cases/read/targets/';
let ok = 0, bad = 0;
for (const f of readdirSync(dir).sort()) {
  const cases = readFileSync(dir + f, 'utf8').split(/\n(?=# )/u);
  for (const c of cases) {
    const lines = c.trim().split('\n'); const title = lines[0];
    const at = lines.indexOf('==>');
    const marked = lines.slice(1, at < 0 ? undefined : at).join('\n');
    const expected = at < 0 ? [] : lines.slice(at + 1).map(l => l.trim().split(/\s{2,}/u).join('  '));
    const spans: Record<string, [number, number]> = {}; let text = ''; const stack: [string, number][] = [];
    for (let i = 0; i < marked.length; i++) { const m = /^\{([A-Z]\d?):/u.exec(marked.slice(i, i + 5)); if (m) { stack.push([m[1]!, text.length]); i += m[0].length - 1; continue; } if (marked[i] === '}') { const [n, s] = stack.pop()!; spans[n] = [s, text.length]; continue; } text += marked[i]; }
    const tree = parse(text, {file: 'a.txt'});
    const all = [...readIndicatorTables(tree, () => null).targets];
    const tables = new Set(all.map(t => tree.passages.find(p => p.table && p.table.span.start <= t.span.start && t.span.end <= p.table.span.end)?.table));
    for (const p of tree.passages) { if (p.kind === 'BOILERPLATE' || (p.table && tables.has(p.table))) continue; all.push(...readTargets(tree, [{span: p.span, measure: null, section: 'TASKS', source: 'TEXT', year: null}]).targets); }
    const got = all.map(t => { const name = Object.entries(spans).find(([, [s, e]]) => s === t.span.start && e === t.span.end)?.[0] ?? `«${text.slice(t.span.start, t.span.end)}»`; return [name, t.indicator, ...(t.population ? ['@' + t.population] : []), [t.comparator, t.value === null ? '' : `${t.value}${t.valueMax === null ? '' : '..' + t.valueMax}`, t.unit ?? ''].filter(x => x !== '').join(' '), t.year ?? '-', t.kind + (t.binding ? ' ' + t.binding : '')].join('  '); });
    if (JSON.stringify([...got].sort()) === JSON.stringify([...expected].sort())) ok++; else { bad++; console.log(f, title); console.log('   expected', expected); console.log('   got     ', got); }
  }
}
console.log(ok, 'ok', bad, 'bad');
