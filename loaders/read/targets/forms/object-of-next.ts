/**
 * A count that leaves what is counted to the next clause, where another group makes as many or fewer of it: `各县至少打造3项以上,市直部门至少打造2项以上
 * 改革项目` → 改革项目 GE 3 项 of 各县.
 *
 * The verb and the unit must be the same. Serves "The head that a list carries on is expanded".
 */
import {endPattern} from '../../../ends.ts';
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {groupBeforeVerb} from '../groups/group-subject.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isMoney, isShare} from '../numbers/units.ts';

const BOUND = '(?<bound>至少|不少于|不低于|原则上)?';
const VERB = '(?<verb>上线|打造|建设|建成|培育|推出|创建|实施|开展|完成|设立|选树|申报|引进|举办)(?<behind>至少|不少于|不低于)?';
const FIRST = new RegExp(`^(?<group>[^,。;\\d]{2,24}?)(?:要|应当?|须)?${BOUND}${VERB}$`, 'u');
const NEXT = new RegExp(`^[,;、](?<group>[^,。;\\d]{2,40}?)(?:要|应当?|须)?${BOUND}${VERB}\\d{1,4}(?<rest>[^,。;]{3,40})(?=[,。;]|$)`, 'u');
const WHO = endPattern(/(?:部门|单位|街道|乡镇|[市县区旗州盟镇乡村]|园区|开发区|学校|医院|企业|社区|机构|[省市县区乡镇村]级)(?:\([^()]{1,6}\))?/u);
const LONGEST = 100;

export const objectOfNext: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const unit = amount?.unit ?? null;
  if (amount === null || unit === null || isShare(unit) || isMoney(unit)) return null;
  const {clause, view} = context;
  const first = FIRST.exec(withoutOpenings(place.before))?.groups;
  const group = first?.['group'] ?? '';
  if (first === undefined || !(amount.end === clause.end || view.text.charAt(amount.end) === '、') || !WHO.test(group)) return null;
  const next = NEXT.exec(view.text.slice(amount.end, amount.end + LONGEST))?.groups;
  const rest = next?.['rest'] ?? '';
  if (next === undefined || next['verb'] !== first['verb'] || !WHO.test(next['group'] ?? '') || !rest.startsWith(unit)) return null;
  const object = rest.slice(unit.length).replace(/^以上/u, '');
  if (object.length < 2 || /\d|^的?(?:目标|任务)$/u.test(object)) return null;
  return [foundAt(place, context, {indicator: object, population: groupBeforeVerb(group) ?? group}, boundedBy(amount, first['bound'] ?? first['behind']), amount.end)];
};
