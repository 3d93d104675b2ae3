/**
 * Sentences without brackets that are nothing but bodies and what they do with the task before them.
 *
 * Example: `由市发展改革委牵头,会同市财政局、市商务局负责落实` and `市财政局牵头负责,市教育局配合` → both;
 * `引导群众负责` and `由医院负责` → neither
 */
import {isBody, prefixOf, readNames} from '../names.ts';
import {isNobody} from '../nobody.ts';
import {nextOf, signsOf, withoutBlanks, type Signs} from '../../signs.ts';
import {PROVINCIAL} from './chargeable.ts';
import {leadAndCooperate} from './lead-and-cooperate.ts';

/** A place, a level, a township's office or a collective opens the name; 财政部 and 海关总署 are the nation's. */
const OPENS_NAMED = /^(?:各|[镇乡](?!(?:人民)?政府)|街道(?!办)|国家|全国|中央|国务院|中共|省|市|县|[一-龥]{2,8}?(?:省|市|区|县|州|盟|旗))|^[一-龥]{2,10}(?:部|委|总局|总署|银行|海关)$|^[一-龥]{2,10}[部局署][一-龥]{2,12}(?<!公)司$/u;
const CARRIER = /(?:局|厅|委|办|部|署|政府|管委会|委员会|办公室|海关|总工会|残联|妇联|法院|检察院|指挥部|领导小组|大队|中队|财政所|司法所|派出所|成员单位|办事处|行|公司|集团|总队|支队|[部局署][一-龥]{2,12}(?<!公)司)(?:\([^()]{1,16}\))?$/u;

/** What no name holds: 经费由市财政局, 引导市属公司. */
const SENTENCE = /(?<!自)由|[将把让向对为的]|引导|鼓励|支持|组织(?!部)|(?:推|促)进(?!会|局|中心)/u;

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
    for (const {text} of readNames(words, names)) {
      // Most sentences are told by their first name to be none; the lists behind it are not read then.
      if ((isOpen && !isCarrier(text)) || !((isBody(text) && !SENTENCE.test(text)) || isNobody(text))) return false;
      isOpen = false;
    }
  }
  return !isOpen;
}

/** Whether a name is that of a body that can carry, with its place or level before it. */
export function isCarrier(name: string): boolean {
  return CARRIER.test(name) && (prefixOf(name) !== null || OPENS_NAMED.test(name) || PROVINCIAL.test(name));
}
