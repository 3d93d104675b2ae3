/**
 * The standard by which a network is built: `按照每百户居民拥有综合服务设施面积不低于30平方米的标准,…逐步实现全覆盖` → 每百户居民拥有综合服务设施面积
 * GE 30 平方米; `按照每3万人口1辆的标准配备救护车` → 每3万人口配备救护车 EQ 1 辆.
 *
 * Only what is told for so many people or homes is an indicator; the size of each thing (`按每所不少于500平方米的标准建设`) is a norm.
 * Serves "Target and observation".
 */
import {boundedBy} from './comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {isOfBenefit} from './vocabulary.ts';
import {isMoney} from './units.ts';

const BEFORE = /(?:^|[,;])[^,;按]{0,20}按照?(?<name>(?:每[百千万十\d]{1,3}(?:名|户)?|人均|户均)[^,。、按]{2,24}?)(?<bound>不低于|不少于|不超过|不高于|达到|至少|不小于)$/u;
const BEHIND = /^(?:以上)?(?:、[^,。;]{2,24})?的?(?:标准|要求|比例)(?:$|规划|建设|配建|配置|配备|完善|推进|落实|建成|设置)/u;

/** 按照每3万人口 | 1辆 | 的标准配备救护车: so many to so many people. */
const FOR_MANY = /(?:^|[,;])[^,;按]{0,20}按照?(?<head>每(?:\d[\d.]{0,6})?[百千万十]{0,2}(?:名|个|户)?[^,。、按\d]{1,10})(?<bound>不低于|不少于|至少)?$/u;
const EQUIPPED = /^(?:以上)?的?(?:标准|比例|要求)(?<act>配备|配置|配齐|配足|设置|核定|建设|规划建设)(?<thing>[^,、的\d]{2,20})$/u;
const PEOPLE = /(?:人|人口|居民|老年人|学生|儿童|户|职工|床位|张床位|教师|幼儿)$/u;

export const standardAimedAt: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null || !place.before.includes('按') || isMoney(amount.unit)) return null;
  const many = FOR_MANY.exec(place.before)?.groups;
  const {act = '', thing = ''} = (many === undefined ? null : EQUIPPED.exec(place.after))?.groups ?? {};
  if (many !== undefined && thing !== '' && PEOPLE.test(many['head'] ?? '') && /[百千万十\d]/u.test(many['head'] ?? '')) {
    return [foundAt(place, context, {indicator: `${many['head'] ?? ''}${act}${thing}`, population: null}, boundedBy(amount, many['bound']), place.afterEnd)];
  }
  const {name, bound} = BEFORE.exec(place.before)?.groups ?? {};
  const behind = context.view.quiet.slice(amount.end, amount.end + 50).split(/[,。;]/u)[0] ?? '';
  if (name === undefined || !BEHIND.test(behind) || isOfBenefit(behind)) return null;
  const found = foundAt(place, context, {indicator: name, population: null}, boundedBy(amount, bound), amount.end);
  const start = place.beforeStart + place.before.lastIndexOf(name);
  return [{...found, start}];
};
