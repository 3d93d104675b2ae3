/**
 * A sum that tells how large some are to become of whom nobody says how many: `打造一批产值超百亿元产业强县` gives a message.
 *
 * With their number (`培育超百亿元企业5家`) they are counted, and the sum is of their name.
 */
import {endPattern} from '../../../ends.ts';
import type {Message} from '../../../facts.ts';
import {message} from '../../../message.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {EXCEEDS} from '../words/income-words.ts';
import {isMoney} from '../numbers/units.ts';
import {spanOf, type WordsView} from '../words/words-view.ts';

const BEFORE = endPattern(`(?:打造|培育|形成|建成|创建)[^,。;\\d]{0,24}${EXCEEDS}`);
const AFTER = /^(?:以上)?的?[^,。;、的\d]{0,8}(?:强[县市区镇乡]|大[县镇乡]|集群|园区)(?=[,。;、和及]|$)/u;
const REACH = 32;

/** One message for each such sum; `stated` are the amounts that are no part of a name. */
export function unreadSizes(view: WordsView, all: readonly PlacedAmount[], stated: readonly PlacedAmount[]): readonly Message[] {
  if (all.length === stated.length) return NONE;
  return all.filter(amount => isMoney(amount.unit) && !stated.includes(amount) && isSize(view.quiet, amount))
    .map(({start, end}) => message('unread-number', `no target read from this number: ${view.text.slice(start, end)}`, spanOf(view, start, end)));
}

const NONE: readonly Message[] = [];

function isSize(quiet: string, {start, end}: PlacedAmount): boolean {
  return AFTER.test(quiet.slice(end, end + REACH)) && BEFORE.test(quiet.slice(Math.max(0, start - REACH), start));
}
