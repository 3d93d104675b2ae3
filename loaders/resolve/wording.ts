/**
 * A wording as it is looked up: half-width brackets, no blanks, no quotation marks.
 *
 * Example: `各县（区） 人民政府` → `各县(区)人民政府`; `教育部等有关部门` → `教育部`.
 */
import {everyMatch} from '../every-match.ts';
import {BLANKS, endsIn, nextOf, signsOf, withoutBlanks, withoutSigns} from '../signs.ts';

const HALF_WIDTH: ReadonlyMap<string, string> = new Map([['（', '('], ['）', ')'], ['〔', '('], ['〕', ')'], ['〈', '('], ['〉', ')'], ['<', '('], ['>', ')'], ['＜', '('], ['＞', ')'], ['，', ','], ['／', '/'], ['—', '-'], ['－', '-'], ['–', '-']]);
const SIGNS = [...HALF_WIDTH.keys()].join('');
const WIDE = signsOf(SIGNS);
const EACH_WIDE = new RegExp(`[${SIGNS}]`, 'gu');
const LEFT_OUT = signsOf(`${BLANKS}“”"《》`);
/** 教育部等有关部门和单位: who else is meant is nobody in particular. */
const AND_OTHERS = /(?<=.{2})等(?:各?有关|各?相关)?(?:部门|单位)(?:和单位)?$/u;
const OTHERS_LAST = signsOf('门位');

/** The wording, tidied. */
export function tidyWording(text: string): string {
  const words = withoutSigns(LEFT_OUT, text);
  const folded = nextOf(WIDE, words, 0) < 0 ? words : words.replace(EACH_WIDE, sign => HALF_WIDTH.get(sign) ?? sign);
  return withoutOthers(folded);
}

function withoutOthers(wording: string): string {
  return endsIn(OTHERS_LAST, wording) ? wording.replace(AND_OTHERS, '') : wording;
}

const QUOTED_WHOLE = /^[“”"《]+(?=[^“”"]*$)|(?<=^[^“”"]*)[“”"》]+$/gu;
const MARKS = signsOf('“”"《》');

/** The wording as an alias: the words seen, brackets as they stand, without blanks and the marks around the whole. */
export function asSeen(text: string): string {
  const words = withoutBlanks(text);
  return withoutOthers(nextOf(MARKS, words, 0) < 0 ? words : words.replace(QUOTED_WHOLE, ''));
}

/** A word in quotation marks within the name, not the whole of it. */
const QUOTED = /(?<=[^“”"])[“"](?<word>[^“”"]{1,12})[”"]|^[“"](?<first>[^“”"]{1,12})[”"](?=[^“”"])/gu;

/** The name with the quotation marks that its wording has: 市“菜篮子”工程联席会议 keeps those of 菜篮子. */
export function withQuotationMarks(name: string, text: string): string {
  return everyMatch(QUOTED, text).reduce((quoted, {groups}) => {
    const word = groups?.['word'] ?? groups?.['first'] ?? '';
    return quoted.includes(`“${word}”`) ? quoted : quoted.replace(word, `“${word}”`);
  }, name);
}
