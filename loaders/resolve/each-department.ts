/**
 * The departments of one matter in every place, by the department's full name, so that all wordings of it are one collective.
 *
 * Example: `各市发改委` and `各市发展改革委` → `各市发展和改革委员会`; `各县(市、区)政府` → null
 */
import {isOneOf, signsOf} from '../signs.ts';
import {wordingKey} from './departments.ts';
import type {Vocabulary} from './world.ts';

const UNITS = signsOf('有关相省市县区旗州盟地、,()/和级设的');
const LONGEST_UNITS = 14;

/** The wording with the department's name in full; null where it is no collective of departments. */
export function eachDepartment(wording: string, {departments}: Pick<Vocabulary, 'departments'>): string | null {
  if (!wording.startsWith('各')) return null;
  let end = 1;
  while (end < LONGEST_UNITS && isOneOf(UNITS, wording, end)) end += 1;
  // 各市市场监管局: a department may open with a unit's word.
  for (let at = end; at > 1; at -= 1) {
    const department = departments.get(wordingKey(wording.slice(at)));
    if (department !== undefined) return department.form === `{region}${department.name}` && department.kind !== 'GOVERNMENT' ? wording.slice(0, at) + department.name : null;
  }
  return null;
}
