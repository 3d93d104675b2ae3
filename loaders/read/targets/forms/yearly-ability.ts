/**
 * An ability to make so much in a year: `形成年产50发商业火箭、600颗商业卫星的制造能力` → 商业火箭年产能力 EQ 50 发, 商业卫星年产能力 EQ 600 颗;
 * `形成年处理秸秆5万吨的能力` → 秸秆年处理能力.
 *
 * A plant that its ability describes (`年产50万吨水泥的生产线2条`) is counted, not its ability.
 */
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import type {Place} from '../words/places.ts';
import {isShare} from '../numbers/units.ts';
import {statedBehind} from '../words/with-comparator.ts';

const MADE = '(?:形成|具备|新增|达到|建成|拥有|实现)(?:了)?';
const ACT = '(?:产|生产|制造|加工|处理|处置|供应|发射|培养|接待|储备|回收|利用|建造|发电|供气|供水|供热)';
const BEFORE = new RegExp(`${MADE}(?:约|近)?年(?<act>${ACT})(?<thing>[^,、的\\d]{0,14}?)(?:约|近|超过?|不少于|不低于)?$`, 'u');
const ABILITY = /能力$|产能$/u;
/** 水泥 | 的生产能力, 整车产能. */
const BEHIND = /^(?<thing>[^,、的\d]{0,20}?)(?:的[^,、的]{0,12}|(?:年?(?:生产|制造|加工|处理|处置|供应))?)(?:能力|产能)$/u;
const LISTED = /^(?<thing>[^,、的\d]{2,20})[、和及]$/u;
/** How far the ability can stand behind its amount. */
const REACH = 60;

export const yearlyAbility: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || isShare(amount.unit) || amount.unit === null || amount.comparator === 'LE') return null;
  // Most places are told by a look to have no yearly ability.
  if (place.before.length > 1 && !place.before.includes('年')) return null;
  const own = BEFORE.exec(place.before)?.groups;
  if (own === undefined && !isListed(place, context)) return null;
  const rest = context.view.text.slice(amount.end, Math.min(context.clause.end, amount.end + REACH));
  if (!ABILITY.test(rest)) return null;
  const thing = (own?.['thing'] ?? '') || (LISTED.exec(place.after) ?? BEHIND.exec(place.after))?.groups?.['thing'];
  if (thing === undefined || thing === '') return null;
  const act = own?.['act'] ?? actBefore(context);
  const name = {indicator: `${thing}年${act}能力`, population: null};
  return [foundAt(place, context, name, statedBehind(place.before, amount), amount.end + place.after.replace(/[、和及]$/u, '').length)];
};

/** 、 | 600颗: the next of the list. */
function isListed({before}: Place, {previous, clause}: ClauseContext): boolean {
  return /^[、和及]?$/u.test(before) && previous !== null && previous.start >= clause.start - 8 && /年(?:产|.{2})能力$/u.test(previous.indicator);
}

function actBefore({previous}: ClauseContext): string {
  return /年(?<act>.{1,2})能力$/u.exec(previous?.indicator ?? '')?.groups?.['act'] ?? '产';
}
