/**
 * An institution's kind by the last words of its name.
 *
 * Example: 林周县旁多乡卫生院 → PRIMARY_CARE; 拉萨市人民医院 → HOSPITAL; 净土传媒有限公司 → ORGANIZATION.
 */
import type {InstitutionKind} from '../facts.ts';
import {endPattern} from '../ends.ts';
import {endsIn, endsOf, type Signs} from '../signs.ts';

/** The last words of a kind, and what these end in: most names are refused by their last character. */
interface Endings {
  readonly last: Signs;
  readonly pattern: RegExp;
}

const any = (...endings: readonly string[]): Endings => ({last: endsOf(endings), pattern: endPattern(`(?:${endings.join('|')})`)});

/** The first line that the name's end matches decides; the particular stands before the general (妇幼保健院 before 医院). */
const KINDS: readonly (readonly [InstitutionKind, Endings])[] = [
  ['GROUP', any('成员(?:单位|部门)', '(?:各|有关|相关)(?:部门|单位)')],
  ['PUBLIC_HEALTH', any(
    '(?:疾控|控制)中心', '妇幼保健(?:院|站|所|中心|医院)', '(?:妇幼|计划生育|妇幼保健|妇幼健康)服务中心', '血站', '血液中心',
    '卫生(?:健康)?监督(?:执法)?(?:所|局|中心|[大支总]队)', '综合监督执法(?:局|所|[大支总]队)', '急救(?:中心|站)', '医学救援中心', '健康教育(?:所|中心)',
    '防治(?:院|所|站|中心)', '防疫站')],
  ['PRIMARY_CARE', any('卫生院', '(?:社区|街道|乡|镇)卫生服务(?:中心|站)', '社区医院', '卫生(?:室|所|站)', '医务室', '诊所', '门诊部')],
  ['HOSPITAL', any('医院', '医院.{1,8}(?:院区|分院|院)')],
  ['GOVERNMENT', any('人民政府', '国务院', '管委会', '[区园城港山湖](?:管理委员会|执行委员会|执委会)', '街道办事处', '街道办', '行政公署', '行署')],
  ['ORGANIZATION', any(
    '总工会', '联盟', '俱乐部', '联合会', '协会', '学会', '分会', '红十字会', '商会', '合作社', '合作社联合社', '共青团.{1,12}委员会', '团[省市县区州旗]委', '法院', '检察院',
    '公司', '集团', '银行', '大学', '学院', '学校', '中学', '小学', '幼儿园', '研究(?:院|所|中心)', '报社', '(?:电视|广播)台', '中心',
    '基金会', '理事会', '科学院', '党校', '厂', '园区', '基地', '事务所', '国际陆港', '图书馆', '博物馆', '大会', '常务委员会', '办事处', '兵团', '社', '院', '馆', '站', '所', '台',
    '(?:分行|支行|营业部)')],
  ['DEPARTMENT', any('委员会', '局', '厅', '委', '部', '办', '办公室', '署', '(?:领导|工作|协调)小组', '指挥部', '[支总大]队', '海关', '研究室', '联席会议', '专班', '调查队', '处', '司')],
];
/** Bodies of the state whose last words are those of other kinds. */
const DEPARTMENTS = any('中国人民银行.{1,20}(?:分行|支行|营业管理部)', '监督管理委员会', '驻.{1,8}办事处');

/** The kind; null where the name's end says nothing. */
export function kindOfName(name: string): InstitutionKind | null {
  if (hasEnding(name, DEPARTMENTS)) return 'DEPARTMENT';
  return KINDS.find(([, endings]) => hasEnding(name, endings))?.[0] ?? null;
}

function hasEnding(name: string, {last, pattern}: Endings): boolean {
  return endsIn(last, name) && pattern.test(name);
}
