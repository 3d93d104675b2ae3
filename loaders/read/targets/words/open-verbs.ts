/**
 * Verbs of setting up and fitting out by their form, since no list holds them all: 增设, 加装, 普设, 配建 are made of a sign for adding
 * or building and one for the act's end.
 *
 * Example: `机构普遍增设学前部` → all set one up; `意识普遍增强`, `收入普遍增加` → none, for nothing is set up.
 */
import {isOneOf, signsOf} from '../../../signs.ts';

const FIRST = signsOf('增加建开设配装新改扩补添创组布筹兴搭拓挂接纳制定编安铺引推实落购备订');
const SECOND = signsOf('设建开配备置立装成齐办挂牌入通定制订施行署盖联签');
/** Words of that form that tell no act or set nothing up. */
const NO_ACT = /^(?:增加|设备|装备|开放|制备|装置|配置不|建制|制定不|成立以来|实行的|开通的|设施|布置|安置|接通知)/u;

/** Whether the words open with such a verb and its object: 增设学前部, 加装电梯. */
export function setsUp(words: string): boolean {
  return isOneOf(FIRST, words, 0) && isOneOf(SECOND, words, 1) && words.length > 3 && words.charAt(2) !== '的' && !NO_ACT.test(words);
}
