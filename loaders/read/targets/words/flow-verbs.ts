/**
 * Verbs without which a name would tell of all there are: `新增床位500张` adds so many, `改造老旧小区20个` alters so many.
 *
 * Example: `新认定` of 新认定高新技术企业 → stays; `建成` of 建成医院 → none, for the thing alone says what there will be.
 * Serves "indicator, complete enough to stand alone".
 */
import {endPattern} from '../../../ends.ts';
import {firstVerb, longVerbAtEnd, longVerbFirst} from './count-verbs.ts';
import {carriedPeopleVerb, peopleVerb} from './people-verbs.ts';
import {verbsFor} from './verbs.ts';
import {LIGHT_VERBS} from './vocabulary.ts';

/** 新增床位, 新认定企业, 扩充学位: those that come are not all there are. */
const COMING = /^(?:新|净?增|加装|扩充|扩增)/u;
/** 改造老旧小区, 建设改造农贸市场, 带动农户. */
const ALTERING = `(?:${verbsFor('alters').join('|')})`;
const ALTERS = new RegExp(`^${ALTERING}|${ALTERING}$`, 'u');

/** 带动 | 就业: by whom people are in work, for 就业 alone would tell of all who are. */
const BRINGS = /^(?:带动|吸纳|扶持|促进|帮扶|稳定|实现)$/u;

/** 竣工项目 beside 新开工项目; 项目 alone says nothing. */
const AT_STAGE = /^(?:竣工|投产|新开工|开工|完工|竣工投产)$/u;
const SIGNED = /^(?:签约|新签约|新签)$/u;
const STAGED = endPattern(/(?:项目|厂房|住房|商品房|住宅|公寓|安置房|工程)/u);

/** 服务 | 企业, 培训 | 合作社: 企业 alone would tell of all there are. */
const SERVED = /^(?:服务|扶持|支持|培训|新?登记)$/u;
const SERVED_BODIES = endPattern(/(?:企业|商户|经营主体|市场主体|个体工商户|合作社)/u);

/**
 * What of a verb stays in the name of what it counts: 培训 of persons, 新增 and 改造 of things; nothing of what is only made: 建成, 培育.
 * @param words all words up to the end of the verb: 建设和改造
 * @param verb the verb at their end: 改造
 */
export function keptVerb(words: string, verb: string, thing: string, unit: string | null): string {
  return peopleVerb(words, verb, unit) || flowVerb(joinedVerbs(words, verb), thing);
}

/** The verb that tells a flow or a work from what there is. */
function flowVerb(verb: string, indicator: string): string {
  if (BRINGS.test(verb) && /^(?:就业|创业|再就业)$/u.test(indicator)) return verb;
  if ((AT_STAGE.test(verb) && STAGED.test(indicator)) || (indicator === '项目' && SIGNED.test(verb))) return verb;
  return isFlow(verb) || (SERVED.test(verb) && SERVED_BODIES.test(indicator)) ? verb : '';
}

function isFlow(verb: string): boolean {
  return COMING.test(verb) || ALTERS.test(verb);
}

/** 建设和 | 改造 of 建设和改造公路500公里: the verbs that a verb is joined to, with it; 完成改造 is 改造. */
function joinedVerbs(before: string, verb: string): string {
  const head = before.slice(0, before.lastIndexOf(verb));
  const link = /[和、及与或]$/u.exec(head)?.[0] ?? '';
  const other = longVerbAtEnd(head.slice(0, head.length - link.length));
  return other === undefined || LIGHT_VERBS.has(other) ? verb : `${other}${link}${verb}`;
}

/** Such a verb, with those it is joined to, that the words open with: 新建和改造 of 新建和改造公路. */
export function leadingFlow(words: string): string {
  const verb = firstVerb(words);
  const lead = verb?.start === 0 ? words.slice(0, verb.end) : '';
  return lead !== '' && isFlow(lead) ? lead : '';
}

/** 改扩建158座 behind 新建旅游厕所: the other verb is no part of its name. */
export function withoutFlow(indicator: string): string {
  const rest = indicator.slice(leadingFlow(indicator).length);
  return rest.length > 1 ? rest : indicator;
}

/** 获评三甲医院, 创业带动就业: an act of its own goes on from no verb before it. */
const OWN_ACT = /^(?:获评|获批|获得|入选|取得|荣获)|带动/u;

/** 新建 of 新建学校10所、 | 医院 | 5所: the verb of the first holds for the second. */
function carriedFlowVerb(before: string, thing: string, previous: {readonly indicator: string}): string {
  if (!/^[、和及]/u.test(before) || OWN_ACT.test(thing) || longVerbFirst(thing)) return '';
  return leadingFlow(previous.indicator);
}

/**
 * The verb of the count before that goes on to this one, of persons or of things.
 * @param before what stands between the two: 、 or 和
 */
export function carriedVerb(before: string, thing: string, unit: string | null, previous: {readonly indicator: string; readonly unit: string | null} | null): string {
  return previous === null ? '' : carriedPeopleVerb(thing, unit, previous) || carriedFlowVerb(before, thing, previous);
}
