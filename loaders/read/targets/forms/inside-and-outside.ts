/**
 * So much time each day within and outside of school: `学生每天校内、校外各1小时体育活动时间` → 校内体育活动时间 and 校外体育活动时间 EQ 1 小时/天.
 *
 * Serves "Target and observation": so much of each is two targets.
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';

const BEFORE = /^(?<who>[^,、。]{0,12}?)每[天日](?:参加|进行|安排|开展)?(?:(?<inside>校内|课内|在校|室内)[、和及与]?(?<outside>校外|课外|室外|在家)|(?<place>[校课室])内外)各(?<act>锻炼|运动|活动|阅读)?(?<bound>不少于|不低于|至少|达到?)?$/u;
const TIMES: ReadonlySet<string> = new Set(['小时', '分钟']);
const THING = /^(?<bound>以上|左右)?的?(?<thing>(?:体育|户外|课外|阳光|身体|阅读)[^,、的]{0,10}|锻炼|运动|活动|锻炼时间|运动时间|活动时间)?$/u;

export const insideAndOutside: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !TIMES.has(amount.unit ?? '') || !place.before.includes('各')) return null;
  const groups = BEFORE.exec(withoutOpenings(place.before))?.groups;
  const thing = THING.exec(place.after)?.groups;
  if (groups === undefined || thing === undefined) return null;
  const what = `${groups['act'] ?? ''}${thing['thing'] ?? ''}`;
  if (what === '') return null;
  const where = groups['place'] === undefined ? [groups['inside'], groups['outside']] : [`${groups['place']}内`, `${groups['place']}外`];
  const stated = {...boundedBy(amount, groups['bound']), unit: `${amount.unit ?? ''}/天`};
  return where.map(one => foundAt(place, context, {indicator: `${one ?? ''}${what}`, population: groups['who'] === '' ? null : groups['who'] ?? null}, stated, place.afterEnd));
};
