/**
 * Whose the second of two rates is, where the first says it: `专任教师持证率达100%,专科以上学历占比达90%` → 专任教师专科以上学历占比;
 * `中压线路联络率95%、绝缘化率70%` → 中压线路绝缘化率.
 *
 * A rate that names its own (`本科以上学历教师占比`, `绿地率`) stays. Serves "The head that a list carries on is expanded".
 */
import {endsIn, signsOf} from '../../../signs.ts';

const DEGREE = '(?:博士|硕士|研究生|本科|专科|大专|高职|中职|中专|高中|(?:副|正)?高级?|中级|初级|“?双师型”?)';
const QUALIFIED = new RegExp(`^(?:具有|具备|取得|拥有)?${DEGREE}(?:及|或)?(?:以上)?(?:学历|学位|职称|职业资格|资格)?(?:者|人员)?的?(?:占比|比例|比重)$`, 'u');
const SHARE_LAST = signsOf('比例重');
const HOLDERS = /^(?<who>[^、,的]{0,14}?(?:教师|医师|医生|护士|人员|职工|员工|干部|园长|校长|教练员|护理员|保育员|调解员|网格员|辅导员|社工|工作者))(?=中(?:具备|具有|取得|拥有)|[^、,]{2,10}(?:率|比例|占比|比重)$)/u;
/** 绝缘化率, 自动化率: of what? */
const MADE_SO = /^(?!城镇|电气)[^、,的]{2,3}化率$/u;
const LINES = /^(?<who>[^、,的]{0,8}(?:线路|管网|电网|管线|管道|灌区|泵站|水库|路灯|专利|科技成果|生产线|装备|设备|农机))(?=[^、,的]{2,4}率$)/u;

/** The indicator with those whom the one before it names; null where it needs none or the one before names none. */
export function withHolders(indicator: string, previous: string): string | null {
  const who = headOf(indicator)?.exec(previous)?.groups?.['who'];
  return who === undefined ? null : `${who}${indicator}`;
}

/** Where such a name finds its head; null where it needs none. */
function headOf(indicator: string): RegExp | null {
  if (indicator === '持证上岗率' || (endsIn(SHARE_LAST, indicator) && QUALIFIED.test(indicator))) return HOLDERS;
  return indicator.endsWith('化率') && MADE_SO.test(indicator) ? LINES : null;
}
