/**
 * The year by which a clause says that its task is to be done: that of the targets before it which name none.
 *
 * Example: `新增主题事项不少于20项。(责任单位:市政务服务局;完成时限:2025年9月底前)` → 2025; `完成时限:长期坚持` and `2025年启动` set none. Serves "year".
 */
import {everyMatch} from '../../../every-match.ts';
import type {Stretch} from '../../../facts.ts';
import type {DocumentTree} from '../../../layout.ts';
import {lastYear, yearsIn} from './years.ts';

/** 完成时限:2025年9月底前 | ) and the like; behind 牵头单位 and others in one bracket, or in one of its own. */
const DUE = /(?:完成|办结|落实|实施|责任|工作)(?:时限|期限|时间)[ ]?[:】\]](?<when>[^:;,。()\n]{4,40})/gu;
/** 长期坚持, 2025年启动, 持续推进: no year ends it. */
const NO_END = /长期|启动|开始|起(?!草)|持续|常态|每年|各年|逐年/u;

interface Due {
  readonly start: number;
  readonly year: number | null;
}

/** For each stretch the year of the clause that stands in it or ends the next one of its measure. */
export function dueYears({folded}: DocumentTree, stretches: readonly Stretch[]): readonly (number | null)[] {
  const dues = folded.includes('时限') || folded.includes('期限') || folded.includes('时间') ? everyMatch(DUE, folded).map(dueOf) : [];
  if (dues.length === 0) return stretches.map(() => null);
  const years: (number | null)[] = [];
  let next = dues.length - 1;
  for (let at = stretches.length - 1; at >= 0; at -= 1) {
    const stretch = stretches[at];
    const later = stretches[at + 1];
    if (stretch === undefined) continue;
    while (next >= 0 && (dues[next]?.start ?? 0) >= stretch.span.end) next -= 1;
    const due = dues[next];
    const own = due !== undefined && due.start >= stretch.span.start ? due : null;
    years[at] = own === null ? later?.measure === stretch.measure && stretch.measure !== null ? years[at + 1] ?? null : null : own.year;
  }
  return years;
}

function dueOf(match: RegExpExecArray): Due {
  const when = (match.groups?.['when'] ?? '').replaceAll(' ', '');
  return {start: match.index, year: NO_END.test(when) ? null : lastYear(yearsIn(when).at(-1) ?? null)};
}
