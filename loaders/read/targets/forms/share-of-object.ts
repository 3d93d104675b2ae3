/**
 * A share of things that something is done with: `医院预留30%的号源` → 医院预留号源 EQ 30 %; `在10%的社区卫生服务站设置中医阁` →
 * 社区卫生服务站设置中医阁 EQ 10 %.
 *
 * What a contract holds back (`预留5%的质量保证金`) is no target. Serves "share of a group".
 */
import {endPattern} from '../../../ends.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext, type Found} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import type {Place} from '../words/places.ts';
import {statedBehind} from '../words/with-comparator.ts';
import {isShare} from '../numbers/units.ts';
import {isOfBenefit} from '../words/vocabulary.ts';

/** 预留 | 不少于 | 30% | 的号源 */
const ACTED = /^(?<deed>[^,、。]{0,30}(?:预留|留出|腾出|让出|下沉|加强|向[^,、。]{2,12}(?:投放|开放)))(?:不少于|不低于|至少|约)?$/u;
const OBJECT = /^的(?<object>[^,、。的()]{2,16})/u;
const CONTRACT = /^(?:奖励|补助|补贴|奖补|资助|奖金)|保证金|质保金|尾款|工程款|货款|合同|股份|股权|工资/u;
/** 探索 | 在 | 10% | 的社区卫生服务站 | 设置 | 中医阁 */
const AMONG = endPattern(/(?:^|探索|力争|确保|逐步|,|年|底|前)在(?:不少于|不低于|至少|约)?/u);
const SET_UP = /^的(?<deed>(?:[^,、。的(]|\([^()]{1,8}\)){2,24}?(?:设置|设立|建设|建成|配备|开展|推广|开设|建立|推行|实施|部署|布设)[^,。的]{2,24})$/u;

export const shareOfObject: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !isShare(amount.unit) || !place.after.startsWith('的') || isOfBenefit(place.before)) return null;
  if (AMONG.test(place.before)) {
    const deed = SET_UP.exec(place.after)?.groups?.['deed'];
    return deed === undefined ? null : [found(place, context, amount, deed, place.after.length)];
  }
  const deed = ACTED.exec(place.before)?.groups?.['deed'];
  const object = OBJECT.exec(place.after)?.groups?.['object'];
  if (deed === undefined || object === undefined || CONTRACT.test(object)) return null;
  return [found(place, context, amount, `${withoutOpenings(deed)}${object}`, object.length + 1)];
};

function found(place: Place, context: ClauseContext, amount: PlacedAmount, indicator: string, length: number): Found {
  return foundAt(place, context, {indicator, population: null}, statedBehind(place.before, amount), amount.end + length);
}
