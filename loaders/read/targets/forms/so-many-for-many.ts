/**
 * So many things to so many people: `按照每3万人口1辆的标准配备救护车` → 每3万人口配备救护车 EQ 1 辆.
 *
 * What each thing gets (`按每辆5名的标准配备乘务员`) is a norm. Serves "Target and observation".
 */
import {endPattern} from '../../../ends.ts';
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {isMoney} from '../numbers/units.ts';

const FOR_MANY = /(?:^|[,;])[^,;按]{0,20}按照?(?<head>每(?:\d[\d.]{0,6})?[百千万十]{0,2}(?:名|个|户)?[^,。、按\d]{1,10})(?<bound>不低于|不少于|至少)?$/u;
const EQUIPPED = /^(?:以上)?的?(?:标准|比例|要求)(?<act>配备|配置|配齐|配足|设置|核定|建设|规划建设)(?<thing>[^,、的\d]{2,20})$/u;
const MANY_OF = endPattern(/(?:人|人口|居民|老年人|学生|儿童|户|职工|床位|张床位|教师|幼儿)/u);

export const soManyForMany: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null || isMoney(amount.unit)) return null;
  const {head = '', bound} = FOR_MANY.exec(place.before)?.groups ?? {};
  if (!MANY_OF.test(head) || !/[百千万十\d]/u.test(head)) return null;
  const {act, thing} = EQUIPPED.exec(place.after)?.groups ?? {};
  if (act === undefined || thing === undefined) return null;
  return [foundAt(place, context, {indicator: `${head}${act}${thing}`, population: null}, boundedBy(amount, bound), place.afterEnd)];
};
