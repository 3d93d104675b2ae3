/**
 * Tells whether a number that no form read is a term of what is granted, a size of whom is meant or a rule of a score, so that it is not
 * complained of: `支持比例上限由原50%提高至70%`, `超过参展企业总数的50%,给予一定的补贴`, `招收超过3名残疾幼儿的幼儿园`, `低于2个不得分`.
 *
 * `按不低于采购金额的30%提前预付` grants nothing and stays a number that was not read.
 */
import {lastClause} from './clauses.ts';

/** What a share in its own clause is of: sums that a benefit hands out or back. */
const SHARE_OF_BENEFIT = /(?:支持|补助|扶持|补偿|资助|返还|分担)(?:比例|标准|额度)|交纳|暂退|应缴|缴费|保险费|保费|核定损失|定损|支付利息|租金|房租/u;
/** 100% | 给予企业财政贴息, 5% | 的支持, 1% | 的担保业务给予适当补贴. */
const GRANTED_BEHIND = /^、?(?:的?比例|的?标准)?(?:的[^,。;的]{0,10})?(?:一次性)?(?:给予|予以|返还|减免|的?(?:支持|补助|补贴|奖励|资助|扶持|优惠|贴息)(?:$|[,。;]))/u;
/** 50% | ,给予一定的场租费用补贴; 20% | 以内的,一次性给予. */
const GRANTED_NEXT = /^(?:\([^()]{0,8}\))?(?:及?以[上下内])?(?:的,(?:[^,。;]{0,16},)?(?:一次性|给予|予以|可|按|享受|每)|,(?:可|将|一次性)?(?:给予|予以|享受))/u;
/** 招收超过 | 3名 | 残疾幼儿的幼儿园适当配备: bodies told apart by what they have. */
const HOLDING = /(?:招收|招用|吸纳|安置|雇用|聘用|接收|收治|收养|拥有|具有|设有|容纳|居住)(?:超过|超|不少于|不低于|达到?|满|至少)$/u;
const OF_BODY = /^[^,。;、的\d]{1,12}的[^,。;、的]{0,6}(?:园|校|院|企业|单位|机构|村|社区|县|区|乡镇|班级|家庭|组织|场所|项目|平台)[^,。;]/u;
/** 达到98%的 | 得6分, 低于2个 | 不得分. */
const SCORED = /^(?:的|者)?,?(?:不|可|即)?[得扣加减计记].{0,5}分/u;
/** 每次服务时长不少于 | 30分钟: a term of the service. */
const OF_SERVICE = /每次[^,。;]{0,4}服务(?:时[间长])?(?:不少于|不低于|不超过|达到?|为|至少)?$/u;
/** 按年度用量的60% | 签订合同, 按采购金额的30% | 预付: so much is ordered or paid beforehand, nothing is granted. */
const BOUGHT = /^[^,。;]{0,12}(?:签订|签约|采购|订购|估算|确定采购|预付|预拨|预留|储备|配建|配备|配置|提取|安排)/u;

/** Whether a share by which something is done is one of what is bought, kept or built. */
export function isBoughtByShare(after: string): boolean {
  return BOUGHT.test(after) && !/^[^,。;]{0,16}(?:给予|补[助贴]|奖励|返还|减免|税)/u.test(after);
}

/** Whether a share hands out something, or is the bound from which something is handed out. */
export function isShareOfBenefit(before: string, after: string): boolean {
  const clause = lastClause(before);
  return SHARE_OF_BENEFIT.test(clause) || GRANTED_BEHIND.test(after) || GRANTED_NEXT.test(after);
}

/** Whether a number only tells which bodies are meant, or what a score is given for. */
export function isRuleOrSize(before: string, after: string): boolean {
  return OF_SERVICE.test(before) || SCORED.test(after) || (HOLDING.test(before) && OF_BODY.test(after));
}
