/**
 * Whether words say who does something: a verb of carrying behind a body, a label with names, or a field and who has it.
 *
 * Example: `市教育局,各县(区)人民政府负责` and `责任单位:市教育局` are clauses; `每周锻炼3次` and `含由外单位负责的项目` are asides
 */
import {dutiesIn} from '../assignments/duties.ts';
import {areCarriers} from '../assignments/sentence-of-bodies.ts';
import {LABEL_WITHOUT_COLON, LABELLED, mayOpenLabel, OTHER_UNITS} from '../assignments/labels.ts';
import {areOtherBodies} from '../assignments/other-bodies.ts';
import {readNames} from '../names.ts';
import {closesPart, isOneOf, PART_STOPS, signsOf} from '../../signs.ts';

const VERB = /(?:负责|牵头|配合|落实|参与|参加|协助|分工负责|承担|组织实施|主责|主抓|(?<=[局厅委办部署室心](?:具体)?)为主(?=[,;]))(?:[^、,;。]{0,12})?(?:$|[,;。)])/u;
/** 生态环境部指导, 市体育局联合实施: only behind the name of a body, since much else is guided and done. */
const GUIDED = /[局厅委部办府会署院等](?:指导|(?:联合|共同|具体|分别|持续)?(?:实施|执行|推进|主办|承办|协办|办理|抓落实))(?:$|[,;。])/u;
const GUIDED_LAST = signsOf('导施行进办理实');
/** What stands before the verb when brackets explain something else: 具体由各地负责任地落实. */
const SENTENCE_LIKE = /[^、,;。()]{45,}(?:负责|牵头|配合|落实|参与)/u;
const SHORTEST_SENTENCE = 46;

/** No clause seen in any paper ran to half of this. */
export const LONGEST_CLAUSE = 1200;

/** What opens an aside: (或者支持有条件人员到外地参加培训), (含由外单位负责的项目), (以下简称“政策落实”). */
const ASIDE = /^(?:或者?|含|包括|不含|鼓励|支持(?!单位|部门)|以?下简称|[简统下]称)/u;
/** What ASIDE begins with. */
export const ASIDE_FIRST = signsOf('或含包不鼓支以下简统');

/** (每周参加体育锻炼3次及以上,每次30分钟): how often somebody does what the words before name. */
function isHowOften(words: string): boolean {
  return words.startsWith('每') && /^每[周次日天月年][^,;。]{2,24}\d/u.test(words) && !/负责|牵头|配合/u.test(words);
}

/** Whether words in brackets are a responsibility clause. */
export function isClause(words: string): boolean {
  if (words.length < 3 || words.length > LONGEST_CLAUSE || (isOneOf(ASIDE_FIRST, words, 0) && ASIDE.test(words))) return false;
  if (VERB.test(words) && !isHowOften(words) && !(words.length > SHORTEST_SENTENCE && SENTENCE_LIKE.test(words))) return true;
  return (words.includes(':') && (LABELLED.test(words) || isOtherList(words) || dutiesIn(words) !== null)) || (mayOpenLabel(words, 0) && LABEL_WITHOUT_COLON.test(words)) || (closesPart(GUIDED_LAST, PART_STOPS, words) && GUIDED.test(words));
}

const OTHER_LIST = new RegExp(`^${OTHER_UNITS}`, 'u');

/** 数据提供部门:市统计局、市大数据局: bodies under a label that says nothing known of them, which is told as a clause that was not read. */
export function isOtherList(words: string): boolean {
  const label = words.length <= LONGEST_LINE ? OTHER_LIST.exec(words)?.[0] : undefined;
  const end = words.length - (words.endsWith('。') ? 1 : 0);
  return label !== undefined && !areOtherBodies(label) && areCarriers(readNames(words, {start: label.length, end}));
}

/** A line that is a label and its names. */
export const LONGEST_LINE = 200;
