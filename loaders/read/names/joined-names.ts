/**
 * Names that no separator parts: joined by 和 or 及, or written without anything between them.
 *
 * Example: `市教育局和市财政局` and `市卫生健康委市委编办` are two names each; `党委和政府` and `市联合办` are one
 */
import {everyMatchFrom} from '../../every-match.ts';
import type {Span} from '../../facts.ts';
import {endsIn, isOneOf, nextOf, signsOf} from '../../signs.ts';
import {SORTS_OF_ZONES} from '../../zone-sorts.ts';
import {NAME_END, NAME_ENDS, NAME_LAST} from './name-ends.ts';

/** 和, 及 between two names; 联合会 and 联合社 are words of their own. */
const LINK = '(?:以及|及|和|与)';
const LINK_OR_TOGETHER = `(?:${LINK}|会同|联合(?![会社]))`;
/** 等市政府有关部门: the words for the rest of a list. */
const AND_OTHERS = '等[^、,;等]{0,14}(?:部门|单位)(?:[(〔〈]单位[)〕〉])?';
/** Where places go on behind such words: 各县区人民政府, 乡镇. */
const OF_PLACES = '(?:各(?:[市县区旗州]|乡镇|镇|乡|街道|地(?:区|方)?$)|乡镇|镇街)';
/** A name goes on behind the joint. */
const NAME_AHEAD = `[^、,]{0,30}${NAME_END}`;
/** A name by its place: 市卫生健康委 | 市委编办; 市场 and 市政 open other words. */
const COMMITTEE_AHEAD = '(?:市委|省委|县委|区党委|自治区党委|团市委|各县|各区|各市)|市(?!监委)(?:[^场政区县属级直民容]|民政)|省(?!监委)[^级直属]';
/** 市教育局 | 区财政局; 区域, 区级 and 县城 open other words. */
const COUNTY_OFFICE_AHEAD = '[区县](?![域划级属直内块城区县])[一-龥]{2,14}(?:局|委|办|中心)(?:$|[、,)])';

/** How two names may be joined, each as it stands between them. */
const JOINTS: readonly string[] = [
  // 市税务局 | 等市政府有关部门及 | 各县区人民政府
  `(?<=${NAME_END})${AND_OTHERS}${LINK}(?=${OF_PLACES}|${NAME_AHEAD})`,
  // 市教育局 | 和 | 市财政局, 市教育局等 | 及 | 各县区; 党委和政府 is one
  `(?<=${NAME_END}等?)${LINK_OR_TOGETHER}(?!(?:人民)?政府(?:$|[(]))(?=${NAME_AHEAD}|${OF_PLACES})`,
  // 教育部门 | 和 | 各县区, 主管部门(单位) | 及 | 市财政局
  `(?<=部门(?:[(〔〈]单位[)〕〉])?)${LINK}(?=${OF_PLACES}|[省市县区州][^、,]{1,30}${NAME_END})`,
  // 各县(市、区) | 和 | 高新区管委会; 各市(州)和县(市、区)人民政府 are told by one name
  `(?<=^各[市县区州]\\([^()]{1,6}\\))${LINK}(?![县区旗乡镇]|市[(县区、]|所属|所辖|下辖|扩权|省直|试点|党委|(?:人民)?政府)(?=${NAME_AHEAD})`,
  // 市科技局(外专局) | / | 市教育局
  `(?<=${NAME_END}(?:\\([^()]{1,16}\\))?)/(?=[省市县区州各])`,
  // 党工委 | 管委会
  '(?<=党工委)(?=管委会|管理委员会)',
  // 市卫生健康委 | 市委编办, without anything between them
  `(?<=局|厅|委|办|联|院|中心)(?=${COMMITTEE_AHEAD})`,
  `(?<=局|委|办)(?=${COUNTY_OFFICE_AHEAD})`,
];

const JOINT = new RegExp(JOINTS.join('|'), 'uy');
/** What a joint begins with, or the name behind one that is empty. */
const JOINT_FIRST = signsOf('等以及和与会联市省县区自团各管/');
/** What stands right before a joint: the end of a name, or of 等部门 behind it. */
const BEFORE_JOINT = signsOf(`${NAME_LAST}${NAME_ENDS.map(word => word.slice(-1)).join('')}等门)〕〉`);

/** Whether there is a place where names may be joined; at few others the pattern is asked. */
export function mayBeJoined(folded: string, {start, end}: Span): boolean {
  for (let at = nextOf(JOINT_FIRST, folded, start + 1, end); at >= 0; at = nextOf(JOINT_FIRST, folded, at + 1, end)) {
    if (isOneOf(BEFORE_JOINT, folded, at - 1)) return true;
  }
  return false;
}

/** 园区和示范区管委会: sorts of zones are one collective, while 高新区和鄂州经开区管委会 are two zones. */
const SORT_OF_ZONE = `(?:${SORTS_OF_ZONES.join('|')})区`;
const SORTS_JOINED = new RegExp(`^各?${SORT_OF_ZONE}(?:和|与|及)${SORT_OF_ZONE}(?:管委会|管理委员会)$`, 'u');
const ZONE_LAST = signsOf('会');

/** The names in a piece of a list, cut at each joint. */
export function splitJoined(folded: string, span: Span): readonly Span[] {
  const words = folded.slice(span.start, span.end);
  if (endsIn(ZONE_LAST, words) && SORTS_JOINED.test(words)) return [span];
  const parts: Span[] = [];
  let from = 0;
  for (const joint of everyMatchFrom(JOINT_FIRST, JOINT, words, 1)) {
    // 市联合办: a name before a joint has two characters.
    if (isInBrackets(words, joint.index) || joint.index - from < 2) continue;
    parts.push({start: span.start + from, end: span.start + joint.index});
    from = joint.index + joint[0].length;
  }
  parts.push({start: span.start + from, end: span.end});
  return parts;
}

function isInBrackets(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
