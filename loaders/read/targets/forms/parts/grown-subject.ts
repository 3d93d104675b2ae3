/**
 * What grew in the clause before and is counted in this one: `养老床位稳步增加,达到5000张` → 养老床位 EQ 5000 张;
 * `医务人员不断增加,总数达到1.2万人` → 医务人员总数 EQ 1.2 万人.
 *
 * `服务能力不断提升,建成公园3个` counts something else, and a quality that rises (水平, 能力) has no number. Serves "indicator, complete enough to stand alone".
 */
import {endPattern} from '../../../../ends.ts';
import type {ClauseContext} from '../../found.ts';
import {withoutOpenings} from '../../names/openings.ts';
import type {Place} from '../../words/places.ts';
import {isShare} from '../../numbers/units.ts';

const GREW = /^(?<subject>[^,、的\d]{2,20}?)(?:总体|整体|逐步|逐年|稳步|持续|不断|显著|明显|大幅|进一步|逐渐|日益|快速|稳定|有效){1,2}(?:增加|增长|增多|壮大|扩大|攀升)$/u;
const NO_COUNT = endPattern(/(?:能力|水平|质量|效益|环境|体系|机制|制度|意识|活力|实力|影响力|结构|功能|力度|作用|优势|覆盖面|范围|开放|需求|压力|差距)/u);
const TOTAL = /^总(?:数|量|人数|规模|额|面积)$/u;

/** The whole indicator of a value whose own clause names none, or a bare total; null where the clause before tells of no growth. */
export function grownSubject(indicator: string, {beforeStart, amounts}: Place, {previous, clauseBefore, clause, view}: ClauseContext): string | null {
  if (clauseBefore === null || clauseBefore.sentence !== clause.sentence || beforeStart !== clause.start || !(indicator === '' || TOTAL.test(indicator))) return null;
  if (isShare(amounts[0]?.unit ?? null) || (previous !== null && previous.end > clauseBefore.start)) return null;
  const subject = GREW.exec(withoutOpenings(view.text.slice(clauseBefore.start, clauseBefore.end)))?.groups?.['subject'] ?? '';
  return subject === '' || NO_COUNT.test(subject) ? null : `${subject}${indicator}`;
}
