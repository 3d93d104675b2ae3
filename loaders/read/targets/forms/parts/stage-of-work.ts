/**
 * So many of a thing at a stage of its making: `棚户区改造新开工1.2万套,基本建成8000套` → 棚户区改造新开工, 棚户区改造基本建成.
 *
 * The stage alone names nothing; without a thing before it is left to others.
 */
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {withoutFlow} from '../../words/flow-verbs.ts';
import {foundAt, wordsInFront, type ClauseContext, type Found} from '../../found.ts';
import {MEANT} from '../../words/meant-words.ts';
import {withoutOpenings} from '../../names/openings.ts';
import type {Place} from '../../words/places.ts';
import {STAGE_ALONE} from '../../words/stages.ts';
import {isMetric} from '../../words/vocabulary.ts';

/** What is no verb of anything else: 校舍 | 新开工. */
const FULL_STAGE = '(?:新开工|基本建成|主体(?:完工|封顶)|竣工(?:投[产用]|交付)|建成交付)';
const WITH_THING = new RegExp(`^(?:[^,、的]{3,24}(?:改造|建设|住房|安置房|工程|项目|公寓)${STAGE_ALONE}|(?![^,]{0,6}(?:季度|月份?|年度?|日|期|批|[市县区省])${FULL_STAGE})[^,、的\\d]{2,16}${FULL_STAGE})$`, 'u');
const STAGE_ONLY = new RegExp(`^${STAGE_ALONE}$`, 'u');
const STAGE_LAST = new RegExp(`${STAGE_ALONE}$`, 'u');
const STAGE_FIRST = new RegExp(`^${STAGE_ALONE}(?=.{2})`, 'u');

/** The count of what has come to a stage; null where the words tell of none. */
export function stageOfWork(place: Place, context: ClauseContext, amount: PlacedAmount): Found | null {
  const words = withoutOpenings(place.before).replace(MEANT_FIRST, '');
  const indicator = WITH_THING.test(words) ? words : ofThingBefore(words, amount.unit, context) ?? ofTitleBefore(words, context);
  return indicator === null ? null : foundAt(place, context, {indicator, population: null}, amount, amount.end);
}

function ofThingBefore(words: string, unit: string | null, {previous}: ClauseContext): string | null {
  if (previous === null || !STAGE_ONLY.test(words) || previous.unit?.slice(-1) !== unit?.slice(-1)) return null;
  if (WITH_THING.test(previous.indicator)) return previous.indicator.replace(STAGE_LAST, words);
  if (previous.population !== null || isMetric(previous.indicator) || STAGE_LAST.test(previous.indicator)) return null;
  return `${words}${withoutFlow(previous.indicator).replace(STAGE_FIRST, '')}`;
}

/** 农村危房改造, | 全年计划开工 | 10922户: the works stand in front of the comma. */
const WORKS = /^(?!加快|推进|抓好|继续|大力|积极)[^,、的\d]{2,16}(?:改造|建设|住房|安置房|搬迁|整治|修缮)$/u;
const MEANT_FIRST = new RegExp(`^${MEANT}{1,3}`, 'u');

function ofTitleBefore(words: string, context: ClauseContext): string | null {
  const works = context.previous === null && STAGE_ONLY.test(words) ? withoutOpenings(wordsInFront(context)) : '';
  return works !== '' && context.clauseBefore?.end === context.clause.start - 1 && WORKS.test(works) ? `${works}${words}` : null;
}
