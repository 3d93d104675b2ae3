/**
 * The bodies that issue a paper: a line that names one, and the first of several whose names stand side by side or glued together.
 *
 * Example: `河南省教育厅河南省财政厅` → 河南省教育厅; `交通运输部 财政部` → 交通运输部; `成都市教育局` → the whole
 */
import {endPattern} from '../../ends.ts';

/** What the names of bodies that issue papers end in. */
export const BODY_ENDS = '委员会|政府|办公室|办公厅|局|厅|委|部|院|署|银行';
const BODY_END = '(?:委员会|人民政府|政府|办公室|办公厅|局|厅|委|院|会|署)';
/** The second name opens with the place of the first: 成都市经济和信息化局成都市科学技术局. */
const SAME_PLACE = new RegExp(`^(?:中共)?(?<place>[一-龥]{2,7}?(?:自治[区州县]|[省市区县州盟旗])|[省市])[一-龥]{0,20}?${BODY_END}(?=(?:中共)?\\k<place>(?!场|政)[一-龥]{2})`, 'u');
const MINISTRY = '(?:(?:国家|中国|全国|中央|中共|国务院)[一-龥]{2}|[一-龥]{2,12}(?:部|总局|总署)(?:办公厅|$))';
/** 商务部财政部, 国家发展改革委财政部办公厅: bodies of the nation have no place that could part them. */
const OF_NATION = new RegExp(`^(?:国家[一-龥]{2,12}?(?:委员会|委|局)|[一-龥]{2,12}?(?:部|总局|总署))(?:办公厅|综合司)?(?=${MINISTRY})`, 'u');

/** Behind the first of several issuers: 等4部门, 等九个省级部门, 等有关部门. */
export const AND_OTHERS = '等(?:[一二三四五六七八九十两多0-9]{1,3}(?:个|家)?)?(?:国家|中央|省级|市级|省直|市直|有关|相关)?(?:部门|部委|单位|机关|厅局|委办局)';
/** The words between an issuer and its title: 国务院办公厅印发的《…》, 教育部等四部门关于印发《…》. */
export const ISSUES = `(?:${AND_OTHERS}|等)?(?:联合|共同)?(?:关于)?(?:印发|发布|出台|制定|下发|颁布|转发)?(?:了|的)?`;

/** 国务院办公厅转发国家地震局 opens a title. */
const ISSUER = new RegExp(`^(?!.*(?:转发|批转))[一-龥]{2,30}(?:${BODY_ENDS}|管委会|领导小组)$`, 'u');

/** Whether a line is nothing but the name of a body that issues papers. */
export function isIssuer(words: string): boolean {
  return ISSUER.test(words);
}

/** What parts the names; whoever sends on another's paper is its issuer: 国务院办公厅 | 转发国家地震局. */
const NEXT_NAME = /[、,，\s]|(?<=[一-龥]{2})(?:转发|批转)/u;

/** The first name of some that blanks, marks or nothing part. */
export function firstIssuer(words: string): string {
  const first = words.split(NEXT_NAME, 1)[0] ?? words;
  return SAME_PLACE.exec(first)?.[0] ?? OF_NATION.exec(first)?.[0] ?? first;
}

/** 省医疗保障局办公室 writes for its bureau. */
const ITS_OFFICE = /(?<=[局厅]|委员会)(?:办公室|综合处)$/u;
const BUREAU = endPattern(/(?:局|厅|委员会|委|署)/u);

/** The department that issues a paper and may charge its own offices, the first of several; null for a government, its general office or the Party. */
export function bureauOf(issuer: string | null): string | null {
  const first = issuer === null ? '' : firstIssuer(issuer).replace(ITS_OFFICE, '');
  return BUREAU.test(first) && !/^中共|(?:人民|市|省|县|区)政府/u.test(first) ? first : null;
}
