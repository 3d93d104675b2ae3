/**
 * Wordings that name no body in particular: a field of any city's, a body of any county's.
 *
 * Example: `市财政部门` in a province's paper, `县人民医院` in a city's
 */
import type {Mention, Region} from '../facts.ts';
import {wordingKey} from './departments.ts';
import {withoutField} from './plain-wording.ts';
import {readScope} from './scope.ts';
import {tidyWording} from './wording.ts';
import type {Paper, Vocabulary} from './world.ts';

/** 市财政部门 in a province's paper is that of any city; 财政部门 alone is charged by lists that mean the paper's own level. */
export function isFieldOfNobody({text, prefix}: Mention, paper: Region | null, {regions, departmentStems}: Vocabulary): boolean {
  const field = withoutField(text);
  if (field === text || prefix === '国务院' || text.startsWith('各')) return false;
  const scope = readScope(tidyWording((prefix ?? '') + text), paper, regions);
  return scope === null ? !departmentStems.has(wordingKey(field)) : scope.region === null;
}

/** 县委 and 县人民医院 in a city's paper are those of any county; where the paper's own region is unknown, its own may be meant. */
export function isOfAnyPlace({text, prefix}: Mention, {region, abbreviations}: Paper, {regions, departments}: Vocabulary): boolean {
  if (region === null || abbreviations.has(text)) return false;
  const scope = readScope(tidyWording((prefix ?? '') + text), region, regions);
  return scope !== null && scope.region === null && (scope.rest === '' || departments.has(wordingKey(scope.rest)));
}
