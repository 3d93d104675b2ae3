/**
 * Lines and sentences that open with a body, a colon and its duty, as lists of duties under 职责分工 do.
 *
 * Example: `县住建局:负责管网建设;县财政局:负责资金保障。` → both CARRY; `市公安局。牵头开展巡查。` as a numbered task → LEAD;
 * `办公室:负责综合协调` → nothing
 */
import {collect} from '../../collect.ts';
import {endPattern} from '../../ends.ts';
import {everyMatch} from '../../every-match.ts';
import {isBody, prefixOf, readNames} from '../names.ts';
import {isOneOf, signsOf} from '../../signs.ts';
import {isBareDepartment} from './bare-department.ts';
import {NAMED_STREET} from './chargeable.ts';
import type {Part, Segment} from './index.ts';
import {isCarrier} from './sentence-of-bodies.ts';

const DUTY = '(?:主要|具体|统一|全面)?(?:(?<lead>牵头|会同(?=[^。;:]{2,60}(?:研究|制定|负责|推进|开展|建立|组织|做好|落实|完善)))|(?<help>配合|协助|参与)|负责|承担)(?!人|任(?!务)|同志|单位|部门|了|不)';
/** Behind a colon more words are a duty: 县教育局:做好学校工作. */
const BEHIND_COLON = '(?:切实|认真|积极|及时){0,2}(?:做好|抓好|落实|履行|加强|强化|组织|开展|指导|督促|统筹|推进|制定|保障)(?!部|局|办|委|处|科|室|股|组|中心|率|时间|的|情况)(?![^。;,]{0,8}(?:处|科|室|股)(?:[。;,]|$)|[^。;]{0,40}(?:成效|典型|经验|做法|通知如下))';
const LINE = new RegExp(`(?:^|(?<=[。;]))[ ]{0,2}(?<names>[^。;:“”]{2,80}):(?:${DUTY}|${BEHIND_COLON})`, 'gu');
/** The body is the task's title. */
const TITLED = new RegExp(`^[ ]{0,2}(?<names>[^。;:,“”]{2,60})。${DUTY}`, 'gu');
const LONGEST_TITLE = 62;
/** What DUTY and BEHIND_COLON begin with: few colons and stops have that behind them. */
const DUTY_FIRST = signsOf('主具统全牵会配协参负承切认积及做抓落履加强组开指督推制保');
const NONE: readonly Segment[] = [];

function hasColonBeforeDuty(words: string): boolean {
  for (let at = words.indexOf(':'); at >= 0; at = words.indexOf(':', at + 1)) if (isOneOf(DUTY_FIRST, words, at + 1)) return true;
  return false;
}

/** The bodies before such colons, in order. */
export function dutyLines(words: string): readonly Segment[] {
  const stop = words.indexOf('。');
  const titled = stop < 0 || stop > LONGEST_TITLE || !isOneOf(DUTY_FIRST, words, stop + 1) ? [] : everyMatch(TITLED, words);
  const lines = hasColonBeforeDuty(words) ? everyMatch(LINE, words) : [];
  if (titled.length + lines.length === 0) return NONE;
  return collect([...titled, ...lines], ({0: whole, index, groups}): readonly Segment[] => {
    const list = groups?.['names'] ?? '';
    const start = index + whole.indexOf(list);
    const names = {start, end: start + list.length};
    const part: Part = groups?.['lead'] !== undefined ? 'LEAD' : groups?.['help'] !== undefined ? 'COOPERATE' : 'CARRY';
    const bodies = readNames(words, names).map(({text}) => text);
    return bodies.some(isAble) && bodies.every(name => isBody(name) && (isAble(name) || COMPANY.test(name))) ? [{names, part}] : [];
  });
}

/** Beside a carrier a company may stand without a place: 市能源局、国网大同供电公司:负责电力保障. */
const COMPANY = endPattern(/(?:公司|集团|银行|[分支]行|中心)/u);

function isAble(name: string): boolean {
  return isCarrier(name) || isBareDepartment(name) || EVERY_PLACE.test(name) || OWN.test(name) || (OF_LEVEL.test(name) && prefixOf(name) !== null);
}

/** 市数据中心, 县文化馆: with its level before it; 市三级医院, 县医院 and 区便民服务中心 may be any place's. */
const OF_LEVEL = /^(?!.[直内属级])[一-龥]{2,14}(?:[支大总中]队|馆|(?<!疾控|疾病预防控制|急救|融媒体|便民服务|服务|卫生|血站|医共体)中心)$/u;
/** 消防救援支队, 供电公司, 驻浔部队, 沙河街道: each place has one of them, or it is called after the place. */
const OWN = new RegExp(`^(?:(?:公安)?(?:消防(?:救援)?|交警|交管|巡特警|特警|边检)[支大总]队|(?:国网[一-龥]{0,6})?供电(?:分)?公司|驻[一-龥]{1,6}部队|${NAMED_STREET})$`, 'u');

/** 各乡镇, 各街道: who is meant is their government. */
const EVERY_PLACE = /^各(?:有关|相关)?(?:乡镇|镇街|街镇|镇乡|街道|乡|镇|县|区|县区)$/u;
