/**
 * Sentences of a task that open with who leads and charge others with what they must do.
 *
 * Example: `省质监局牵头,省通信管理局、公安厅等要加快制定标准。` → 省质监局 LEAD, the others CARRY; `要积极配合` and `会同` make them COOPERATE;
 * `市体育局牵头,每年要办赛2场。` → nothing
 */
import {everyMatch} from '../../every-match.ts';
import {isBody, readNames} from '../names.ts';
import type {Segment} from './index.ts';
import {areCarriers} from './sentence-of-bodies.ts';

const OPENS = /(?:^|(?<=[。;]))[ ]{0,2}由?(?<lead>[^。;:,“”由]{3,60}?)(?:负责)?牵头,(?<how>会同|联合|组织(?!部)|督促|指导|协调|配合)?(?<others>[^。;:,“”由]{3,100}?(?:等[^、,。;]{0,8})?),?(?:要|应当?|须)(?!求|点|素|急)(?<duty>[^。;]{2,12})/gu;
const HELPS = /^(?:积极|密切|全力|主动|大力|加强|做好){0,2}(?:配合|协助|支持|参与)/u;
/** 会同市财政局: a partner; whom it 组织 or 督促 is none, and the leader leads alone. */
const WITH = /^(?:会同|联合)$/u;

/** The lists of each such sentence, in order. */
export function leaderAndOthers(words: string): readonly (readonly Segment[])[] {
  if (!words.includes('牵头,')) return [];
  return everyMatch(OPENS, words).flatMap(({0: whole, index, groups}) => {
    const {lead = '', how, others = '', duty = ''} = groups ?? {};
    const first = index + whole.indexOf(lead);
    const second = index + whole.indexOf(others, first - index + lead.length + 2 + (how?.length ?? 0));
    const lists = [{start: first, end: first + lead.length}, {start: second, end: second + others.length}];
    const [leaders = [], helpers = []] = lists.map(names => readNames(words, names));
    if (!areCarriers(leaders)) return [];
    const help = how === undefined ? HELPS.test(duty) : WITH.test(how);
    const areOthers = areCarriers(helpers) || (helpers[0]?.text.startsWith('各') === true && helpers.every(({text}) => isBody(text)));
    if (how === undefined && !help && !areOthers) return [];
    // 市体育局牵头,各部门要密切配合: who names nobody leaves the leader alone.
    const areNamed = areOthers && (how === undefined || help);
    return [lists.slice(0, areNamed ? 2 : 1).map((names, at): Segment => ({names, part: at === 0 ? 'LEAD' : help ? 'COOPERATE' : 'CARRY'}))];
  });
}
