/**
 * Sentences without brackets that are nothing but bodies and what they do with the task before them.
 *
 * Example: `由市发展改革委牵头,会同市财政局、市商务局负责落实` and `市财政局牵头负责,市教育局配合` → both;
 * `引导群众负责` and `由医院负责` → neither
 */
import {isBody, prefixOf, readNames} from '../names.ts';
import {isNobody} from '../names/nobody.ts';
import {withSharedGovernment} from '../names/shared-government.ts';
import {endsIn, nextOf, signsOf, withoutBlanks, type Signs} from '../../signs.ts';
import type {Mention} from '../../facts.ts';
import {PROVINCIAL} from './chargeable.ts';
import {isCountyOffice} from './county-offices.ts';
import {leadAndCooperate} from './lead-and-cooperate.ts';
import {NETS, OFFICE_ENDS} from './office-ends.ts';

/** A place, a level, a township's office or a collective opens the name; 财政部 and 海关总署 are the nation's. */
const OPENS_NAMED = new RegExp(`^(?:各(?!类|种)|[镇乡](?!(?:人民)?政府)|街道(?!办)|国家|${NETS}|全国|中央|国务院|中共|省|市|县|[一-龥]{2,8}?(?:省|市|区|县|州|盟|旗)|(?!所在|相关|有关|属地|当地|辖区|项目|试点)[一-龥]{2,4}?(?:镇|乡|街道)(?:(?:人民)?政府|党委|办事处))|^[一-龥]{2,10}(?:部|委|总局|总署|银行|海关)$|^[一-龥]{2,10}[部局署][一-龥]{2,12}(?<!公)司$`, 'u');
const CARRIER_ENDS = [...OFFICE_ENDS, '[大中总支]队', '调查队', '财政所', '司法所', '派出所', '成员单位', '办事处', '行', '公司', '集团', '[部局署][一-龥]{2,12}(?<!公)司'];
const CARRIER = new RegExp(`(?:${CARRIER_ENDS.join('|')})(?:\\([^()]{1,16}\\))?$`, 'u');

const GOVERNMENT = '政府';
/** What no name holds: 经费由市财政局, 引导市属公司. */
const SENTENCE = /(?<!自)由|上报|报送|提交|反馈|[将把让向对为的]|引导|鼓励|支持|组织(?!部)|(?:推|促)进(?!会|局|中心)/u;

const OPENED = signsOf('(');
const CLOSED = signsOf(')');

function countOf(signs: Signs, words: string): number {
  let count = 0;
  for (let at = nextOf(signs, words, 0); at >= 0; at = nextOf(signs, words, at + 1)) count += 1;
  return count;
}

/** Whether a sentence, its full stop left out, names carriers and their parts and says nothing else. */
export function isSentenceOfBodies(sentence: string): boolean {
  const words = withoutBlanks(sentence);
  if (countOf(OPENED, words) !== countOf(CLOSED, words)) return false;
  const segments = leadAndCooperate.read(words, {start: 0, end: words.length});
  if (segments === null) return false;
  let isOpen = true;
  for (const {names} of segments) {
    for (const {text: own, suffix = ''} of withSharedGovernment(readNames(words, names))) {
      const text = own + suffix;
      // 三门峡 of 三门峡、周口市政府 is told by the last of them.
      if (isOpen && suffix.endsWith(GOVERNMENT) && !SENTENCE.test(own)) {
        isOpen = false;
        continue;
      }
      // Most sentences are told by their first name to be none; the lists behind it are not read then.
      if ((isOpen && !isCarrier(text)) || !((isBody(text) && !SENTENCE.test(text)) || isNobody(text))) return false;
      isOpen = false;
    }
  }
  return !isOpen;
}

/** Whether a list names bodies alone, and first one that can carry. */
export function areCarriers(mentions: readonly Mention[]): boolean {
  const names = withSharedGovernment(mentions).map(({text, suffix = ''}) => text + suffix);
  return isCarrier(names[0] ?? '') && names.every(name => isBody(name));
}

/** 平潭华润燃气有限公司: a company by its full name. */
const COMPANY = /^(?!各|有关|相关|所属|下属|属地|项目|中标|参股|控股|全资|国有)[一-龥]{4,20}有限(?:责任)?公司$/u;

/** 县农技推广站, 镇文化站, 市农技推广中心: a body that serves one field in its place; 县汽车站 and 区便民服务中心 are places to go to. */
const STATION = /^[省市县区州盟旗镇乡](?![级直内属外域际两三四]|[市县区乡镇村])[一-龥]{0,6}(?:推广|农技|农机|植保|土肥|种子|畜牧|兽医|水利|林业|林技|气象|水文|监测|检测|检验|防疫|防治|文化|广电|监督|管护|管理|服务)(?<!便民服务|卫生服务|社区服务|养老服务|志愿服务|公共服务|政务服务|法律服务|客运服务)(?:总)?(?:站|中心)$/u;
const STATION_LAST = signsOf('站心');

/** Whether a name is that of a body that can carry, with its place or level before it. */
export function isCarrier(name: string): boolean {
  if (endsIn(STATION_LAST, name)) return STATION.test(name);
  return CARRIER.test(name) && (prefixOf(name) !== null || OPENS_NAMED.test(name) || PROVINCIAL.test(name) || COMPANY.test(name) || isCountyOffice(name));
}
