/**
 * What wordings mean in the year of a paper: bodies that were merged are two before, and one behind.
 *
 * Example: `省国税局、省地税局` in a paper of 2017 → 福建省国家税务局 and 福建省地方税务局; in one of 2020 both are 国家税务总局福建省税务局
 */
import type {Reading} from '../facts.ts';
import type {Vocabulary} from './world.ts';

/** The vocabulary as it is for the paper's year; where nothing says the year, the wordings alone decide. */
export function ofItsYear(vocabulary: Vocabulary, reading: Reading): Vocabulary {
  const year = yearOf(reading);
  const reform = year === null ? undefined : vocabulary.reforms.find(({after}) => year > after);
  return reform === undefined ? vocabulary : {...vocabulary, departments: reform.departments, departmentStems: reform.departmentStems, fieldOffices: reform.fieldOffices};
}

const NUMBER_YEAR = /[〔[(](?<year>20[0-9]{2})[〕\])]/u;
const TITLE_YEAR = /(?<year>20[0-9]{2})(?:年|[-—－~至])/u;

/** When the paper was issued; by its number or its title where no date is known. */
function yearOf({document, tree: {source}}: Reading): number | null {
  const date = source.issuedOn ?? document.issuedOn;
  if (date !== null && date !== undefined) return Number(date.slice(0, 4));
  const number = source.documentNumber ?? document.documentNumber ?? '';
  const year = (NUMBER_YEAR.exec(number) ?? TITLE_YEAR.exec(source.title ?? document.title))?.groups?.['year'];
  return year === undefined ? null : Number(year);
}
