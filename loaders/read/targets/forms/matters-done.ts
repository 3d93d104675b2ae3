/**
 * So many matters that come to be dealt with in a named way: `省市县各级100个高频事项实现“最多跑一次”` → 高频事项实现“最多跑一次” EQ 100 个
 * of 省市县各级; so many bodies of which something is treated: `300个村庄人居环境得到改善` → 人居环境得到改善的村庄 EQ 300 个.
 *
 * `推出50个高频事项` counts what is put out and is left to others.
 */
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import type {Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {Place} from '../words/places.ts';

const GROUP = /^(?:(?:省|市|县|区|乡|镇|村|、){1,6}(?:各级|[两三四]级各?|级各?|各)|各[省市县区](?:\([^()]{1,6}\))?)?$/u;
const BEHIND = /^(?:以上)?的?[^,、。的“\d]{0,12}(?:事项|业务|服务|场景)(?:实现)?(?:“[^“”]{2,10}”|[^,、。的“\d]{0,6}(?:通|网|可|联|代|帮)办)$|^(?:以上)?的?[^,、。的“\d]{0,12}(?:证明|证照|证书|凭证)(?:通过[^,、。的“\d]{2,14})?(?:在线|网上|线上|掌上|自助)(?:开具|出具|核验|打印|办理|查询)$/u;
/** 推动 | 公积金变更、企业登记等 | 58项: some of those counted. */
const SUCH_AS = /^(?:年(?:底|末)前|年内)?(?:推动|推进|实现)?[^,、的]{2,20}(?:、[^,、的]{2,20}){0,5}等$/u;
const MATTERS: ReadonlySet<string> = new Set('个项家户');

/** 行政村(含涉农社区) | 生活污水 | 得到有效治理: those counted, and what was done with something of theirs. */
const TREATED = /^(?:以上)?的?(?<who>行政村|建制村|自然村|村庄|村|社区|小区|乡镇|街道|县城?|园区|家庭|学校|医院|企业|(?:小|重点)?流域|河流|河段|湖泊|水库|水体)(?:\([^()]{1,16}\))?的?(?<deed>[^,、的“\d()]{2,14}得到(?:有效|全面|彻底|基本|妥善|明显|显著){0,2}(?:治理|整治|改善|解决|处理|处置|修复|改造|管控|控制|恢复|提升))$/u;
const BODIES: ReadonlySet<string> = new Set('个所家户条座');

/** 100个 | 高频事项实现“最多跑一次”, 300个 | 村庄人居环境得到改善. */
export const mattersDone: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null) return null;
  const name = treated(place, amount.unit ?? '') ?? dealtWith(place, amount.unit ?? '');
  return name === null ? null : [foundAt(place, context, name, amount, place.afterEnd)];
};

function treated({before, after}: Place, unit: string): Name | null {
  if (!BODIES.has(unit) || !after.includes('得到') || withoutOpenings(before) !== '') return null;
  const {who, deed} = TREATED.exec(after)?.groups ?? {};
  return who === undefined || deed === undefined ? null : {indicator: `${deed}的${who}`, population: null};
}

function dealtWith({before, after}: Place, unit: string): Name | null {
  if (!MATTERS.has(unit) || !BEHIND.test(after)) return null;
  const group = withoutOpenings(before);
  const isGroup = GROUP.test(group);
  if (!isGroup && !SUCH_AS.test(group)) return null;
  return {indicator: after.replace(/^(?:以上)?的?/u, ''), population: isGroup ? group.replace(/(?<=.)各$/u, '') || null : null};
}
