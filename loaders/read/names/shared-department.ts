/**
 * Fields in a list of carriers that share 部门 at its end: each is the department of that field.
 *
 * Example: `市场监管、教育部门` and `水利、应急等部门` → all are bodies; `宣传部门` and `企业、水利部门` → only what stands beside
 * another field or behind a level is one
 */
import type {Mention} from '../../facts.ts';
import {endsIn, signsOf} from '../../signs.ts';
import {FIELD_NAMES, FIELD_TAIL} from '../mentions/words.ts';
import {isBody, prefixOf} from '../names.ts';

/** 教育部门, 教育行政主管部门 */
const OWN_END = new RegExp(`${FIELD_TAIL}$`, 'u');
const OWN_LAST = signsOf('门');
/** 等部门 behind the last: readNames leaves it out. */
const END_BEHIND = /^等[^、,;。]{0,6}部门/u;

/** A field alone needs a department before it: 市教育局、公安等部门. */
const OFFICE = /[局厅委办部署]$/u;

/** The members of the list that are departments by their fields; most lists have none. */
export function departmentsOfFields(words: string, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  let shared = false;
  mentions.forEach((_, index) => {
    const at = mentions.length - 1 - index;
    const mention = mentions[at] as Mention;
    if (endsIn(OWN_LAST, mention.text) ? OWN_END.test(mention.text) : END_BEHIND.test(words.slice(mention.end, mention.end + 12))) shared = true;
    else if (mentions[at + 1] === undefined || !isNext(words, mention, mentions[at + 1] as Mention)) shared = false;
    if (shared && isField(mention)) found.add(mention);
    else if (!isBody(mention.text)) shared = false;
  });
  withoutEveryLevel(words, mentions, found);
  const [only] = found;
  const isAlone = found.size === 1 && only !== undefined && only.prefix === null && prefixOf(only.text) === null && !mentions.some(each => OFFICE.test(each.text) && isNext(words, each, only));
  return isAlone ? new Set() : found;
}

/** 各级发展改革、生态环境等主管部门: those of every level are nobody. */
function withoutEveryLevel(words: string, mentions: readonly Mention[], found: Set<Mention>): void {
  let ofEveryLevel = false;
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1];
    ofEveryLevel = mention.text.startsWith('各级') || (ofEveryLevel && before !== undefined && isNext(words, before, mention));
    if (ofEveryLevel) found.delete(mention);
  });
}

function isField({text}: Mention): boolean {
  const field = text.replace(OWN_END, '');
  return FIELD_NAMES.has(field) || FIELD_NAMES.has(field.slice(prefixOf(text)?.length ?? 0));
}

/** Whether only a sign or a word of joining stands between two members. */
function isNext(words: string, {end}: Mention, {start}: Mention): boolean {
  return start - end <= 2 && /^(?:、|和|及|与|以及)$/u.test(words.slice(end, start));
}
