/**
 * Whether a value is part of the condition on which something is granted: `人员达到职工人数25%(大企业达到15%)并与其签订合同的,可申请贷款`
 * commits to nothing, for its clauses run to a 的 that opens a grant; so do those of `对产值超过5000万元且增长7%以上的企业,给予奖励`.
 *
 * So does what is told behind a condition that is eased (`降低贷款申请条件,招用人数的比例下调为10%`), and what a term means.
 *
 * `参保率达到95%,符合条件的,应保尽保` is a target: what follows its value opens a sentence of its own.
 */
import {endPattern} from '../../../ends.ts';
import {behindLast, nextOf, SENTENCE_STOPS, signsOf} from '../../../signs.ts';
import type {WordsView} from '../words/words-view.ts';
import {isToldOfGrantee} from './told-of-grantee.ts';

/** How far behind the value the grant can stand. */
const REACH = 120;
const LINKS = signsOf('并且');
const GRANT = '(?:可以?(?:申请|申报|参评|享受|给予|按|向|获)|给予|予以|享受|按(?!期|时)|一次性|最高|每[人户]|由[^,。;]{2,20}(?:给予|奖励|补助)|都?视[同为]|允许|依[^,。;]{2,14}申请|免|减半|认定为|不予|优先|通报|约谈|问责|责令|取消|暂停|扣[减除]?|列入|收回|追究|按规定)';
/** 由谁给予: 省级财政按照年化利率1.5%予以贴息. */
const PAYER = '(?:(?:[国省市县区旗州]|地方|同级|属地)[一-龥]{0,3}财政|医保基金|政府)?';
const CONDITION = new RegExp(`^(?:,[^,。;]{2,40})?,{0,2}(?:(?:并|且|同时)[^,。;]{2,40})?的,(?:[^,。;]{2,16},)?${PAYER}${GRANT}`, 'u');
/** 合同签订后3个月内缴纳出让价款不低于总价款的50%: how a price is paid. */
const PAID_SO = /缴纳[^,。;]{0,12}(?:价款|出让金|保证金|首付款?|定金|租金)/u;

/** 吸纳1人以上毕业生并签订合同 | 的每增加1人给予补贴: the grant without a comma. */
const GRANTED_AT_ONCE = /^[^,。;:的]{0,30}(?:并|且)(?!对|按|给)[^,。;:的]{2,30}的(?:再|另|可|均)?(?:(?:按照?)?每(?:增加|新增|招用|吸纳)?\d{0,3}[人名户家]|给予|予以|一次性(?:给予|奖励|补助|补贴)|享受)/u;

/** Whoever may be granted something, or be paid for what is done. */
export const GRANTEES = '企业|单位|机构|个人|项目|家庭|人员|者|团队|人才|平台|产品|园区|基地|合作社|农场|农户|[县市区]|乡镇';
const GRANTEE = `(?:${GRANTEES}|展|展会|展览|赛事|活动|市场|院校|学校|医院|品种|业务|贷款)`;
/** 对产值超过5000万元且增长7%以上的 | 企业,按…给予奖励: whom something is granted to, in a clause that opens so. */
const GRANTED_TO = new RegExp(`^[^。;对]{0,120}?的[^,。;的对]{0,14}${GRANTEE}(?:\\([^()]{0,40}\\)|[^,。;的对]{0,12})?,(?:[^,。;]{2,16},)?${GRANT}`, 'u');
const LONGEST_SENTENCE = 240;
const WHOM = new RegExp(`^对(?![外口标接照])[^,。;]{0,80}的[^,。;的]{0,14}${GRANTEE}(?![一-龥])`, 'u');

function isGrantedTo(quiet: string, start: number, end: number): boolean {
  const sentence = behindLast(SENTENCE_STOPS, quiet, Math.max(0, start - LONGEST_SENTENCE), start);
  // 支持平台建设, | 对年成交额突破1亿元的企业,给予…
  const from = quiet.charAt(sentence) === '对' ? sentence : sentence + quiet.slice(sentence, start + 1).lastIndexOf(',对') + 1;
  if (quiet.charAt(from) !== '对') return false;
  // 加强监管, | 对食品企业检查覆盖率达到100%,存在隐患的企业,…: behind a comma they must be named in the clause that opens so.
  if (from !== sentence && !WHOM.test(quiet.slice(from, from + 120))) return false;
  return !/[,;。]对/u.test(quiet.slice(from, end)) && GRANTED_TO.test(quiet.slice(start + 1, end + REACH));
}

/** 降低贷款申请条件, | 招用人数的比例下调为10%: what one must meet is told behind the condition that is eased. */
const EASED = endPattern(/(?:降低|放宽|放开|取消|调整)[^,。;]{0,24}(?:(?:申请|申报|准入|认定|享受|入驻)(?:条件|门槛)|贷款[^,。;]{0,8}(?:条件|限制)),[^。;]*/u);
/** 比例下调为10%: how much less one must have. */
const LESS_ASKED = /(?:比例|标准|占比|比重)[^,。;]{0,6}(?:下调|放宽|降低|调整|降)|(?:面积|年限|年龄)[^,。;]{0,20}(?:放宽|提高|延长)[到至]/u;

