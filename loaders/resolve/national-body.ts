/**
 * Bodies of the whole country: by their names, as the ministry of a field, or as a national body's own office.
 *
 * Example: `证监会` → 中国证券监督管理委员会; `国务院教育行政部门` → 教育部; `卫生健康委` in a national paper → 国家卫生健康委员会
 */
import {endsIn, isOneOf, signsOf} from '../signs.ts';
import {wordingKey} from './departments.ts';
import {kindOfName} from './institution-kind.ts';
import {withoutField} from './plain-wording.ts';
import {COUNTRY_CODE} from './regions.ts';
import type {Scope} from './scope.ts';
import type {Named, NationalBody, Paper, Vocabulary} from './world.ts';

/** The national body that the wording names; `carried` is what the list's prefix says. */
export function nationalBody(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named | null {
  const key = wordingKey(wording);
  const scope = carried === null ? paper.region : carried.region;
  const bare = scope?.code === COUNTRY_CODE ? vocabulary.nationalBare.get(key) : undefined;
  if (isBranch(wording, carried, paper)) return null;
  // 证监会 and the like keep their national name also in a list of a city's departments.
  const body = vocabulary.national.get(key) ?? vocabulary.national.get(withoutNation(key)) ?? bare ?? ministryOf(wording, vocabulary) ?? (scope?.code === COUNTRY_CODE ? ministryOfField(withoutField(wording), vocabulary) : undefined);
  if (body === undefined) return officeOf(wording, carried, paper, vocabulary);
  return {
    name: body.name, kind: body.kind ?? kindOfName(body.name) ?? 'DEPARTMENT', region: vocabulary.regions.byCode.get(body.region) ?? null,
    shortName: body.short, members: [], reason: 'vocabulary', known: true,
  };
}

/** 国家工信部 is 工信部; 国家能源局 keeps its word. */
function withoutNation(key: string): string {
  return key.startsWith('国家') && key.endsWith('部') ? key.slice(2) : key;
}

/** 教育部办公厅, 国家能源局综合司, 财政部科教和文化司: a national body's own office. */
const ITS_OFFICE = /^(?:办公厅|[一-龥]{2,12}(?<!公)司)$/u;
const OFFICE_LAST = signsOf('厅司');
const BODY_LAST = signsOf('部局署会委行院');
const SHORTEST_BODY = 3;
const LONGEST_BODY = 18;

/** The longest body that the vocabulary knows at the head: 国家发展和改革委员会 of 国家发展和改革委员会产业发展司. */
function officeOf(wording: string, carried: Scope | null, paper: Paper, vocabulary: Vocabulary): Named | null {
  if (!endsIn(OFFICE_LAST, wording)) return null;
  for (let at = Math.min(LONGEST_BODY, wording.length - 1); at >= SHORTEST_BODY; at -= 1) {
    const office = wording.slice(at);
    const body = isOneOf(BODY_LAST, wording, at - 1) && ITS_OFFICE.test(office) ? nationalBody(wording.slice(0, at), carried, paper, vocabulary) : null;
    if (body !== null) return {...body, name: body.name + office, kind: 'DEPARTMENT', shortName: null};
  }
  return null;
}

/** 人行 in a city's paper, and 人民银行 in a list of its departments, is the city's branch. */
function isBranch(wording: string, carried: Scope | null, paper: Paper): boolean {
  if (wording !== '人行' && (wording !== '人民银行' || carried === null)) return false;
  const region = carried === null ? paper.region : carried.region;
  return region !== null && region.code !== COUNTRY_CODE;
}

/** 国务院教育行政部门, and 国务院教育 in a list of fields: the ministry of a field. */
const MINISTRY = /^国务院(?<field>[一-龥]{2,14}?)(?:(?:行政主管|行政|主管)?部门)?$/u;

function ministryOf(wording: string, vocabulary: Vocabulary): NationalBody | undefined {
  const field = wording.startsWith('国务院') ? MINISTRY.exec(wording)?.groups?.['field'] : undefined;
  return field === undefined ? undefined : ministryOfField(field, vocabulary);
}

/** 公安 in 教育、公安等部门 of a national paper, and 卫健 by the name that departments have in full. */
function ministryOfField(field: string, vocabulary: Vocabulary): NationalBody | undefined {
  const local = vocabulary.departmentStems.get(wordingKey(field))?.local.name ?? '';
  return ministryNamed(field, vocabulary) ?? ministryNamed(local.replace(/(?:局|委员会)$/u, ''), vocabulary);
}

function ministryNamed(field: string, {national}: Vocabulary): NationalBody | undefined {
  const names = [`${field}部`, `国家${field}局`, `国家${field}总局`, `国家${field}委`, `国家${field}委员会`, `${field}署`, `国家${field}署`, `${field}总署`];
  return names.map(name => national.get(wordingKey(name))).find(body => body !== undefined);
}
