/**
 * The period that a paper is for, as its title or a line in brackets below it says it.
 *
 * Example: `林芝市卫生健康“十四五”规划` → 2021 to 2025, said by “十四五”; `…三年行动计划（2023—2025年）` → 2023 to 2025
 */
import type {Span} from '../../facts.ts';
import {fold} from '../../parse/fold.ts';
import {fiveYearPlan} from '../five-year-plans.ts';

export interface Period {
  readonly start: number | null;
  readonly end: number;
  readonly saidBy: 'TITLE' | 'TOP';
  /** Place of the words in the title, or in the top of the paper. */
  readonly span: Span;
}

const RANGE = /(?<start>20[0-9]{2})[ ]?年?[ ]?(?:[—–~-]{1,2}|至|到)[ ]?(?<end>20[0-9]{2})(?:[ ]?年)?/u;
const LINE = /(?<=^\([ ]?)(?<start>20[0-9]{2})[ ]?年?[ ]?(?:[—–~-]{1,2}|至)[ ]?(?<end>20[0-9]{2})[ ]?年?(?=[ ]?\)$)/mu;
const FIVE_YEARS = /“?(?<plan>十[二三四五六])五”?/u;
/** 健康拉萨2030行动, 2035年远景目标, 2030年前碳达峰: by then; 2022年行动计划 is for that year. */
const HORIZON = /(?<end>20[0-9]{2})(?:[ ]?年?(?=远景|规划)|(?=行动|计划)|[ ]?年(?=前))/u;
const YEAR = /(?<year>20[0-9]{2})[ ]?年/u;
/** 碳达峰2030年行动方案: plans run until such years, and few are for one of them. */
const ROUND_YEAR = /^20[3-9][05][ ]?年[ ]?行动/u;
/** A paper for one year comes out in the year before at the earliest. */
const SOONEST = 1;

/** Reads the title, and for a line of its own the top of the paper; null where neither states a period. */
export function periodOf(title: string, top: string, issuedOn: string | null): Period | null {
  const folded = fold(title);
  const range = RANGE.exec(folded);
  if (range !== null) return period(range, 'TITLE', Number(range.groups?.['start']), Number(range.groups?.['end']));
  const line = top.includes('(20') || top.includes('( 20') ? LINE.exec(top) : null;
  if (line !== null) return period(line, 'TOP', Number(line.groups?.['start']), Number(line.groups?.['end']));
  const five = FIVE_YEARS.exec(folded);
  const plan = fiveYearPlan(five?.groups?.['plan'] ?? '');
  if (five !== null && plan !== null) return period(five, 'TITLE', plan.start, plan.end);
  const horizon = HORIZON.exec(folded);
  if (horizon !== null) return period(horizon, 'TITLE', null, Number(horizon.groups?.['end']));
  const year = YEAR.exec(folded);
  if (year === null) return null;
  const end = Number(year.groups?.['year']);
  return period(year, 'TITLE', isOnlyYear(folded.slice(year.index), end, issuedOn) ? end : null, end);
}

/** Whether the paper is for that year alone; without the date of issue the words must tell. */
function isOnlyYear(words: string, year: number, issuedOn: string | null): boolean {
  return issuedOn === null ? !ROUND_YEAR.test(words) : year - Number(issuedOn.slice(0, 4)) <= SOONEST;
}

function period(match: RegExpExecArray, saidBy: Period['saidBy'], start: number | null, end: number): Period {
  return {start, end, saidBy, span: {start: match.index, end: match.index + match[0].length}};
}
