/**
 * How often, in front of what is done: `每月2次向市局报送工作进展` → 向市局报送工作进展 EQ 2 次/月; `每年2次开展安全培训` → 安全培训.
 *
 * `每年2次以上的单位` tells which are meant, and `每年2次机会` what somebody may. Serves "A frequency is a target with unit 次/年".
 */
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {groupBeforeVerb} from '../groups/group-subject.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

const RHYTHM = /^(?<who>[^,、。\d每]{0,16})每(?<period>年度?|季度?|月|周|日|天|半年|旬)(?<bound>至少|不少于|不低于)?$/u;
const PERIODS: ReadonlyMap<string, string> = new Map([['年度', '年'], ['季', '季度']]);
const LIGHT = '(?:组织开展|开展|组织|举办|召开|进行)';
const DEED = new RegExp(`^(?:以上)?(?:${LIGHT}(?<held>[^,。的\\d]{2,20})|(?<deed>(?:向|对|到|赴|与|将)[^,。的\\d]{1,16}(?:报送|报告|通报|汇报|上报|检查|巡查|排查|督导|反馈|对接|公布|走访|宣传)[^,。的\\d]{0,16}|(?:报送|报告|上报|通报|公布|公示|巡查|排查|检查|抽查|调度)[^,。的\\d]{2,20}))$`, 'u');

export const soOftenFirst: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit !== '次' || isOfBenefit(place.after)) return null;
  const {who = '', period = '', bound} = RHYTHM.exec(withoutRun(place.before))?.groups ?? {};
  const {held, deed} = period === '' ? {} : DEED.exec(place.after)?.groups ?? {};
  const indicator = held ?? deed;
  const group = who === '' ? null : groupBeforeVerb(who);
  if (indicator === undefined || (who !== '' && group === null)) return null;
  const stated = boundedBy(amount, bound);
  return [foundAt(place, context, {indicator, population: group}, {...stated, unit: `次/${PERIODS.get(period) ?? period}`}, place.afterEnd)];
};

/** The rhythm stands at the front once what opens the clause is off; 每年 itself is such an opening. */
function withoutRun(before: string): string {
  const at = before.lastIndexOf('每');
  return at <= 0 ? before : `${withoutOpenings(before.slice(0, at))}${before.slice(at)}`;
}
