/**
 * Which body a wording names: the list's prefix, the paper's region and the vocabulary of departments decide.
 *
 * Example, in a paper of 拉萨市: `市卫健委` → 拉萨市卫生健康委员会; `编办` behind 区党委 → 中共西藏自治区委员会机构编制委员会办公室.
 *
 * `own-wording.ts` has what nothing tells, `scoped-department.ts` the departments of places, `of-nobody.ts` what names no body.
 */
import {endsIn, signsOf} from '../signs.ts';
import {nameOfTownship} from './township.ts';
import {wordingKey} from './departments.ts';
import {eachDepartment} from './each-department.ts';
import {nameFieldOffice} from './field-office.ts';
import {nameGroup, nameSeveralUnits} from './groups.ts';
import {nameOfCorps, nameOfDivision} from './corps.ts';
import {committeeOf, departmentOf, SPECIAL_CODE} from './named.ts';
import {nationalBody} from './national-body.ts';
import {nameOfMinistry} from './own-ministry.ts';
import {branchOfBureau, nameOfOffice} from './own-office.ts';
import {plainWording, withoutField, withoutSecondName} from './plain-wording.ts';
import {COUNTRY_CODE, placeAtHead} from './regions.ts';
import {readScope, type Scope} from './scope.ts';
import {tidyWording, withQuotationMarks} from './wording.ts';
import type {Named, Paper, Vocabulary} from './world.ts';
import {nameOwnCommittee, nameZoneBody} from './zones.ts';
import {ownWording, underOwnName} from './own-wording.ts';
import {bareDepartment, branchOfDepartment, scopedBody} from './scoped-department.ts';

const OWN_NAME: ReadonlySet<string> = new Set(['proper name', 'collective', 'own wording']);
/** 管委会, 新能源司 and 领导小组成员单位 behind the zone, the ministry or the matter that the name before them told. */
const OF_OWNER = /^(?:管委会|管理委员会|[一-龥]{2,10}(?<!公)司|.{2,8}成员单位)$/u;
/** 省政府 behind 河北省委. */
const GOVERNMENT_OF_LEVEL = /^(?:[省市州县区旗盟]|自治[区州县旗])(?:人民)?政府(?:办|办公[室厅]|督查室)?$/u;
/** 市产业链专班办公室(市科技局): another body in brackets. */
const BODY_IN_BRACKETS = /(?<=.{4})\([^()]{1,12}[局办委厅部院室心]\)$/u;

/** The body that the wording names; never null: an unknown one stands under its own wording. */
export function nameInstitution(text: string, prefix: string | null, paper: Paper, vocabulary: Vocabulary): Named {
  const tidy = plainWording(text, vocabulary.regions);
  const full = fullName(text, paper.abbreviations) ?? fullName(tidy, paper.abbreviations);
  if (full !== undefined && tidyWording(full) !== tidy) {
    return {...quoted(nameWording(tidyWording(full), null, paper, vocabulary), full), reason: 'short name of the paper'};
  }
  if (prefix?.startsWith('各') === true) return ofEach(prefix, tidy, paper, vocabulary);
  if (prefix?.startsWith('师') === true) return nameWording(paper.division != null && vocabulary.departments.has(wordingKey(tidy)) ? prefix + tidy : tidy, null, paper, vocabulary);
  if (prefix?.startsWith('兵团') === true) return nameWording(vocabulary.departments.has(wordingKey(tidy)) ? prefix + tidy : tidy, null, paper, vocabulary);
  if (prefix !== null && prefix.length > 2 && OF_OWNER.test(tidy)) return nameWording(tidyWording(prefix) + tidy, null, paper, vocabulary);
  if (prefix !== null && prefix.length > 2 && GOVERNMENT_OF_LEVEL.test(tidy)) return nameWording(tidyWording(prefix) + tidy.replace(/^.+?(?=(?:人民)?政府)/u, ''), null, paper, vocabulary);
  const carried = prefix === null ? null : readScope(tidyWording(prefix), paper.region, vocabulary.regions);
  const named = nameWording(tidy, carried, paper, vocabulary);
  // 市产业链专班办公室(市科技局): where the office is, which the name of an unknown body leaves out.
  const plain = named.reason === 'own wording' ? tidy.replace(BODY_IN_BRACKETS, '') : tidy;
  return quoted(plain === tidy ? named : nameWording(plain, carried, paper, vocabulary), text);
}

/** 住建局 behind 各市发展改革委, and 财政部门 behind 各市教育部门, is each city's; what has its own name stands apart. */
function ofEach(prefix: string, wording: string, paper: Paper, vocabulary: Vocabulary): Named {
  const each = prefix === '各' || (!wording.endsWith('厅') && (vocabulary.departments.has(wordingKey(wording)) || vocabulary.departmentStems.has(wordingKey(withoutField(wording)))));
  return nameWording(each ? prefix + wording : wording, null, paper, vocabulary);
}

