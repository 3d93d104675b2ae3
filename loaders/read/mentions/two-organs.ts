/**
 * Leading groups of a Party committee and its government together, which stand before the group's name and are part of it.
 *
 * Example: `发挥市委、市政府健康林芝建设领导小组作用` → behind 市委 the name goes on to 领导小组; `市委、市政府高度重视` → it does not
 */
import {isOneOf, signsOf} from '../../signs.ts';
import type {Ending} from './endings.ts';
import {canStandInside} from './starts.ts';

const GOVERNMENT_AND_GROUP = /[、和及与]?(?:\p{Script=Han}{2,9}?|[省市县区州盟旗]|自治区)?(?:人民)?政府(?<matter>\p{Script=Han}{2,30}?)(?:领导小组|工作小组|协调小组|指挥部|联席会议)(?:办公室)?(?:各?成员单位)?/uy;
const COMMITTEE_LAST = signsOf('委');
/** What the two decide or do, and no group's name. */
const ACTION = /^(?:[关对在就和与]|批准|同意|联合)|领导|分管|负责|[任的]$|加强|落实|决定|要求|部署|统一|坚强|召开|高度|印发/u;

/** The end of the group's name behind `市委`; null where the committee is named by itself. */
export function groupOfTwoOrgans(words: string, ending: Ending): number | null {
  if (ending.kind !== 'GOVERNMENT' || !isOneOf(COMMITTEE_LAST, words, ending.end - 1)) return null;
  GOVERNMENT_AND_GROUP.lastIndex = ending.end;
  const match = GOVERNMENT_AND_GROUP.exec(words);
  const matter = match?.groups?.['matter'] ?? '';
  if (match === null || ACTION.test(matter) || !canStandInside(matter, true)) return null;
  return ending.end + match[0].length;
}
