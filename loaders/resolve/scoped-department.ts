/**
 * Departments of the vocabulary, with or without a head of their own; the paper's region and a list's prefix tell whose a bare one is.
 *
 * Example, in a paper of 拉萨市: `卫健委` and `市卫健委` → 拉萨市卫生健康委员会; `财政厅` is the region's; `嵩明县` its government
 */
import type {InstitutionKind, Region} from '../facts.ts';
import {wordingKey} from './departments.ts';
import {kindOfName} from './institution-kind.ts';
import {committeeOf, departmentOf, governmentOf} from './named.ts';
import {withoutField, withoutSecondName} from './plain-wording.ts';
import {chooseRegion, COUNTRY_CODE, liesIn, lineage} from './regions.ts';
import type {Scope} from './scope.ts';
import type {Department, Named, Paper, Vocabulary} from './world.ts';

/** 省政府国资委, 福建省人民政府外事办公室: the government may stand before its department. */
const OF_GOVERNMENT = /^(?:人民)?政府(?=.{2})/u;

/** A department without a head of its own: the list's prefix or the paper's region tells whose it is. */
export function bareDepartment(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named | null {
  const field = withoutField(wording);
  const department = vocabulary.departments.get(wordingKey(wording)) ?? byStem(field, carried?.region ?? paper.region, vocabulary);
  if (department === undefined) return null;
  const region = carried === null ? defaultRegion(department, paper, vocabulary) : carried.region;
  // 区党委组织部、财政厅: only a body of the Party takes the Party's prefix on.
  const party = carried?.party === true && (department.form.startsWith('中共') || department.name.startsWith('办公'));
  if (region === null && carried !== null) return regionless({...carried, head: party ? carried.head : carried.head.replace(/党?委$/u, '')}, department.name, department.kind, paper);
  if (region === null || region.code === COUNTRY_CODE) return null;
  return departmentOf(department, region, party, carried === null ? 'region of the paper' : 'prefix carried on');
}

/** 财政 in 市发改、财政等部门: the stem alone. */
function byStem(wording: string, region: Region | null, vocabulary: Vocabulary): Department | undefined {
  const stem = vocabulary.departmentStems.get(wordingKey(wording));
  return region?.level === 'PROVINCE' ? stem?.province : stem?.local;
}

/** 厅 is a province's: 财政厅 alone in a city's paper is the province's. */
function defaultRegion(department: Department, paper: Paper, vocabulary: Vocabulary): Region | null {
  if (paper.region === null || !department.name.endsWith('厅')) return paper.region;
  return lineage(paper.region, vocabulary.regions).find(each => each.level === 'PROVINCE') ?? null;
}

/** A department behind a head of its own: 市卫健委, 区党委组织部. */
export function scopedBody(scope: Scope, paper: Paper, vocabulary: Vocabulary): Named | null {
  if (scope.region?.code === COUNTRY_CODE && scope.rest !== '') return null;
  if (scope.rest === '') return scope.region === null ? regionless(scope, '', null, paper) : regionItself(scope, scope.region);
  const department = departmentBehind(scope, vocabulary);
  if (department === undefined) return null;
  return scope.region === null ? regionless(scope, department.name, department.kind, paper)
    : departmentOf(department, scope.region, scope.party, 'vocabulary');
}

/** 市卫健委 where nothing says of which city. Where the whole paper's region is unknown, one message says so for all. */
function regionless(scope: Scope, rest: string, kind: InstitutionKind | null, paper: Paper): Named {
  const name = scope.head + rest;
  return {
    name, kind: kind ?? kindOfName(name) ?? 'ORGANIZATION', region: null, shortName: null, members: [],
    reason: 'region unknown', known: paper.region === null,
  };
}

function departmentBehind({rest, region}: Scope, vocabulary: Vocabulary): Department | undefined {
  const {departments} = vocabulary;
  const found = departments.get(wordingKey(rest)) ?? departments.get(wordingKey(rest.replace(OF_GOVERNMENT, '')))
    ?? departments.get(wordingKey(withoutSecondName(rest)));
  // 拉萨市场监管局 stands for 拉萨市市场监管局.
  return found ?? (region?.name.endsWith('市') ? departments.get(wordingKey(`市${rest}`)) : undefined)
    ?? byStem(withoutField(rest), region, vocabulary);
}

/** 嵩明县 as a carrier is its government; 市委 is the Party committee. */
function regionItself(scope: Scope, region: Region): Named | null {
  if (scope.party) return committeeOf(region);
  return scope.named && region.code !== COUNTRY_CODE ? governmentOf(region, "a region's government") : null;
}

const BRANCH = /^(?<body>[一-龥]{2,16}?[局委])(?<place>[一-龥]{2,10})分局$/u;

/** 市生态环境局长丰县分局, 市规自委石景山分局: the department's official name, and the place that the branch is for. */
export function branchOfDepartment(scope: Scope, vocabulary: Vocabulary): Named | null {
  const {body = '', place = ''} = scope.region === null || !scope.rest.endsWith('分局') ? {} : BRANCH.exec(scope.rest)?.groups ?? {};
  const department = body === '' ? undefined : departmentBehind({...scope, rest: body}, vocabulary);
  if (department === undefined || scope.region === null) return null;
  const {regions} = vocabulary;
  const named = departmentOf(department, scope.region, scope.party, 'vocabulary');
  const region = chooseRegion(regions.byName.get(place) ?? regions.byShortName.get(place) ?? [], scope.region, regions);
  const isWithin = region !== null && liesIn(region, scope.region, regions);
  return {...named, name: `${named.name}${place}分局`, region: isWithin ? region : scope.region, shortName: null};
}
