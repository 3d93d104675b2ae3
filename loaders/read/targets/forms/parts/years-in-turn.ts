/**
 * Several years of one clause that share its values: each year has one, or one for each subject.
 *
 * Example: `到2022年和2030年,A、B水平分别提高到30%、18%和45%、25%` → A and B of 2022, A and B of 2030
 */
import type {ClauseContext, Found} from '../../found.ts';
import {partsOf} from '../../names/joint-names.ts';
import type {Name} from '../../names/names.ts';
import type {Place} from '../../words/places.ts';
import {isMetric} from '../../words/vocabulary.ts';
import {marksBetween, valueInTurn} from './value-in-turn.ts';
import {namesOf} from './names-in-turn.ts';

/** 宫颈癌和乳腺癌筛查率: one rate, where its sentence names the years; 患病率和生长迟缓率 are two. */
export function isOneSubject(subject: string, {mention, view, clause}: ClauseContext): boolean {
  const [first = '', ...others] = partsOf(subject);
  return others.length === 0 || (!isMetric(first) && mention !== null && !view.quiet.slice(mention.end, clause.start).includes('。'));
}

/** 到2022年和2030年,A、B水平分别提高到 | 30%、18%和45%、25%: the values of each year stand together, one for each subject. */
export function valuesOfYears(subject: string, place: Place, context: ClauseContext, years: readonly number[]): readonly Found[] {
  const count = place.amounts.length / years.length;
  if (years.length < 2 || count < 2 || !Number.isInteger(count)) return [];
  if (marksBetween(place, context).some((mark, index) => /[和与;]/u.test(mark) !== ((index + 1) % count === 0))) return [];
  const names = namesOf(subject, {...place, amounts: place.amounts.slice(0, count)}, context);
  if (names.length !== count) return [];
  return place.amounts.map((_, index) => {
    const from = index - index % count;
    const turn = {...place, amounts: place.amounts.slice(from, from + count)};
    return valueInTurn(turn, context, names[index - from] as Name, years[from / count] ?? null, index - from);
  });
}

/** 2024—2026年每年新建…分别不少于20公顷、25公顷、30公顷, 2022至2025年占比分别达到80%、90%、95%、100%: each year of the period has its value. */
export function yearsOfPeriod({amounts, before}: Place, {mention, view}: ClauseContext): readonly number[] | null {
  if (mention === null || !/每年|逐年|年度|分别/u.test(before)) return null;
  const period = /^(?<from>20\d{2})年?(?:至|到|-|—|–|~|～|－){1,2}(?<to>20\d{2})年/u.exec(view.quiet.slice(mention.start, mention.end))?.groups;
  const first = Number(period?.['from']);
  return Number(period?.['to']) - first + 1 === amounts.length ? amounts.map((_, index) => first + index) : null;
}
