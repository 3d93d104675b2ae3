/**
 * The offices and institutes of a ministry in its own papers, which call it by its last word.
 *
 * Example, in a paper of 交通运输部: `部公路局` → 交通运输部公路局; `部属高校` → null
 */
import type {Region} from '../facts.ts';
import {wordingKey} from './departments.ts';
import {kindOfName} from './institution-kind.ts';
import {COUNTRY_CODE} from './regions.ts';
import type {Named, Vocabulary} from './world.ts';

const ITS_OFFICE = /(?:办公厅|办公室|综合司)$/u;
const OF_MINISTRY = /^部(?![门队分署长级属内际省市])(?<rest>[一-龥]{2,16}(?:司|局|厅|院|所|中心|办公室))$/u;

/** The ministry whose paper it is: 交通运输部 of 交通运输部办公厅; null where another issues it. */
export function ministryOfPaper(issuer: string | null, {national}: Pick<Vocabulary, 'national'>): string | null {
  const first = /^[^、,，;；\s]+/u.exec(issuer ?? '')?.[0].replace(ITS_OFFICE, '') ?? '';
  const body = first.endsWith('部') ? national.get(wordingKey(first)) : undefined;
  return body?.region === COUNTRY_CODE ? body.name : null;
}

/** The body of the paper's own ministry; null where the wording names none. */
export function nameOfMinistry(wording: string, ministry: string | null, country: Region | null): Named | null {
  const rest = ministry !== null && wording.startsWith('部') ? OF_MINISTRY.exec(wording)?.groups?.['rest'] : undefined;
  if (ministry === null || rest === undefined) return null;
  const name = ministry + rest;
  return {name, kind: /[司局厅室]$/u.test(rest) ? 'DEPARTMENT' : kindOfName(name) ?? 'ORGANIZATION', region: country, shortName: null, members: [], reason: "the paper's ministry", known: true};
}
