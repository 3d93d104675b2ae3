/**
 * The Xinjiang production corps, its divisions and their departments, which belong to no government of a region.
 *
 * Example: `新疆生产建设兵团卫生健康委` → 新疆生产建设兵团卫生健康委员会; `兵团第八师` → 新疆生产建设兵团第八师; `师市财政局` in
 * a paper of 第八师石河子市 → 新疆生产建设兵团第八师财政局
 */
import type {Region} from '../facts.ts';
import {withoutBlanks} from '../signs.ts';
import {wordingKey} from './departments.ts';
import {kindOfName} from './institution-kind.ts';
import type {Named, Vocabulary} from './world.ts';

const CORPS = /^(?:新疆)?(?:生产建设)?兵团(?<division>第[一二三四五六七八九十]{1,3}师)?(?:[一-龥]{2,5}市)?(?<party>党委)?(?<rest>[一-龥]{0,20})$/u;
const XINJIANG = '650000';

/** The body of the corps; null where the wording names none. */
export function nameOfCorps(wording: string, {departments, regions}: Vocabulary): Named | null {
  const match = wording.includes('兵团') ? CORPS.exec(wording)?.groups : undefined;
  if (match === undefined) return null;
  const rest = match['rest'] ?? '';
  const department = departments.get(wordingKey(rest));
  if (rest !== '' && department === undefined) return null;
  const body = `新疆生产建设兵团${match['division'] ?? ''}`;
  const isOfParty = match['party'] !== undefined && (department === undefined || department.form.startsWith('中共') || department.name.startsWith('办公'));
  const name = !isOfParty ? body + (department?.name ?? '') : department === undefined ? `中共${body}委员会` : department.partyForm.replaceAll('{region}', body);
  return {
    name, kind: department === undefined ? 'ORGANIZATION' : department.kind ?? kindOfName(name) ?? 'DEPARTMENT',
    region: regions.byCode.get(XINJIANG) ?? null, shortName: null, members: [], reason: 'vocabulary', known: true,
  };
}

const DIVISION_IN_TITLE = /(?:兵团|^)(?<division>第[一二三四五六七八九十]{1,3}师)/u;
const OF_DIVISION = /^师(?:市|(?=[一-龥]))(?<rest>(?![级直属范生资德])[一-龥]{0,20})$/u;
const EVERY_FARM = /^各(?:农牧)?团(?:场|镇|场镇|场\(镇\))?(?:[、(]街道\)?)?$/u;

/** The division of the corps whose paper it is: 第八师; null where no title says so. */
export function divisionOf(titles: readonly (string | null | undefined)[]): string | null {
  for (const title of titles) {
    const division = DIVISION_IN_TITLE.exec(withoutBlanks(title ?? '').slice(0, LONGEST_TITLE))?.groups?.['division'];
    if (division !== undefined) return division;
  }
  return null;
}

const LONGEST_TITLE = 60;

/** The body of the paper's own division; null where the wording names none. */
export function nameOfDivision(wording: string, division: string | null, region: Region | null, vocabulary: Vocabulary): Named | null {
  if (division === null) return null;
  if (EVERY_FARM.test(wording)) return {name: `新疆生产建设兵团${division}${wording}`, kind: 'GROUP', region, shortName: null, members: [], reason: 'collective', known: true};
  const rest = OF_DIVISION.exec(wording)?.groups?.['rest'];
  return rest === undefined ? null : nameOfCorps(`兵团${division}${rest}`, vocabulary);
}
