/**
 * What is told of a day that is over: the sentence of `截至2020年末`, its parts, and what goes on with it before the goals.
 *
 * Example: `截至2020年末,保有量达到50万辆。其中,纯电动汽车40万辆` is told of; `截至2020年末达50万辆。到2025年达到80万辆` commits in the second
 */
import type {Section} from '../../../facts.ts';
import {TASK_VERBS} from '../../../task-verbs.ts';
import {ANY_AHEAD} from './ahead-signs.ts';
import type {Found} from '../found.ts';
import type {WordsView} from '../words/words-view.ts';
import {lastYear, yearsIn} from '../years/years.ts';
import {NEAR, REACH, sentenceBefore} from './sentence-before.ts';

/** 截至2020年末, 截止2020年. */
const REPORTS_SENTENCE = /截至|截止到?\d/u;

/** Where a paper tells what it starts from; tasks of a plan that runs already still commit to years that are over. */
export const BESIDE_GOALS: ReadonlySet<Section> = new Set(['GOALS', 'PREAMBLE', 'PRINCIPLES']);

const OWN_YEAR = /20\d{2}年/u;

/** 截至2020年末,保有量达到50万辆。 | 其中,纯电动汽车40万辆: also of parts in a sentence of their own. */
export function isUpTo(found: Found, view: WordsView, section: Section): boolean {
  const words = view.quiet.slice(Math.max(0, found.start - REACH), found.end);
  const at = words.lastIndexOf('截');
  if (at < 0) return false;
  if (REPORTS_SENTENCE.test(sentenceBefore(view, found, NEAR))) return true;
  const [whole = '', part = ''] = words.slice(-2 * NEAR - found.end + found.start).split('。').slice(-2);
  if (part.startsWith('其中') && !OWN_YEAR.test(part) && REPORTS_SENTENCE.test(whole)) return true;
  return isStillUpTo(found, words.slice(at), section);
}

/** 截至2020年末,…(a long list) | 床位300张, and in what leads up to the goals the next sentences that say how things are: as long as no other year stands between. */
function isStillUpTo({comparator, value, year}: Found, since: string, section: Section): boolean {
  if (value === null || year === null || (comparator !== 'EQ' && comparator !== 'GT') || !REPORTS_SENTENCE.test(since)) return false;
  const [date, ...others] = yearsIn(since);
  if (date === undefined || others.length > 0 || lastYear(date) !== year || ANY_AHEAD.test(since.slice(date.end))) return false;
  if (!since.includes('。')) return true;
  return BESIDE_GOALS.has(section) && IS_NOW.test(since.slice(since.lastIndexOf('。') + 1));
}

/** No clause of the sentence opens with what is to be done; 先后推出10条,… was done. */
const IS_NOW = new RegExp(`^(?:先后|陆续|相继|(?=[^]*涌现)|(?!(?:[^,;]*[,;])*(?:${TASK_VERBS.join('|')}))(?=[^]*(?:达到?|发展到|累计|[为有占])约?\\d))`, 'u');
