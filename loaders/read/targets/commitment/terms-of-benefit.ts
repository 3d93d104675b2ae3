/**
 * Tells whether a number that no form read is a term of what is granted, a size of whom is meant or a rule of a score, so that it is not
 * complained of: `支持比例上限由原50%提高至70%`, `超过参展企业总数的50%,给予一定的补贴`, `招收超过3名残疾幼儿的幼儿园`, `低于2个不得分`.
 *
 * `按不低于采购金额的30%提前预付` grants nothing and stays a number that was not read.
 */
import {endPattern} from '../../../ends.ts';
import {lastClause} from '../words/clauses.ts';
import {EXCEEDS} from '../words/income-words.ts';

/** What a share in its own clause is of: sums that a benefit hands out or back. */
const SHARE_OF_BENEFIT = /(?:支持|补助|扶持|补偿|资助|返还|分担)(?:比例|标准|额度|金额)|(?:补助|补贴|奖励|奖补)资金不[超高]|交纳|暂退|应缴|缴费|保险费|保费|核定损失|定损|支付利息|租金|房租/u;
/** 100% | 给予企业财政贴息, 5% | 的支持, 1% | 的担保业务给予适当补贴. */
const GRANTED_BEHIND = /^、?(?:的?比例|的?标准)?(?:的[^,。;的]{0,10})?(?:一次性)?(?:给予|予以|返还|减免|的?(?:支持|补助|补贴|奖励|资助|扶持|优惠|贴息)(?:$|[,。;]))/u;
/** 50% | ,给予一定的场租费用补贴; 20% | 以内的,一次性给予. */
const GRANTED_NEXT = /^(?:\([^()]{0,8}\))?(?:及?以[上下内])?(?:的,(?:[^,。;]{0,16},)?(?:一次性|给予|予以|可|按|享受|每)|,(?:可|将|一次性)?(?:给予|予以|享受))/u;
/** 招收超过 | 3名 | 残疾幼儿的幼儿园适当配备: bodies told apart by what they have. */
const HOLDING = endPattern(/(?:招收|招用|吸纳|安置|雇用|聘用|接收|收治|收养|拥有|具有|设有|容纳|居住)(?:超过|超|不少于|不低于|达到?|满|至少)/u);
const OF_BODY = /^[^,。;、的\d]{1,12}的[^,。;、的]{0,6}(?:园|校|院|企业|单位|机构|村|社区|县|区|乡镇|班级|家庭|组织|场所|项目|平台)[^,。;]/u;
/** 达到98%的 | 得6分, 低于2个 | 不得分. */
const SCORED = /^(?:的|者)?,?(?:不|可|即)?[得扣加减计记].{0,5}分/u;
/** 每次服务时长不少于 | 30分钟, 且需单桩功率不低于 | 40千瓦: a term of the service or the grant. */
const OF_SERVICE = endPattern(/[且并][需须][^,。;]{0,16}|每次[^,。;]{0,4}服务(?:时[间长])?(?:不少于|不低于|不超过|达到?|为|至少)?/u);
/** 按年度用量的60% | 签订合同, 按采购金额的30% | 预付: so much is ordered or paid beforehand, nothing is granted. */
const BOUGHT = /^[^,。;]{0,12}(?:签订|签约|采购|订购|估算|确定采购|预付|预拨|预留|储备|配建|配备|配置|提取|安排)/u;

/** Whether a share by which something is done is one of what is bought, kept or built. */
export function isBoughtByShare(after: string): boolean {
  return BOUGHT.test(after) && !/^[^,。;]{0,16}(?:给予|补[助贴]|奖励|返还|减免|税)/u.test(after);
}

/** 单家企业补助展位费 | 不超过 | 10万元; 其他展会 | 不超过 | 5万元: how much is handed out at most, in the sentence of a grant. */
const GRANT = '(?:补助|补贴|奖励|资助|奖补|申请额|展位费|贷款额度|单笔|单个|单项|单家|同一企业|限高|风险补偿)';
const CAPPED = new RegExp(`${GRANT}[^。]{0,70}(?:最高|不超过|不高于|不低于|提高到|上限为)$`, 'u');

/** Whether a sum is the most that a grant comes to. */
export function isCap(before: string): boolean {
  return CAPPED.test(before);
}

/** 按研发费用的 | 50% | 加计扣除, 按成交金额的2%进行奖励: by what share something is taken off or given. */
const BY_SHARE = endPattern(/(?:按|可依|不超过|税率|适用)[^。;]{0,60}/u);
const TAKEN = /^(?:以?内)?(?:的部分,?|的?比例,?)?[^,。;]{0,14}(?:加计扣除|税前|摊销|准予|扣除|予以|给予|征税|工资|执行|据实列支|申请补助|奖励|补助|补偿)/u;
/** 省级补助为总投资的 | 65% */
const GRANTED_SHARE = endPattern(/(?:补助|补贴|奖励|资助)(?:为|所)[^,。;]{0,16}的/u);
/** 是否低于注册资本的 | 90%; 总成绩=理论成绩× | 20%; 推荐人选不超过 | 5人 */
const NO_GOAL = /是否[^。;]{0,24}$|[×=]$|推荐[^,。;]{0,16}不超过$|字数(?:不超过|不少于|在)$|参加[^,。;]{0,20}安排不超过$/u;
/** 打造一批规模超 | 百亿元 | 产业强县: what those are like. */
const SUCH = endPattern(`一批[^,。;]{0,24}${EXCEEDS}`);
const SUCH_BEHIND = /^[^,。;、的\d]{0,6}(?:强县|强镇|强村|集群|园区|企业|基地|品牌|示范村)/u;

/** Whether a number stands in a question, a formula or a quota, or tells what those are like that nobody counts. */
export function isNoGoal(before: string, after: string): boolean {
  return NO_GOAL.test(before) || (SUCH.test(before) && SUCH_BEHIND.test(after));
}

/** 合同约定地价 | 每年递增 | 3%, 前三年补贴标准 | 逐年递减 | 20%: how a price goes on from year to year; 租金收入 is what comes of it. */
const PRICE = '(?:地价|租金|房租|租赁费|管理费|物业费|服务费|承包费|流转费|使用费|[转出]让价|(?:补贴|补助|奖补)(?:标准|金额|资金)?)';
const STEP_OF_PRICE = endPattern(`${PRICE}(?:从第[一二三四五六七八九十\\d]{1,2}年起)?(?:按照?)?(?:逐年|每年|每[\\d一两二三四五六七八九十]{1,2}年|年均)[^,、。;\\d]{0,4}(?:递[增减]|[上下]浮|[上下]调)[^,、。;\\d]{0,2}`);

/** Whether a share is the step by which a price goes on. */
export function isStepOfPrice(before: string): boolean {
  return STEP_OF_PRICE.test(before);
}

/** Whether a share hands out something, or is the bound from which something is handed out. */
export function isShareOfBenefit(before: string, after: string, sentence: string): boolean {
  const clause = lastClause(before);
  return SHARE_OF_BENEFIT.test(clause) || isStepOfPrice(before) || GRANTED_BEHIND.test(after) || GRANTED_NEXT.test(after) || GRANTED_SHARE.test(before) || (TAKEN.test(after) && BY_SHARE.test(sentence));
}

/** Whether a number only tells which bodies are meant, or what a score is given for. */
export function isRuleOrSize(before: string, after: string): boolean {
  return OF_SERVICE.test(before) || SCORED.test(after) || (HOLDING.test(before) && OF_BODY.test(after));
}
