/**
 * Names whose head stands before a separator of their list: what follows the separator is no name of its own.
 *
 * Example: `各市、县(区)人民政府` goes on behind the first 、; `各区、市发展改革委` does not, the second is the city's
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';
import {behindLast, endsIn, isOneOf, nextOf, signsOf} from '../../signs.ts';

/** Every place of a level: 各省级, 各市(州), 各县(区). */
export const EVERY = '各(?:省级?|省\\((?:自治区、直辖市|区、市|市、区)\\)|省、自治区、直辖市|省\\(自治区、直辖市\\)级|[市州盟县区旗]级?|设区的?市|市\\([州、盟地区]{1,5}\\)|[县区]\\([市区县、旗]{1,5}\\))';
/** 各省级发展改革、 goes on with 能源主管部门. */
const EACH_FIELD_OPEN = new RegExp(`(?:^|[,;、])${EVERY}(?!有关|相关|直属|其他)[一-龥]{2,10}(?<!部门|单位|[局委办厅]|政府|管委会)$`, 'u');
const FIELD_BEHIND = /^(?!各)[一-龥]{2,8}?(?:行政|主管)/u;

const UNIT = '(?:省|市|州|盟|县|区|旗|乡|镇|自治[区州县]|直辖市|设区的?市)';
/** 市、县两级 and 各省、自治区、直辖市人民政府: levels alone, which share what stands behind the last of them. */
const UNITS_ALONE = new RegExp(`^(?:全|各)?(?:有关|相关)?${UNIT}(?:[、,]${UNIT}){0,3}$`, 'u');
const NEXT_UNIT = new RegExp(`^${UNIT}(?:[、,(两三级各]|(?:人民)?政府|党委|[一-龥]{2,8}(?:局|部门))`, 'u');
/** 各县区党委、政府 and 各县政府、管委会: the second goes on from the first. */
const GOVERNMENT_BEHIND = /^(?:人民)?政府(?:$|[、,;)负按分共落])/u;

/** 各县市区委、政府: the committees and the governments of each. */
const EVERY_COMMITTEE = endPattern(/(?:^|[、,;])各[市州县区旗]{1,3}(?:\([市县区旗、]{1,5}\))?委/u);

/** 各乡镇、街道 is one name. */
const EVERY_TOWNSHIP = endPattern(/(?:^|[、,;])各(?:有关|相关)?(?:乡镇|镇乡|镇|乡|乡\(镇\))/u);
/** 各省辖市、县(市、区)教育局 is one name, while 各省辖市、县(市、区)人民政府 are two collectives. */
const EVERY_CITY = endPattern(/(?:^|[、,;])各(?:省辖市|地级(?:以上)?市)/u);
const OFFICE_OF_UNITS = /^[市县区旗](?:[市县区旗、()]){0,8}[一-龥]{2,8}(?:局|委|办|部门)/u;

/** 各市(州)、县(市、区)教育局 is one name as well; 各设区市、市财政局 is two. */
const EVERY_CITY_OR_STATE = endPattern(/(?:^|[、,;])各(?:设区的?市|市州|市\([州盟]\))/u);
const OFFICE_OF_COUNTIES = /^[县旗]\([市区旗、]{1,5}\)[一-龥]{2,8}(?:局|部门)/u;

/** 各区、市发展改革委 are the districts and a body of the city, while 各区、市人民政府 and 各区、市、县教育局 are one. */
const EVERY_DISTRICT = endPattern(/(?:^|[、,;])各区/u);
const OFFICE_OF_CITY = /^市(?![级直属县区、,(]|(?:人民)?政府(?:$|[、,)]))[一-龥]{2}/u;

/** What UNITS_ALONE ends in, what NEXT_UNIT begins with, and what 各 and its levels end in. */
const UNIT_LASTS = '省市州盟县区旗乡镇';
const UNIT_LAST = signsOf(UNIT_LASTS);
/** 各有关部门及 | 各市、县级政府 */
const JOINTS = signsOf('及和与');
const NEXT_FIRST = signsOf('省市州盟县区旗乡镇自直设');
const EACH_LAST = signsOf('各省市州盟地县区旗');

/** 各县(市)、区政府 is one name. */
const EVERY_COUNTY = endPattern(/(?:^|[、,;和])各县\((?:市|旗)\)/u);
const DISTRICT_GOVERNMENT = /^[区旗](?:人民)?政府/u;

