/**
 * So many people for whom something is done: `每年为1万名困难残疾人提供辅助器具适配服务` → 辅助器具适配服务 of 困难残疾人 EQ 1 万名/年.
 *
 * `为200名以上员工的企业提供服务` tells which are meant and counts nobody. Serves "population".
 */
import {boundedBy} from './comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {unitWithRhythm} from './rhythm.ts';
import {BENEFIT} from './vocabulary.ts';

const UNIT = /^[万千百]?(?:人|名|户|位|例)$/u;
const BEFORE = /(?:为|向|对|帮助)(?<bound>不少于|至少|超过|约|近)?$/u;
const SERVED = /^(?:以上|左右)?(?:的)?(?<who>[^,、的\d]{2,16}?)(?:免费|统一)?(?:提供|开展|实施|配发|适配|进行)(?<what>[^,的\d]{2,24}?)$/u;
const PEOPLE = /(?:人|者|员|工|生|童|户|家庭|妇女|群众|对象|居民|农民|女性|患者|学生|青年)$/u;

export const servedPeople: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !UNIT.test(amount.unit ?? '') || BENEFIT.test(place.after)) return null;
  const before = BEFORE.exec(place.before)?.groups;
  const {who, what} = before === undefined ? {} : SERVED.exec(place.after)?.groups ?? {};
  if (who === undefined || what === undefined || !PEOPLE.test(who)) return null;
  const name = {indicator: what, population: who};
  const bounded = boundedBy(amount, before?.['bound']);
  return [foundAt(place, context, name, {...bounded, unit: unitWithRhythm(amount.unit, place.before)}, place.afterEnd)];
};
