/**
 * Groups called after a word in quotation marks, which is part of their name.
 *
 * Example: `市“菜篮子”工程建设联席会议` → the stretch of the name begins before the quoted word, so that 市 opens it
 */
import type {Span} from '../../facts.ts';

/** A group's whole name in quotation marks: “优质服务基层行活动技术领导小组”. */
const WHOLE = /[“"](?<name>[一-龥]{4,24})$/u;
/** What no name holds; 各镇领导小组 are many. */
const NO_NAME = /^[各其该本]|[的由将把]|成立|组建|建立|有关|相关/u;
const LONGEST_WHOLE = 26;

/** Where a group's name that fills its quotation marks begins, `end` being where its last word begins; null where it does not. */
export function quotedWhole(words: string, {start, end}: Span): number | null {
  if (words[end] !== '”' && words[end] !== '"') return null;
  const name = WHOLE.exec(words.slice(Math.max(0, start - LONGEST_WHOLE), start))?.groups?.['name'];
  return name === undefined || NO_NAME.test(name) ? null : start - name.length;
}

const LONGEST_QUOTED = 12;
const QUOTED = /[“"][一-龥0-9A-Za-z、+]{1,10}[”"]$/u;

/** Where the quoted word right before `from` opens; `from` itself where none stands there. */
export function beforeQuoted(words: string, from: number): number {
  const sign = words.charAt(from - 1);
  if (sign !== '”' && sign !== '"') return from;
  const match = QUOTED.exec(words.slice(Math.max(0, from - LONGEST_QUOTED), from));
  return match === null ? from : from - match[0].length;
}
