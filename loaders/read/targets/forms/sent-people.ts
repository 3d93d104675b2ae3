/**
 * People who are sent somewhere, with their number behind them: `选派青年教师30名赴省外跟岗学习、20名到高校研修` → 选派青年教师赴省外跟岗学习 EQ 30 名 and
 * 选派青年教师到高校研修 EQ 20 名, as for 选派30名青年教师赴省外跟岗学习.
 *
 * `选派干部100名到村任职的乡镇` tells of townships, and `2名到村任职` alone of nobody known. Serves "indicator, complete enough to stand alone".
 */
import {predicateOf} from '../words/comparators.ts';
import {withCarriedRhythm} from './counted-object.ts';
import {statedCount} from './parts/counts.ts';
import {foundAt, onlyAmount, type AmountForm, type Found} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {carriedPeopleVerb, isOfPersons, SENDING} from '../words/people-verbs.ts';
import {SERVING, type Place} from '../words/places.ts';
import {withoutRhythm} from '../words/rhythm.ts';

const UNIT = /^[余多]?[万千百]?[余多]?[人名位](?:次)?$/u;
const VERB = `(?:${SENDING}|组织|安排|选拔|遴选|推荐|招募|引导|动员|引进|招聘|招录|招收|培养|培训|发动)`;
const SENDS = new RegExp(`^(?:${SENDING})`, 'u');
const WHO = new RegExp(`^(?<verb>(?:组织|统一|择优)?${VERB})(?<who>[^,、\\d]{2,24}?)(?:共|各)?$`, 'u');
const GOES = '(?:分批|分期|分别)?(?:赴|前往|到(?![位岗账期])|去|至(?!少)|深入|进驻|参加|参与|攻读)';
const DEED = '(?:学习|进修|深造|培训|研修|锻炼|挂职|任职|学位|支教|支医|支农|帮扶|工作|服务|考察|交流|实习|见习|实训|跟岗|跟班|坐诊|巡诊|执教|任教|从教|就业|创业|驻村|蹲点|指导|访学|研学|轮训|轮岗|就读|留学|研究)';
const STAY = '(?:(?:不少于|至少|为期)?\\d{1,2}(?:个月|天|周|年)(?:以上|左右)?)?';
const MOTION = new RegExp(`^${GOES}[^,。;、的\\d]{0,30}${DEED}${STAY}$`, 'u');
/** 、30名 | 护士到省级医院培训: the next of those sent, with the number in front. */
const WHO_GOES = new RegExp(`^(?<who>[^,。;、的\\d]{2,14}?)(?<motion>${GOES}[^,。;、的\\d]{0,30}${DEED}${STAY})$`, 'u');
/** What such a target is called: 选派青年教师 | 赴省外跟岗学习. */
const SENT = new RegExp(`^(?<verb>(?:组织|统一|择优)?${VERB})(?<who>[^,、\\d]{2,24}?)(?<motion>${GOES}[^,。;、的\\d]{0,30}${DEED}${STAY})$`, 'u');
/** 选派特派员200名 | 服务100个村: the second number is of those they go to. */
const SERVES_SO_MANY = new RegExp(`^${SERVING}[^,、。;的\\d]{0,10}\\d`, 'u');
const LIST_MARK = /(?:[、和]|(?<![参给授赋])与)$/u;
const LIST_MARK_FIRST = /^[、和及与]/u;

export const sentPeople: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !UNIT.test(amount.unit ?? '')) return null;
  const after = place.after.replace(LIST_MARK, '').replace(/^左右/u, '');
  const predicate = predicateOf(place.before);
  const words = withoutRhythm(withoutOpenings(place.before.slice(0, predicate.start)));
  const carried = MOTION.test(after) && sentHere(words) === null && LIST_MARK_FIRST.test(place.before) ? carriedPeopleVerb(words, amount.unit, context.previous) : '';
  // 引进硕士100名、 | 博士20名 | 到基层工作: both of them go.
  if (carried !== '' && !SENT.test(context.previous?.indicator ?? '')) return [foundAt(place, context, {indicator: `${carried}${words}`, population: context.previous?.population ?? null}, statedCount(amount, place.before, predicate.effect), amount.end)];
  const server = SERVES_SO_MANY.test(after) ? sentHere(words) : null;
  if (server !== null) return [foundAt(place, context, {indicator: server, population: null}, statedCount(amount, place.before, predicate.effect), amount.end)];
  const indicator = MOTION.test(after) ? `${sentHere(words) ?? sentBefore(words, place, context.previous) ?? ''}${after}` : nextSent(words, after, context.previous);
  if (indicator === null || indicator === after) return null;
  const end = amount.end + place.after.replace(LIST_MARK, '').length;
  return [withCarriedRhythm(foundAt(place, context, {indicator, population: null}, statedCount(amount, place.before, predicate.effect), end), place, context)];
};

/** 选派青年教师 | 30名: the verb and whom it sends. */
function sentHere(words: string): string | null {
  const {verb = '', who = ''} = WHO.exec(words)?.groups ?? {};
  return who !== '' && (SENDS.test(verb) || isOfPersons(who)) && !/[有中要应须]$/u.test(who) ? `${verb}${who}` : null;
}

/** 、20名 or 、护士20名: whom the verb before sends, or the verb alone. */
function sentBefore(words: string, {before}: Place, previous: Found | null): string | null {
  const sent = SENT.exec(previous?.indicator ?? '')?.groups;
  if (sent === undefined || !(before === '' || LIST_MARK_FIRST.test(before) || isOfPersons(words))) return null;
  if (words === '') return `${sent['verb'] ?? ''}${sent['who'] ?? ''}`;
  return isOfPersons(words) ? `${sent['verb'] ?? ''}${words}` : null;
}

/** 选派百名干部、 | 千名 | 技术人员服务基层: what is done there goes with the last alone. */
const IN_THE_FIELD = /^(?<who>[^,。;、的\d]{2,12}?)(?<motion>(?:下乡|下沉|驻村|服务基层|进村|进企|下基层|进社区|赴|到|深入)[^,。;、的\d]{0,14})$/u;

function nextSent(words: string, after: string, previous: Found | null): string | null {
  const arranged = words === '安排' ? WHO_GOES.exec(after)?.groups : undefined;
  // 每年安排 | 100名 | 干部到境外培训
  if (arranged !== undefined && isOfPersons(arranged['who'] ?? '')) return `${words}${after}`;
  const plain = words === '' && SENDS.test(previous?.indicator ?? '') && !SENT.test(previous?.indicator ?? '') ? IN_THE_FIELD.exec(after)?.groups : undefined;
  if (plain !== undefined && isOfPersons(plain['who'] ?? '')) return `${SENDS.exec(previous?.indicator ?? '')?.[0] ?? ''}${after}`;
  const verb = words === '' ? SENT.exec(previous?.indicator ?? '')?.groups?.['verb'] : undefined;
  const {who = '', motion = ''} = verb === undefined ? {} : WHO_GOES.exec(after)?.groups ?? {};
  return verb !== undefined && isOfPersons(who) ? `${verb}${who}${motion}` : null;
}
