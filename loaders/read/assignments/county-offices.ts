/**
 * Bureaus called after their county by its short name.
 *
 * Example: `新龙生态环境局` and `道孚公安局` are such; `和平公安局`, whose place is another word, and `新龙开发局` are none
 */
import {endsIn, signsOf} from '../../signs.ts';
import {isCountyName} from '../mentions/region-names.ts';
import {FIELD_NAMES} from '../mentions/words.ts';

const LAST = signsOf('局');
/** A place has two characters to five, and its bureau three at least. */
const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 5;
const SHORTEST_OFFICE = 3;

/** Whether a name is that of a county's bureau. */
export function isCountyOffice(name: string): boolean {
  if (!endsIn(LAST, name)) return false;
  for (let length = SHORTEST_PLACE; length <= LONGEST_PLACE && name.length - length >= SHORTEST_OFFICE; length += 1) {
    if (isCountyName(name.slice(0, length)) && FIELD_NAMES.has(name.slice(length, -1))) return true;
  }
  return false;
}
