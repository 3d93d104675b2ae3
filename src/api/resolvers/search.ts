/**
 * `Query.search`: what says the words of a text, the best first.
 *
 * Example: `search(text: "市卫健委", first: 1)` → [{score: 1, type: 'Institution', title: '拉萨市卫生健康委员会', snippet: '«市卫健委»'}]
 */
import {badInput} from '../bad-input.ts';
import type {Context} from '../read-rows.ts';
import {readRows} from '../read-rows.ts';
import {snippet} from '../search/snippet.ts';
import {SEARCH, TYPES} from '../search/statement.ts';
import type {Wanted} from '../search/words.ts';
import {everyWord, hasDocumentNumber, mostPairs, wholeOf, withoutSigns, wordsOf} from '../search/words.ts';

export interface SearchArguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
  readonly offset?: number | null;
}

export interface SearchHit {
  readonly score: number;
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly snippet: string;
  readonly start: number | null;
  readonly end: number | null;
  /** The key of the plan, or null; the field's own resolver reads the plan. */
  readonly plan: string | null;
}

interface Row {
  readonly score: number;
  readonly type: string;
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly names: readonly string[];
  readonly plan: string | null;
}

const LONGEST_TEXT = 200;
const LARGEST_PAGE = 100;
/** The database sets memory aside for all that a sorted page passes over. */
const FARTHEST = 100_000;

/** Where nothing has every word, what has most of their pairs of characters. */
export async function search(_root: unknown, given: SearchArguments, context: Context): Promise<readonly SearchHit[]> {
  const {text, types, first, offset} = checked(given);
  const words = wordsOf(text);
  if (words.length === 0) throw badInput('text has no word to look for; give letters, digits or Chinese characters, such as 家庭医生.');
  const whole = wholeOf(text);
  const ask = (wanted: Wanted, page: {first: number; offset: number}) => readRows<Row & {[key: string]: unknown}>(context, SEARCH, {
    ...wanted, ...page, types, order: TYPES, whole, options: wanted.candidates ? {limit: wanted.candidates} : {},
  });
  let wanted = everyWord(words);
  let rows = await ask(wanted, {first, offset});
  const isBeyondEnd = rows.length === 0 && offset > 0 && (await ask(wanted, {first: 1, offset: 0})).length > 0;
  if (rows.length === 0 && !isBeyondEnd && !hasDocumentNumber(text)) {
    wanted = mostPairs(words);
    rows = await ask(wanted, {first, offset});
  }
  return rows.map(row => hitOf(row, [withoutSigns(whole), ...wanted.terms]));
}

function checked({text, types, first, offset}: SearchArguments) {
  if (text.length > LONGEST_TEXT) throw badInput(`text has ${text.length.toLocaleString('en')} characters, and ${LONGEST_TEXT} is the most.`);
  if (types?.length === 0) throw badInput('types is empty; name at least one, or leave it out for all.');
  const unknown = types?.find(type => !(TYPES as readonly string[]).includes(type));
  if (unknown !== undefined) throw badInput(`types has ${JSON.stringify(unknown.slice(0, 40))}; there are ${[...TYPES].sort().join(', ')}.`);
  if (first != null && (first < 1 || first > LARGEST_PAGE)) throw badInput(`first is ${first}; ask for 1 to ${LARGEST_PAGE} at once, and for more with offset.`);
  if (offset != null && (offset < 0 || offset > FARTHEST)) throw badInput(`offset is ${offset}; it counts from 0 to ${FARTHEST.toLocaleString('en')}.`);
  return {text, types: types ?? TYPES, first: first ?? 20, offset: offset ?? 0};
}

function hitOf({text, names, ...row}: Row, terms: readonly string[]): SearchHit {
  return {...row, title: names[0] ?? text ?? row.id, snippet: snippetOf(text, names, terms)};
}

/** Running text where it has as much of the terms as a name, else the name that has most of them. */
function snippetOf(text: string | null, names: readonly string[], terms: readonly string[]): string {
  const inText = text === null ? null : snippet(text, terms);
  const inNames = names.map(name => snippet(name, terms));
  const best = inNames.reduce((one, other) => (other.matched > one.matched ? other : one), {words: names[0] ?? '', matched: 0});
  if (inText && inText.matched > 0 && inText.matched >= best.matched) return inText.words;
  return inText ? `${best.words}: ${inText.words}` : best.words;
}
