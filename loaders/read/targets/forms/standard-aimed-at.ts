/**
 * The standard by which a network is built: `按照每百户居民拥有综合服务设施面积不低于30平方米的标准,…逐步实现全覆盖` → 每百户居民拥有综合服务设施面积
 * GE 30 平方米.
 *
 * Only what is told for so many people or homes is an indicator; how many each one serves is told of each (`按每名医生服务不超过2000人的标准`), the size of each thing (`按每所不少于500平方米的标准建设`) is a norm.
 * Serves "Target and observation".
 */
import type {Name} from '../names/names.ts';
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {isOfBenefit} from '../words/vocabulary.ts';
import {isMoney} from '../numbers/units.ts';

const BEFORE = /(?:^|[,;])[^,;按]{0,20}按照?(?<name>(?:每[百千万十\d]{1,3}(?:名|户)?|人均|户均)[^,。、按]{2,24}?)(?<bound>不低于|不少于|不超过|不高于|达到|至少|不小于)$/u;
/** 按照 | 每名家庭医生 | 签约居民 | 不超过 | 2000人, 每名医生服务: whom each one serves is told in persons or homes. */
const OF_ONE = /(?:^|[,;])[^,;按]{0,20}按照?(?<name>(?<group>每[名位个](?!项目|企业|单位|机构|人)[^,、。\d按每]{0,8}?(?:医生|医师|护士|教师|员|师|工|干部|团队|专干))(?:平均|最多|至少)?(?<deed>(?:服务|签约|管理|联系|负责|照护|照料|走访|帮扶|承担)(?<whom>[^,、。\d按]{0,8}?)))(?<bound>不低于|不少于|不超过|不高于|不多于|至少|最多)?$/u;
const PERSONS_OR_HOMES = /^[人名户]$/u;

const BEHIND = /^(?:以上)?(?:、[^,。;]{2,24})?的?(?:标准|要求|比例)(?:$|规划|建设|配建|配置|配备|完善|推进|落实|建成|设置|组建|划分|安排|核定)/u;

export const standardAimedAt: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.unit === null || isMoney(amount.unit)) return null;
  const {name, bound} = BEFORE.exec(place.before)?.groups ?? {};
  const one = name === undefined && PERSONS_OR_HOMES.test(amount.unit) ? OF_ONE.exec(place.before)?.groups : undefined;
  const behind = context.view.quiet.slice(amount.end, amount.end + 50).split(/[,。;]/u)[0] ?? '';
  const told = name ?? one?.['name'];
  if (told === undefined || !BEHIND.test(behind.replace(ABOUT, '')) || isOfBenefit(behind)) return null;
  const found = foundAt(place, context, one === undefined ? {indicator: told, population: null} : ofOne(one, amount.unit), boundedBy(amount, bound ?? one?.['bound']), amount.end);
  const start = place.beforeStart + place.before.lastIndexOf(told);
  return [{...found, start}];
};

const ABOUT = /^左右/u;

/** 服务 | 2000人 names 服务人数, 签约居民 itself. */
function ofOne({group = '', deed = '', whom = ''}: Record<string, string | undefined>, unit: string): Name {
  return {indicator: whom === '' ? `${deed}${unit === '户' ? '户' : '人'}数` : deed, population: group};
}