/** 裁员率放宽至不超过20%, 可放宽履职年限1年: what one must meet is made easier; 持股比例上限放宽至51% is a step. */
const RELAXED = /裁员率[^,。;:]{0,4}放宽|可(?:适当|再)?放宽[^,。;:]{0,12}\d/u;
/** What a term means ends where a commitment begins: …是指…, | 到2025年, | 全市 | 建成…. */
const COMMITS = '(?:[到至]|20\\d{2}年|力争|确保|全[省市县区州国]|我[省市县区州国]|建成|新建|建设|新增|培育|改造|实现|打造|设立)';
const COMMITS_FIRST = new RegExp(`^${COMMITS}`, 'u');
/** 日间手术是指…的手术,特殊病例 | 住院时间不超过48小时: the meaning of a term; 十百千工程是指培育10家…企业 is a task. */
const TERM = endPattern(new RegExp(`(?:^|[,:。;])[^,。;:”]{2,16}(?<!工程|行动|计划|战略|目标|任务|实事|模式|制|圈)是指(?!到|力争|建成|新建|新增)(?:(?!,${COMMITS})[^。;])*`, 'u'));

/** 小型项目。指未使用财政资金, | 建筑面积不大于1万平方米的厂房: a sentence that says what the words before it mean. */
const MEANT = endPattern(/(?:^|[。;:,])指(?![导标挥数定引示纹出明派])[^。;]*/u);
/** 超时达到5次 | ,取消服务资格; 考核低于60分 | 的,终止协议: what happens then. */
const SO_OFTEN = /(?:达到?|超过|满|累计|低于|不足)[\d一二三四五六七八九十]{1,3}[次分起]?(?:及?以上)?的?$/u;
const LOSES = /^的?,(?:[^,。;]{0,12}(?:一律|直接|将|即|则|予以|给予|可))?(?:(?:取消|终止|中止|撤销|吊销|解除|暂停)[^,。;]{0,14}(?:资格|资质|协议|合同|称号|评优|合作|许可|证书|账号)|解聘|清退|移出|责令|约谈|通报批评)/u;

/** 用工量500人以上 | 及一次招录100人以上的企业: who is meant; …以上的目标 is one. */
const AND_SO_MUCH = /^[及和或且并与][^,。;的\d]{2,20}\d[^,。;的]{1,8}以[上下]的(?!目标|要求|任务|水平|成效|指标)[^,。;]{2}/u;
/** 可自购房之日起每年提取一次, 可将比例上限提高到15%, 容积率可调整为1.2, 每完成网签1000套: what one may do, and for each of what something is done. */
const ALLOWED = /^可(?:自|按|凭|在|于|以)[^,]{0,30}每[年月]|^可以?将|^[^,]{0,40}可以?(?:适当|相应)?(?:调整|放宽|上浮|下浮|下调)(?:[为到至]|不)|^每(?:完成|新增|增加|成交)(?!的)|^允许[^,]{0,12}(?:下调|放宽|上浮|降低|设置)/u;
/** 组织不少于400人专列 | ,给予5万元奖补: so many are asked for; a plan's own number has its year or 力争. */
const PAID_NEXT = /^,(?:按照?[^,。;]{2,40})?(?:分别|一次性|可|将)?(?:给予|予以|返还)[^,。;]{0,24}(?:奖|补|元|资助|返还)|^,按照?[^,。;]{2,40}返还/u;
/** 在库零售企业, | 同比增速高于8% | ,…给予10万元奖励: what a body must have reached. */
const BODY_BEFORE = endPattern(/(?:企业|单位|机构|商户|主体),/u);
const GROWN = /^[^,]{0,12}(?:增速|增幅|增长率?)(?:高于|超过|达到?|不低于)\d/u;
const REWARDED = /^[^。;]{0,80}(?:给予|予以)[^。;,]{0,20}(?:奖励|激励|补贴|奖补)/u;
const BOUND = /不[少低高]于|不超过|以上|以下|超过|达到/u;
const PLANNED = /20\d{2}年|力争|确保|全年|年内|全[省市县区]|到[“‘]?十|每年|建成|新建|打造|培育|完成/u;

/** True where the words behind the value go on to 的 and a grant, or those before it ease a condition. */
export function isEligibility(view: WordsView, {start, end}: {readonly start: number; readonly end: number}): boolean {
  if (isToldOfGrantee(view, {start, end})) return true;
  const {quiet} = view;
  const before = quiet.slice(Math.max(0, start - REACH), start);
  const own = quiet.slice(start, end);
  if (own.includes('放宽') && RELAXED.test(own)) return true;
  if ((own.includes('可') || own.startsWith('每') || own.startsWith('允许')) && ALLOWED.test(own)) return true;
  if ((before.includes('条件,') || before.includes('门槛,') || before.includes('限制,')) && LESS_ASKED.test(own) && EASED.test(before)) return true;
  if (before.includes('是指') && TERM.test(before) && !COMMITS_FIRST.test(own)) return true;
  if ((before.includes('指') || own.startsWith('指')) && MEANT.test(`${before}${own}`)) return true;
  if (SO_OFTEN.test(own) && LOSES.test(quiet.slice(end, end + REACH))) return true;
  if (own.includes('缴纳') && PAID_SO.test(own)) return true;
  // 有1次贷款记录 | 的, | 都视为首套: the name took the 的 with it.
  const near = quiet.slice(own.endsWith('的') ? end - 1 : end, end + REACH);
  if (AND_SO_MUCH.test(near)) return true;
  if (near.startsWith(',') && BOUND.test(own) && PAID_NEXT.test(near) && !PLANNED.test(own) && !PLANNED.test(before.slice(-12))) return true;
  if (quiet.slice(start, end + REACH).includes('的') && isGrantedTo(quiet, start, end)) return true;
  if (nextOf(LINKS, near, 0) >= 0 && GRANTED_AT_ONCE.test(near)) return true;
  if (BODY_BEFORE.test(before) && GROWN.test(own) && REWARDED.test(near)) return true;
  const at = near.indexOf('的,');
  if (at < 0) return false;
  const stop = nextOf(SENTENCE_STOPS, near, 0);
  return (stop < 0 || at < stop) && CONDITION.test(stop < 0 ? near : near.slice(0, stop));
}
