/**
 * Departments without a place that no known word stands before: what follows makes them certain.
 *
 * Example: `符合工业和信息化部、国家统计局联合印发的《…》` → 工业和信息化部, as the list goes on with a certain name;
 * `学校教育部、教务处` → nothing
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {ISSUES} from '../title/issuers.ts';
import type {Ending} from './endings.ts';

/** Behind these a department is one of many, or part of a school or company: 各级财政局, 当地教育局, 公司财政部. */
const OF_OTHERS = endPattern(/[级各方地省市县区州旗盟层属校院司团企业队内关]/u);
const MINISTRY = /(?:部|总局|署)$/u;
/** A name of the nation: 国家统计局, 中国人民银行, 财政部. */
const NATIONAL = /^(?:国家|国务院|中国|中央|全国|人民银行)|(?:部|总局|署)$/u;
const LIST_MARK = /^[ ]?、[ ]?$/u;
/** What it issues stands right behind it: 财政部印发的《…》, 教育部等八部门《…》. The words within 《》 may be blotted out. */
const ISSUES_TITLE = new RegExp(`^${ISSUES}[《》]`, 'u');
const ISSUE_FIRST = signsOf('等联共关印发出制下颁转了的《》');
const LONGEST_ISSUE = 18;

function mayStand(words: string, {kind, start}: Ending): boolean {
  return kind === 'DEPARTMENT' && !OF_OTHERS.test(words.slice(Math.max(0, start - 1), start));
}

/** Whether a refused ending is a name that issues the title right behind it. */
export function issuesTitle(words: string, ending: Ending): boolean {
  return isOneOf(ISSUE_FIRST, words, ending.end) && mayStand(words, ending) && ISSUES_TITLE.test(words.slice(ending.end, ending.end + LONGEST_ISSUE));
}

/** Whether a refused ending opens the list whose second name is `next`; one of the two must be a name of the nation. */
export function opensList(words: string, ending: Ending, next: Span): boolean {
  if (next.start - ending.end > 3 || next.start <= ending.end || !mayStand(words, ending)) return false;
  if (!LIST_MARK.test(words.slice(ending.end, next.start))) return false;
  return MINISTRY.test(words.slice(ending.start, ending.end)) || NATIONAL.test(words.slice(next.start, next.end));
}
