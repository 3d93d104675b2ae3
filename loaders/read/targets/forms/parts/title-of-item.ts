/**
 * The title of an item within a paragraph, which its first clause is: `(1)光纤网络建设,完成投资` → 光纤网络建设.
 *
 * Only where the paragraph tells for which year, else an item is a project with its budget. Serves "indicator, complete enough to stand alone".
 */
import {behindLast, SENTENCE_STOPS} from '../../../../signs.ts';
import type {ClauseContext} from '../../found.ts';
import {withoutOpenings} from '../../names/openings.ts';

const TITLE = /^\(\d{1,2}\)(?<title>[^,。;:]{3,60})$/u;
/** 加快推进 | 农村公路养护: the deed is no part of a title. */
const DEED = /^(?:(?:加快|扎实|全面)?推进|加快|加强|抓好|(?:组织)?实施|开展|启动|深化)/u;
const SIZE_FIRST = /^\d[\d.]{0,7}[万亿]?(?:平方米|公里|亩|公顷|个|座|处|条)(?=.{3})/u;
const REACH = 300;

/** The words of a title without what is done about them. */
export function withoutDeed(words: string): string {
  return withoutOpenings(words).replace(DEED, '');
}

/** The title of the item in which the clause stands; nothing where there is none. */
export function titleOfItem({view, clause, year}: ClauseContext): string {
  if (year === null) return '';
  const from = Math.max(0, clause.start - REACH);
  const sentence = view.text.slice(behindLast(SENTENCE_STOPS, view.quiet, from, clause.start), clause.start);
  const title = TITLE.exec(sentence.slice(0, Math.max(0, sentence.indexOf(','))))?.groups?.['title'];
  return title === undefined ? '' : withoutOpenings(withoutDeed(title).replace(/^建设(?=.{6})/u, '')).replace(SIZE_FIRST, '');
}
