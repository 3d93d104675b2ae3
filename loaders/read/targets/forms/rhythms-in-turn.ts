/**
 * How often each of several groups does one thing, which stands behind the last: `社区每季度、街道每半年开展1次消防演练` → 消防演练 EQ 1 次/季度 of 社区
 * and EQ 1 次/半年 of 街道.
 *
 * `学校每月、每学期开展1次演练` names one group, and `社区每季度、街道每半年各开展1次` nothing that is done: it is left to a message. Serves "population".
 */
import {everyMatch} from '../../../every-match.ts';
import {boundedBy} from '../words/comparators.ts';
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isTimes, unitWithRhythm} from '../words/rhythm.ts';

const GROUP = '[^,、。;:的每\\d]{1,12}';
const RHYTHM = '每(?:半|[\\d一二两三四五六七八九十]{0,2})(?:年|个?季度|季|个?月|周|天|日|学期|学年)';
const LISTED = new RegExp(`^(?<list>${GROUP}${RHYTHM}(?:[、和及]${GROUP}${RHYTHM}){1,3})(?<behind>[^,、。;:\\d每]{0,12})$`, 'u');
const ONE = new RegExp(`(?<group>${GROUP})(?<rhythm>${RHYTHM})`, 'gu');
const LINK_FIRST = /^[和及](?=.)/u;
/** 至少 | 组织, 原则上不少于: how it is bound and what is done. */
const BEHIND = /^(?:各|分别|均|原则上|应当?|要|须){0,2}(?<before>至少|不少于|不低于)?(?<deed>(?:开展|组织开展|组织|举办|举行|召开|进行)?(?<act>[^,、。至不少低各均]{0,6}?))(?<after>至少|不少于|不低于)?$/u;
const OBJECT = /^(?:以上)?(?<thing>[^,、。的\d]{2,24})$/u;
/** What ends no name of a group: 应每季度, 并每年. */
const NO_GROUP = /^(?:应当?|要|须|并|且|同时|按照?|至少|原则上)$/u;

export const rhythmsInTurn: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !isTimes(amount.unit)) return null;
  const {list = '', behind = ''} = LISTED.exec(withoutOpenings(place.before))?.groups ?? {};
  const {before, after, act = ''} = list === '' ? {} : BEHIND.exec(behind)?.groups ?? {};
  if (list === '') return null;
  const thing = OBJECT.exec(place.after)?.groups?.['thing'] ?? (place.after === '' && act.length > 1 ? act : '');
  const groups = everyMatch(ONE, list).map(({groups: one, index}) => {
    const group = (one?.['group'] ?? '').replace(LINK_FIRST, '');
    return {group, rhythm: one?.['rhythm'] ?? '', index: index + (one?.['group'] ?? '').length - group.length};
  });
  if (thing === '' || groups.some(({group}) => group === '' || NO_GROUP.test(group))) return [];
  const stated = boundedBy(amount, before ?? after);
  const from = place.beforeStart + place.before.lastIndexOf(list);
  return groups.map(({group, rhythm, index}) => {
    const found = foundAt(place, context, {indicator: thing, population: group}, {...stated, unit: unitWithRhythm(amount.unit, rhythm)}, place.after === '' ? amount.end : place.afterEnd);
    return index === 0 ? found : {...found, start: from + index};
  });
};
