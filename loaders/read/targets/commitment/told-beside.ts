/**
 * What stands in one list or in one whole with what is told of: it is told of as well, unless it says what becomes of it.
 *
 * Example: `现有医院12家、床位800张` and `现有医院12家,其中农村3家` tell of both; `现有医院12家、床位达到800张` commits in the second
 */
import {behindLast, isOneOf, PART_STOPS, signsOf} from '../../../signs.ts';
import {STRIVES} from './ahead-signs.ts';
import {longVerbFirst} from '../words/count-verbs.ts';
import type {Found} from '../found.ts';
import type {WordsView} from '../words/words-view.ts';
import {NEAR} from './sentence-before.ts';

/** Where the words begin that tell of it: 现有医院12家 | (其中三级医院1家), and a part behind a comma, are told of as the whole is. */
export function startOfWhole({start, end}: Found, {text, quiet}: WordsView): number {
  const isPart = text.charAt(start - 1) === ',' && text.startsWith('其中', start) && PART_ONLY.test(text.slice(start, end));
  return isPart || text.charAt(start - 1) === '(' ? behindLast(PART_STOPS, quiet, Math.max(0, start - NEAR), Math.max(0, start - 1)) : start;
}

/** Whatever says that so many are to be there. */
const BECOMES = '20\\d{2}年|将|要|须|应|达到|超过|不[少低]于|至少|以上|建成|完成|提[高升]|改造|新[增建]|培育|创建|实现|降|增';
/** 其中农村3家, unless it says what becomes of them. */
const PART_ONLY = new RegExp(`^其中(?![^]*(?:${BECOMES}))[^,。;]{2,18}$`, 'u');
const COUNT = '[^,、。;\\d]{2,16}\\d[\\d.]{0,8}[^,、。;\\d]{1,3}';
/** 现有 | 医院12家、 | 床位800张: what else is counted in one list is there as well, unless it says what is done. */
const ALSO_COUNTED = new RegExp(`(?:现有|目前有|已有|已经?建成)${COUNT}(?<others>(?:[、,]${COUNT}){1,8})$`, 'u');
const IS_MORE = new RegExp(`^再|每[年月]|计划|规划|拟|${BECOMES}`, 'u');
/** 新增了5个项目、 | 3个园区 */
const ALSO_DONE = /(?<![为除])了\d[\d.]{0,8}[^,、。;\d]{1,16}(?:、\d[\d.]{0,8}[^,、。;\d]{1,16}){1,6}$/u;
const LONGEST_LIST = 160;

export function isCountedBeside({start, end}: Found, view: WordsView): boolean {
  if (!isOneOf(LIST_MARKS, view.quiet, start - 1)) return false;
  const words = view.quiet.slice(Math.max(0, end - LONGEST_LIST), end);
  if (words.includes('了') && ALSO_DONE.test(words)) return true;
  const others = words.includes('有') || words.includes('已') ? ALSO_COUNTED.exec(words)?.groups?.['others'] : undefined;
  return others !== undefined && others.slice(1).split(/[、,]/u).every(one => !IS_MORE.test(one) && !STRIVES.test(one) && !longVerbFirst(one));
}

const LIST_MARKS = signsOf('、,');
