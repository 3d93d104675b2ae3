/**
 * Counts that only a report of the past states: `先后500余名医疗队员支援湖北` → 医疗队员 GT 500 名; `累计投入防控资金2亿余元`;
 * `班列通达20多个国家的90多个城市` → 班列通达城市 GT 90 个.
 */
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {foundAt, type ClauseContext, type Found} from '../../found.ts';
import {HONOURED} from '../../words/honours.ts';
import {withoutOpenings} from '../../names/openings.ts';
import type {Place} from '../../words/places.ts';
import {isMoney} from '../../numbers/units.ts';

const OPENING = /^(?:先后|累计|共计?|已|陆续|有){0,3}$/u;
/** What those counted did: 队员 | 支援湖北, 成果 | 获国家奖励. */
const ACTED = new RegExp(`^(?<who>[县市区镇乡村州](?=${HONOURED}|获得|被|通过|纳入)|.{2,16}?)(?:支援|驰援|援助|奔赴|驻村|驻点|参加|参与|${HONOURED}|获|被|下沉|投身|投入|通过|取得|接受|纳入|享受|受到|得到|(?:如期|全部|稳定|实现){0,2}脱贫$)`, 'u');
/** 韶山市、南岳区 | 7个县市区, 石桥村等 | 5个村: some or all of those counted, by their names. */
const LISTED = /^(?:[^,。;、\d]{2,12}、){0,12}[^,。;、\d]{1,12}(?:[市县区州镇乡村]|等)$/u;
const PLACE_COUNTED = /^[省市县区州镇乡村街盟旗]/u;
const LONGEST_DEED = 24;
const SPENT = /投入(?<object>[^,、。]{0,20}(?:资金|经费))$/u;
const REACHED = /^(?<who>[^,、]{2,20}?)(?<verb>通达|联通|辐射)[^,、]{0,24}的$/u;

/** Reads a count that no verb of doing leads to; null where the wording is another's. */
export function reportedCount(place: Place, context: ClauseContext, amount: PlacedAmount): Found | null {
  const indicator = isMoney(amount.unit) ? spent(place) : whoActed(place, context, amount) ?? reached(place);
  if (indicator === null) return null;
  const deed = withoutLink(place.after);
  const length = indicator === personsWith(deed) ? deed.length : place.after.startsWith(indicator) ? indicator.length : 0;
  const end = reached(place) === indicator ? place.afterEnd : amount.end + length;
  return foundAt(place, context, {indicator, population: null}, amount, end);
}

function spent(place: Place): string | null {
  const object = SPENT.exec(place.before)?.groups?.['object'];
  if (object === undefined) return null;
  return object.length > 2 ? object : `投入${object}`;
}

/** 医疗队员支援一线 → 支援一线的医疗队员; a long deed is left out. */
function personsWith(after: string): string | null {
  const who = ACTED.exec(after)?.groups?.['who'];
  if (who === undefined || after.length > LONGEST_DEED || after.includes('的')) return who ?? null;
  return `${after.slice(who.length)}的${who}`;
}

/** Persons are counted with what they did, as far as it is short, things with what was done of them: 项目获批. */
function whoActed(place: Place, context: ClauseContext, amount: PlacedAmount): string | null {
  if (place.beforeStart > context.clause.start) return null;
  if (!OPENING.test(withoutOpenings(place.before)) && !(PLACE_COUNTED.test(place.after) && LISTED.test(place.before))) return null;
  const who = ACTED.exec(place.after)?.groups?.['who'];
  if (who === undefined || /[人名位]/u.test(amount.unit ?? '')) return personsWith(withoutLink(place.after));
  return place.after.length > LONGEST_DEED ? null : withoutLink(place.after);
}

/** What follows an amount, without the mark that leads to the next. */
function withoutLink(after: string): string {
  return after.replace(/[、和及与]$/u, '');
}

function reached(place: Place): string | null {
  const groups = REACHED.exec(place.before)?.groups;
  return groups === undefined || !/^[^,、的]{2,12}$/u.test(place.after) ? null : `${groups['who'] ?? ''}${groups['verb'] ?? ''}${place.after}`;
}
