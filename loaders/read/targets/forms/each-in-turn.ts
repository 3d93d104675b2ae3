/**
 * So many in each place of one kind and then of the next: `每街道1处、每社区1个养老服务设施` → 养老服务设施 EQ 1 处 of 每街道 and EQ 1 个 of 每社区;
 * `养老服务设施达到每街道1处、每社区1个`; `按每街道1处、每社区1个的标准建设养老服务设施`;
 * `每个乡镇1所卫生院` without a verb.
 *
 * `每人1份、每户1套` are shares of what is handed out, and a verb with a thing of its own (`每县建成1所学校、每乡建成1个站`) is a count. Serves "population".
 */
import {endPattern} from '../../../ends.ts';
import {EACH_ONLY} from '../groups/each-place.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {Place} from '../words/places.ts';
import {isMoney} from '../numbers/units.ts';
import {boundedBy} from '../words/comparators.ts';

const UNIT = /^[个处所家座名支辆]$/u;
const BOUND = '(?<bound>至少|不少于|不低于)?';
/** 养老服务设施达到 | 每街道, 、 | 每社区 | 至少. */
const BEFORE = new RegExp(`^(?<lead>[^,;。]{0,30}?)(?<each>每个?[^,、。的\\d每]{1,10}?)(?:设置?|配建|配备|配置|建设|建成|建有|布局|有)?${BOUND}$`, 'u');
/** 养老服务设施 | 达到: what is said between the thing and the first place. */
const SAID = /(?:达到|实现|按照?|做到|原则上|为|布局|配置|设置){1,2}$/u;
const LINK = /^[、和及,]$/u;
/** 、每社区1个 | 养老服务设施: the next of the list, and what both count. */
const NEXT = /^(?:[、和及,]每个?[^,、。的\d每]{1,14}\d{1,3}[个处所家座名支辆](?:以上)?){1,4}(?<thing>[^,、。;\d]{0,30})/u;
/** 的标准建设 | 养老服务设施. */
const BY_RULE = /^的?(?:标准|要求|原则|目标)(?:规划|统筹|合理|科学|新建|改造|改扩建|建设|布局|配建|配置|设置|建成|推进|和|、){1,3}(?<thing>[^,、。;\d]{2,20})$/u;
const THING = /^(?:以上)?的?(?<thing>(?!.*的)[一-龥“”()]{2,20})$/u;
/** What stands in a place, told without a verb; 企业入选名录 is what some do. */
const STANDS = endPattern(/(?:中心|[站所院室点园馆校队员师生]|机构|设施|基地|平台|窗口|食堂|护士|主任|专干|网点)/u);
const NO_THING = /^(?:的|以[上下]|左右|由|为|给予|进行|布局|配置|设置|建设|配建|标准|要求|原则|目标)/u;

export const eachInTurn: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !UNIT.test(amount.unit ?? '') || isMoney(amount.unit)) return null;
  const {lead = '', each = '', bound} = BEFORE.exec(place.before)?.groups ?? {};
  if (each === '' || !EACH_ONLY.test(each)) return null;
  const own = THING.exec(place.after.replace(/[、和及]$/u, ''))?.groups?.['thing'] ?? '';
  const isOpen = lead === '' || LINK.test(lead) || withoutOpenings(lead) === '';
  const indicator = isOpen && STANDS.test(own) && !NO_THING.test(own) && !NO_THING.test(place.after.slice(1)) ? own : LINK.test(lead) ? ofLast(place, context) : isOpen ? ofNext(amount.end, context) : SAID.test(lead) ? withoutOpenings(lead.replace(SAID, '')) || ofNext(amount.end, context) : null;
  if (indicator === null || indicator.length < 3) return null;
  const end = indicator === own ? amount.end + place.after.indexOf(own) + own.length : amount.end;
  return [foundAt(place, context, {indicator, population: each}, boundedBy(amount, bound), end)];
};

/** What the last of the list counts: that of the place before. */
function ofLast({after, beforeStart}: Place, {previous}: ClauseContext): string | null {
  const isNext = previous !== null && beforeStart - previous.end < 2 && EACH_ONLY.test(previous.population ?? '');
  if (!isNext) return null;
  return after === '' || NO_THING.test(after) ? previous.indicator : null;
}

/** What stands behind the last place of the list. */
function ofNext(end: number, {view, clause}: ClauseContext): string | null {
  const words = NEXT.exec(view.text.slice(end, clause.end))?.groups?.['thing'] ?? '';
  return BY_RULE.exec(words)?.groups?.['thing'] ?? (NO_THING.test(words) ? null : THING.exec(words)?.groups?.['thing'] ?? null);
}
