/**
 * Bodies that an article of a rule charges: sentences that open with a named body and what it is in charge of, or must set up.
 *
 * Example: `第四条 市民政局负责本市救助工作的统筹协调。` → 市民政局 CARRY; `市水务部门应当会同市财政部门制定标准` → both;
 * `市民政局负责受理。`, `申请人应当如实申报` and `市民政局负责人` → nothing
 */
import type {Measure, Span} from '../../facts.ts';
import {nextOf, SENTENCE_STOPS} from '../../signs.ts';
import {readNames} from '../names.ts';
import {charged} from './chargeable.ts';
import type {Part, Segment} from './index.ts';

const ARTICLE = /^第[一二三四五六七八九十百零〇0-9]{1,6}条$/u;
/** The mark of the article may stand before its first sentence. */
const MARK = '(?:第[一二三四五六七八九十百零〇0-9]{1,6}条)?[ ]{0,4}';
const NAMES = '(?<names>[^。;:,()“”《》对由]{3,60}?)';
/** What an application goes through is no duty of the article: 负责受理, 负责审核. */
const STEP = '(?:受理|初审|复核|复审|审核|审批|审定|核准|核实|公示)(?:[、,;。]|$)';
const CARRIES = `(?:具体|主要|统一|共同|分别)?负责(?!人(?![才员均口民社力])|同志|的|${STEP}|[^。;,]{0,12}解释)(?=[^。;]{2})`;
/** 是本市居家养老工作的主管部门, 主管本市长期护理保险工作. */
const IN_CHARGE = '(?:是|为)[^。;,]{2,40}(?:主管|责任)部门(?=[,。;]|$)|主管(?!部门|人员|单位|的)(?=[^。;,]{4})';
const LEADS = '(?<lead>(?:应当?|要|负责)?牵头(?!单位|部门|的|人))';
/** What must be set up; what is to be done with an application has its days (应当在5个工作日内…) and is none. */
const MUST_SET_UP = '(?:应当?|要)(?:定期|及时|根据[^。;,]{2,20},|按照[^。;,]{2,20},)?(?:统筹|建立|健全|完善|制定|制订|编制|组织(?!者)|加强|落实|做好)(?!的)';
const DUTY = new RegExp(`^${MARK}${NAMES}(?:${LEADS}|${CARRIES}|${IN_CHARGE}|${MUST_SET_UP})`, 'u');
const WITH_PARTNERS = new RegExp(`^${MARK}${NAMES}(?:应当?|要)会同(?<partners>[^。;:,()“”《》由]{2,60}?)(?:等(?:有关|相关)?(?:部门|单位))?(?:,|根据|负责|统筹|建立|健全|完善|制定|制订|编制|组织(?!者)|加强|落实|做好|开展)`, 'u');
/** What was done, and on what condition, is no duty. */
const NO_DUTY = /[了已曾](?!解)|^[^,]{0,40}(?:的|时|后),/u;
const LONGEST = 160;

/** The measures that are articles or stand below one. */
export function articlesOf(measures: readonly Measure[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {id, number, parent} of measures) if ((number !== null && ARTICLE.test(number)) || (parent !== null && found.has(parent))) found.add(id);
  return found;
}

/** Who is charged in the sentences of an article, in order: the lists of each. */
export function articleDuties(words: string): readonly (readonly Segment[])[] {
  const found: (readonly Segment[])[] = [];
  for (let from = 0; from < words.length;) {
    const stop = nextOf(SENTENCE_STOPS, words, from);
    const end = stop < 0 ? words.length : stop;
    const lists = dutyOf(words, {start: from, end});
    if (lists.length > 0) found.push(lists);
    from = end + 1;
  }
  return found;
}

function dutyOf(words: string, {start, end}: Span): readonly Segment[] {
  const sentence = words.slice(start, Math.min(end, start + LONGEST));
  if (NO_DUTY.test(sentence)) return [];
  const joint = WITH_PARTNERS.exec(sentence);
  const match = joint ?? DUTY.exec(sentence);
  const names = placed(words, start, match, 'names');
  if (match === null || names === null || !areNamed(words, names)) return [];
  const partners = placed(words, start, joint, 'partners');
  const part: Part = joint !== null || match.groups?.['lead'] !== undefined ? 'LEAD' : 'CARRY';
  if (partners === null || !areNamed(words, partners)) return [{names, part: joint === null ? part : 'CARRY'}];
  return [{names, part}, {names: partners, part: 'COOPERATE'}];
}

function placed(words: string, start: number, match: RegExpExecArray | null, group: string): Span | null {
  const own = match?.groups?.[group];
  if (match === null || own === undefined) return null;
  const at = words.indexOf(own, start + (group === 'names' ? 0 : match[0].indexOf('会同')));
  return {start: at, end: at + own.length};
}

/** 市、区民政部门 are those of every level, and of 区民政部门, 镇人民政府 and 街道办事处 a city has many: nobody is named. */
const OF_MANY = /[省市县区镇](?:[)])?、[省市县区镇乡](?![一-龥]{1,10}局)|^(?:区|镇|乡|街道|上级|同级|本级|各级|海关|国务院[一-龥]{2,12}部门)|以上(?:地方)?(?:各级)?(?:人民)?政府/u;

/** 发展改革、商务部门 are those of any level; with 市 or a place before them, or by the names of their offices, they are the paper's own. */
const NAMED = /^(?:省|市|州|盟|自治[区州县]|各[省市区县州旗]|[一-龥]{2,6}[省市县州盟旗])|(?:[局厅委办府院会署]|中心)$/u;

/** Whether a list names bodies alone. */
function areNamed(words: string, names: Span): boolean {
  const list = words.slice(names.start, names.end);
  if (OF_MANY.test(list) || !NAMED.test(list)) return false;
  const able = new Set(charged(words, names, false).map(({start}) => start));
  const mentions = readNames(words, names);
  return mentions.length > 0 && mentions.every(({start, text}) => able.has(start) && !OF_MANY.test(text));
}