/** 各盟行政公署、市人民政府: the governments of all of a region's divisions. */
const EVERY_OFFICE = endPattern(/(?:^|[、,;])各(?:盟市?|地区?|地市)(?:行政公署|行署)/u);
const CITY_GOVERNMENT_BEHIND = /^(?:各?[市州](?:[市州、]){0,2})?(?:人民)?政府(?:$|[,;、)负按分共落])/u;
/** 各师(市)、团场 of the production corps. */
const EVERY_DIVISION = endPattern(/(?:^|[、,;])各师(?:市|\(市\))?/u);

/** 各区、市发展改革委: the city's own department behind its districts. */
const DEPARTMENT_OF_CITY = /^市(?![场政直属县区])[一-龥]{2,8}[局委办厅]/u;

/** What an open end holds: a level before the separator and behind it, 党委 before it, or 各. */
function mayGoOn(folded: string, start: number, at: number): boolean {
  return isOneOf(HEAD_LAST, folded, at - 1) || nextOf(EACH, folded, start, at) >= 0;
}

const EACH = signsOf('各');
const HEAD_LAST = signsOf(`${UNIT_LASTS}委`);

/** How far behind a separator is looked. */
const REACH = 12;

/** 各市、县(区)人民政府 is one name: its head, from `start` on, goes on behind the separator at `at`. */
export function goesOnBehind(folded: string, {start, end}: Span, at: number): boolean {
  return mayGoOn(folded, start, at) && isOpenEnded(folded.slice(start, at), folded.slice(at + 1, Math.min(end, at + REACH)));
}

/** 各县区、区民政局: the level of the department behind is one of those that the head has named already. */
const LEVELS_OF_HEAD = /(?:^|[、,;和])[ ]?各(?:有关|相关)?(?<levels>[市州盟县区旗]{1,3})$/u;
const OWN_DEPARTMENT = /^[市州盟县区旗](?![场政容直域级属内])[一-龥]{2,8}(?:[局委办]|中心)(?:$|[、,;)(])/u;

function isOfOwnLevel(head: string, next: string): boolean {
  return endsIn(UNIT_LAST, head) && OWN_DEPARTMENT.test(next) && (LEVELS_OF_HEAD.exec(head)?.groups?.['levels'] ?? '').includes(next.charAt(0));
}

function isOpenEnded(head: string, next: string): boolean {
  if (isOneOf(NEXT_FIRST, next, 0) && isOfOwnLevel(head, next)) return false;
  if (isOneOf(NEXT_FIRST, next, 0) && endsIn(UNIT_LAST, head) && UNITS_ALONE.test(head.slice(behindLast(JOINTS, head))) && NEXT_UNIT.test(next)) return true;
  if (head.endsWith('委') && (head.endsWith('党委') || (head.includes('各') && EVERY_COMMITTEE.test(head))) && GOVERNMENT_BEHIND.test(next)) return true;
  if (!head.includes('各')) return false;
  if (/^(?:各)?团场/u.test(next) && EVERY_DIVISION.test(head)) return true;
  if (head.endsWith('署') && EVERY_OFFICE.test(head) && CITY_GOVERNMENT_BEHIND.test(next)) return true;
  if (FIELD_BEHIND.test(next) && EACH_FIELD_OPEN.test(head)) return true;
  if (OFFICE_OF_CITY.test(next) && EVERY_DISTRICT.test(head)) return false;
  if (DISTRICT_GOVERNMENT.test(next) && EVERY_COUNTY.test(head)) return true;
  if (EVERY_CITY.test(head) && OFFICE_OF_UNITS.test(next)) return true;
  if (OFFICE_OF_COUNTIES.test(next) && EVERY_CITY_OR_STATE.test(head)) return true;
  if (next.startsWith('街道') && EVERY_TOWNSHIP.test(head) && !next.startsWith('街道办')) return true;
  return endsIn(EACH_LAST, head) && /^(?:省|市|州|盟|地|县|区|旗|自治|直辖|设区|街道|镇|乡|部门|单位|开发|园区|功能|管委)/u.test(next)
    && !(head.endsWith('区') && DEPARTMENT_OF_CITY.test(next)) && /(?:^|[、,;和])[ ]?各(?:有关|相关)?(?:省|市|州|盟|地|县|区|旗|设区市|地市|市州|市地){0,2}$/u.test(head);
}
