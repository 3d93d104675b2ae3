/**
 * Names that begin without a place, or at 我市: companies, universities, zones and townships under their own names.
 *
 * Example: `依托暨南大学` → begins at 暨南; `净土传媒有限公司` → at its first character; `各功能园区管委会` → nowhere
 */
import {isOneOf, nextOf, signsOf} from '../../signs.ts';
import type {Ending} from './endings.ts';
import {isCountyName} from './region-names.ts';
import {canStandInside, standsFree} from './starts.ts';
import type {Place} from './starts.ts';
import {NAME_OPENERS} from './words.ts';

const OPENER = new RegExp(`(?:${NAME_OPENERS.join('|')})$`, 'u');

const OPENER_LAST = signsOf(NAME_OPENERS.map(word => word.slice(-1)).join(''));

/** The start of a university, bank or company whose name opens with a word of the list: 暨南大学附属林芝医院. */
export function openerBefore(text: string, ending: Ending, from: number): number | null {
  for (let at = ending.start; at > Math.max(from, ending.start - 18); at -= 1) {
    if (!isOneOf(OPENER_LAST, text, at - 1)) continue;
    const opener = OPENER.exec(text.slice(Math.max(from, at - 3), at))?.[0];
    if (opener === undefined || !standsFree(text, at - opener.length, from)) continue;
    return canStandInside(text.slice(at, ending.start)) ? at - opener.length : null;
  }
  return null;
}

/** The start of a name that needs no place: back to punctuation or to a word that stands before names. */
export function ownStart(text: string, ending: Ending, from: number): number | null {
  for (let at = Math.max(from, ending.start - 20); at <= ending.start - 2; at += 1) {
    const words = text.slice(at, ending.start);
    if (standsFree(text, at, from) && canStandInside(words) && !/[和与及]/u.test(words)) return at;
  }
  return null;
}

/** Short names of counties that are other words before a school: 公安学院. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['公安', '资源', '东方', '长寿', '海港', '桥东', '桥西', '高新']);

/** The start of a county's customs house or college: 黄骅海关, 凯里学院. The short names of counties are other words before most other endings. */
export function countyStart(text: string, ending: Ending, from: number): number | null {
  const start = ending.start - 2;
  if (start < from || !(text.startsWith('海关', ending.start) || text.startsWith('学院', ending.start) || text.startsWith('大学', ending.start))) return null;
  const county = text.slice(start, ending.start);
  return isCountyName(county) && !OTHER_WORDS.has(county) && standsFree(text, start, from) ? start : null;
}

/** What any club may be called: 青少年体育俱乐部, 职业足球俱乐部. */
const ANY_CLUB = /(?:男子|女子|青少年|少年|儿童|老年|职工|学生|校园|社区|社会|民间|群众|农民|职业|专业|业余|单项|各级|基层|体育|健身|运动|足球|篮球|排球|羽毛球|乒乓球|网球|马术|登山|户外|骑行|自行车|汽车|武术|游泳|冰雪|读书|文学|摄影|企业家?|健康|球类|协会)+$/u;
const CLUB_VERB = /兴办|举办|创办|开办|扶持|吸引|规范|清理|整治|参与|参加|管理/u;

/** The start of a club's own name, 净土男子篮球俱乐部; 组建专业俱乐部 names none. */
export function clubStart(text: string, ending: Ending, from: number): number | null {
  const start = text.startsWith('俱乐部', ending.start) ? ownStart(text, ending, from) : null;
  if (start === null) return null;
  const own = text.slice(start, ending.start).replace(ANY_CLUB, '');
  return own.length >= 2 && own.length <= 6 && !CLUB_VERB.test(own) && !standsFree(text, start + own.length, start) ? start : null;
}

const TOWNSHIP_NAME = /^\p{Script=Han}{1,8}$/u;
/** What stands before 卫生院 where no township is named. */
export const TOWNSHIP_GENERIC = /[乡镇村]$|^(?:中心|边远|边境|各|每|高海拔|建制|乡|镇|农村|重点|偏远|一般|社区|街道|城市|本|所在|部分|多数|贫困|县域|行政|自然|示范|标准化|牧区|山区|海岛)/u;

/** 丹娘乡卫生院 without its county; 乡镇卫生院 and 中心乡镇卫生院 are generic. */
export function townshipStart(text: string, ending: Ending, from: number): number | null {
  if (!/^[乡镇街]/u.test(text.slice(ending.start, ending.end))) return null;
  const start = ownStart(text, ending, from);
  if (start === null) return null;
  const name = text.slice(start, ending.start);
  return TOWNSHIP_NAME.test(name) && name.length >= 2 && !TOWNSHIP_GENERIC.test(name) ? start : null;
}

/** 经东湖高新区管委会同意 at the start of a line. */
const BEFORE_ZONE = /^(?:经|由|报|向|对|在)(?=[一-龥]{3})/u;
const ZONE_BEHIND_YEAR = /[0-9][年月日](?<zone>(?:综合)?实验区|合作区|示范区)$/u;

function zoneBehindYear(text: string, end: number): number | null {
  const zone = ZONE_BEHIND_YEAR.exec(text.slice(Math.max(0, end - 8), end))?.groups?.['zone'];
  return zone === undefined ? null : end - zone.length;
}

/** 东湖高新区管委会; 各功能园区管委会 and 开发区管委会 are generic. */
export function zoneStart(text: string, ending: Ending, from: number): number | null {
  const own = ownStart(text, ending, from);
  // 2023年实验区党工委: behind a year the zone stands by what it is.
  const start = own === null ? zoneBehindYear(text, ending.start) : own + (BEFORE_ZONE.exec(text.slice(own, ending.start))?.[0].length ?? 0);
  if (start === null || text.startsWith('国家', start - 2)) return null;
  return /^(?:各|有关|相关|其他|功能|[省市区县](?:直|级|属)|园区|开发区|新区|产业园区?|工业园区?|高新区|经开区|保税区)/u.test(text.slice(start, ending.start)) ? null : start;
}

/** 我市财政局, 本市企业续贷服务中心; one still to be made is none. */
const OF_OURS = /(?<!建设|新建|建立|建成|成立|设立|打造|创建|筹建|组建|成为)[我本](?<rank>[市省州])(?<gap>\p{Script=Han}{0,14})$/u;
const OF_ONE_PLACE: ReadonlySet<string> = new Set(['服务中心', '事务中心']);
const CENTRE_LAST = signsOf('心');

const OURS = signsOf('我本');

/** The rank behind 我 or 本 where a department follows it, or a centre that a place has one of. */
export function placeOfOurs(text: string, ending: Ending, from: number): Place | null {
  const isCentre = ending.end - ending.start === 4 && isOneOf(CENTRE_LAST, text, ending.end - 1) && OF_ONE_PLACE.has(text.slice(ending.start, ending.end));
  if (ending.kind !== 'DEPARTMENT' && !isCentre) return null;
  const open = Math.max(from, ending.start - 20);
  const match = nextOf(OURS, text, open, ending.start) < 0 ? null : OF_OURS.exec(text.slice(open, ending.start));
  const gap = match?.groups?.['gap'] ?? '';
  if (match === null || (isCentre ? gap.length < 4 || !canStandInside(gap) : gap !== '')) return null;
  const start = open + match.index + 1;
  return {start, end: start + 1, kind: 'RANK'};
}
