/**
 * So many people or homes for whom something is done: `每年为30万名65岁及以上老年人免费接种流感疫苗` → 为65岁及以上老年人免费接种流感疫苗 EQ 30 万名/年.
 *
 * What is granted (`为200户企业给予补贴`) or merely made easier (`为500家企业提供便利`) counts nobody. Serves "Target and observation".
 */
import {boundOf, comparatorOf} from './counts.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {unitWithRhythm} from './rhythm.ts';
import {isMoney, isShare} from './units.ts';
import {BENEFIT} from './vocabulary.ts';

const FOR = /(?:^|[,年内市县区将可])(?:免费|计划|累计|力争|确保|再)?(?<to>为|给|对|向)(?:全[市省县区国]|辖区内?)?(?:不少于|不低于|至少|超过|约|近)?$/u;
const WHOM = /^(?:人|名|位|户|家|例|对)(?:次)?$/u;
const SERVED = new RegExp([
  '^的?(?<whom>[^,、的]{2,24}?)(?<deed>(?:免费|集中|统一|全面|上门|定期)?',
  '(?:实施|开展|进行|安装|配备|配置|接种|建立|发放|更换|办理|提供)(?!便利|支持|保障|便捷)[^,。的]{2,24}(?<!补助|补贴|津贴|奖励|资金|贷款))$',
].join(''), 'u');

export const servedPeople: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const unit = amount?.unit ?? null;
  if (amount === null || unit === null || isShare(unit) || isMoney(unit) || !WHOM.test(unit.replace(/^[十百千万亿]{1,2}/u, ''))) return null;
  const to = BENEFIT.test(place.after) ? undefined : FOR.exec(place.before)?.groups?.['to'];
  const {whom, deed} = SERVED.exec(place.after)?.groups ?? {};
  if (to === undefined || whom === undefined || deed === undefined) return null;
  const stated = {...amount, comparator: comparatorOf(amount, boundOf(place.before)), unit: unitWithRhythm(unit, place.before)};
  return [foundAt(place, context, {indicator: `${to}${whom}${deed}`, population: null}, stated, place.afterEnd)];
};
