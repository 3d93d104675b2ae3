/**
 * From a department and a region to the body's official name, short name and kind.
 *
 * Example: 卫生健康委员会 + 拉萨市 → 拉萨市卫生健康委员会, short 市卫健委; 宣传部 + 拉萨市 → 中共拉萨市委员会宣传部, short 市委宣传部.
 */
import type {Region, RegionLevel} from '../facts.ts';
import {endsIn, signsOf} from '../signs.ts';
import {kindOfName} from './institution-kind.ts';
import {COUNTRY_CODE, isZone} from './regions.ts';
import type {Department, Named} from './world.ts';

/** 市法院 is the intermediate court of a prefecture, 省法院 the higher one of a province. */
const COURT_LEVEL: Readonly<Record<RegionLevel, string>> = {COUNTRY: '最高', PROVINCE: '高级', PREFECTURE: '中级', COUNTY: '', TOWNSHIP: ''};

/** The region's own body of this department. */
export function departmentOf(department: Department, region: Region, party: boolean, reason: string): Named {
  if (department.kind === 'GOVERNMENT') return governmentOf(region, reason);
  if (department.inProvince !== undefined && region.level === 'PROVINCE') return departmentOf(department.inProvince, region, party, reason);
  const form = formIn(region, party ? department.partyForm : department.form);
  const name = ownName(department, region) ?? (isPlain(form, department) ? region.name + department.name
    : form.replaceAll('{region}', region.name).replace('{court}', COURT_LEVEL[region.level]).replace('{level}', levelWord(region)?.slice(-1) ?? ''));
  return {
    name, kind: department.kind ?? kindOfName(name) ?? 'DEPARTMENT', region, shortName: shortNameOf(department, region, form),
    members: [], reason, known: true,
  };
}

/** 卫生健康委员会 of {region}卫生健康委员会: the form of most, told by its length. */
function isPlain(form: string, {name}: Department): boolean {
  return form.length === REGION.length + name.length && form.startsWith(REGION) && form.endsWith(name);
}

const REGION = '{region}';

/** What the department is called in the region where it has a name of its own there; by the first digits of the region's code. */
function ownName({names}: Department, {code, name}: Region): string | undefined {
  return names === undefined ? undefined : Object.entries(names).filter(([digits]) => code.startsWith(digits)).sort(([one], [other]) => other.length - one.length)[0]?.[1].replace(REGION, name);
}

/** A zone has a working committee of the Party, and no people's government: 中共河北雄安新区工作委员会组织部. */
function formIn(region: Region, form: string): string {
  return isZone(region) ? form.replace('中共{region}委员会', '中共{region}工作委员会').replace('{region}人民政府', '{region}管理委员会') : form;
}

/** Hong Kong and Macao, whose governments are no people's governments. */
export const SPECIAL_CODE = /^8[12]/u;

/** A region's people's government, a zone's administration committee; a 地区 and a 盟 have an administrative office of the province instead. */
export function governmentOf(region: Region, reason: string): Named {
  if (isZone(region)) return {name: `${region.name}管理委员会`, kind: 'GOVERNMENT', region, shortName: '管委会', members: [], reason, known: true};
  const word = levelWord(region);
  const hasOffice = word === '地区' || word === '盟';
  return {
    name: region.name + (hasOffice ? '行政公署' : SPECIAL_CODE.test(region.code) ? '政府' : '人民政府'), kind: 'GOVERNMENT', region,
    shortName: hasOffice ? '行署' : word === null ? null : `${word}政府`,
    members: [], reason, known: true,
  };
}

/** A region's Party committee. */
export function committeeOf(region: Region): Named {
  const national = region.code === COUNTRY_CODE;
  const name = national ? '中共中央' : `中共${region.name}${isZone(region) ? '工作' : ''}委员会`;
  return {name, kind: 'DEPARTMENT', region, shortName: national ? '党中央' : committeeWord(region), members: [], reason: 'vocabulary', known: true};
}

/** 市卫健委, 省财政厅, 市委宣传部, 区党委组织部, 团市委. */
function shortNameOf(department: Department, region: Region, form: string): string | null {
  const word = levelWord(region);
  if (word === null) return null;
  if (form.startsWith('共青团')) return word === '自治区' ? '团区委' : `团${word}委`;
  return form.startsWith('中共{region}委员会') ? `${committeeWord(region) ?? ''}${department.short}` : word + department.short;
}

/** 自治区 of 西藏自治区, 市 of 拉萨市, 地区 of 阿里地区. */
function levelWord({name}: Region): string | null {
  if (!endsIn(LEVELS, name)) return null;
  return LONG_LEVELS.find(word => name.endsWith(word)) ?? name.slice(-1);
}

const LEVELS = signsOf('省市县区旗州盟');
const LONG_LEVELS: readonly string[] = ['自治区', '地区'];

function committeeWord(region: Region): string | null {
  const word = levelWord(region);
  if (word === '自治区') return '区党委';
  return word === null ? null : `${word === '地区' ? '地' : word}委`;
}