/** A part of a body whose short name the paper defines: 联席会议成员单位, 领导小组办公室. */
const PART = /(?:办公室|秘书处|各?成员单位)$/u;
const PART_LAST = signsOf('室处位');

function fullName(wording: string, abbreviations: Paper['abbreviations']): string | undefined {
  const part = endsIn(PART_LAST, wording) ? PART.exec(wording)?.[0] : undefined;
  const whole = part === undefined ? undefined : abbreviations.get(wording.slice(0, -part.length));
  return abbreviations.get(wording) ?? (whole === undefined ? undefined : whole + part);
}

/** Names that no vocabulary tells keep their quotation marks. */
function quoted(named: Named, text: string): Named {
  return OWN_NAME.has(named.reason) ? {...named, name: withQuotationMarks(named.name, text)} : named;
}

/** The ways to find a body, the surest first; the last takes what no other could. */
function nameWording(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named {
  const plain = withoutSecondName(wording);
  const scope = readScope(wording, paper.region, vocabulary.regions);
  // 镇海区教育局 is no body of the paper's own 镇.
  return (scope?.named === true ? null : nameOfTownship(wording, paper.township ?? null, paper.region, carried === null))
    ?? nameOfDivision(wording, paper.division ?? null, paper.region, vocabulary)
    ?? nameOfMinistry(wording, paper.ministry ?? null, paper.region)
    ?? nameOfOffice(wording, paper.bureau ?? null)
    ?? branchOfBureau(scope, paper.bureau ?? null)
    ?? officeOfDepartment(wording, carried, paper, vocabulary)
    ?? nameGroup(eachDepartment(wording, vocabulary) ?? wording, paper.region, vocabulary.regions)
    ?? nameOfCorps(wording, vocabulary)
    ?? nationalBody(wording, carried, paper, vocabulary)
    ?? bareDepartment(wording, carried, paper, vocabulary)
    ?? (plain === wording ? null : bareDepartment(plain, carried, paper, vocabulary))
    ?? nameOwnCommittee(wording, scope, paper.region, vocabulary)
    ?? (scope === null ? null : scopedBody(scope, paper, vocabulary))
    ?? nameZoneBody(wording, paper.region, vocabulary)
    ?? nameFieldOffice(wording, carried?.region ?? paper.region, paper.region, vocabulary)
    ?? nameSeveralUnits(wording, paper.region)
    ?? (scope === null ? null : branchOfDepartment(scope, vocabulary) ?? properName(scope))
    ?? placeNamed(wording, paper, vocabulary)
    ?? ownWording(wording, carried, paper, vocabulary.regions);
}

const OFFICE_OF = /^(?<body>[一-龥]{2,14}?[局厅])(?<office>[一-龥]{2,12}(?:处|科|股))$/u;

/** 市场监管厅政策法规处, 省住建厅城建处: the department's official name, and its office. */
function officeOfDepartment(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named | null {
  const {body, office} = endsIn(OFFICE_LAST, wording) ? OFFICE_OF.exec(wording)?.groups ?? {} : {};
  if (body === undefined || office === undefined) return null;
  const named = nameWording(body, carried, paper, vocabulary);
  return named.known && named.kind === 'DEPARTMENT' && named.region !== null ? {...named, name: named.name + office, shortName: null} : null;
}

const OFFICE_LAST = signsOf('处科股');

/** A name behind a region that the vocabulary does not have: 当雄县人民医院, 市净土公司, 市滇池管理局. */
function properName({region, party, rest}: Scope): Named | null {
  if (region === null || region.code === COUNTRY_CODE || rest === '') return null;
  return underOwnName((party ? committeeOf(region).name : region.name) + rest, region);
}

/** A place's short name opens the name: 拉萨日报社, 西藏大学, 工布江达藏医院. */
function placeNamed(wording: string, paper: Paper, vocabulary: Vocabulary): Named | null {
  const {regions} = vocabulary;
  const place = placeAtHead(wording, paper.region, regions);
  if (place === null) return null;
  const {region} = place;
  const department = vocabulary.departments.get(wordingKey(wording.slice(place.length)));
  // 内蒙古电力公司 may be any company of the place, so that it keeps its wording.
  if (department !== undefined && !/(?:公司|集团)$/u.test(department.name)) return departmentOf(department, region, false, "a place's short name");
  const named = underOwnName(wording, region);
  return named.known || SPECIAL_CODE.test(region.code) ? {...named, known: true} : null;
}
