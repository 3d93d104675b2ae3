/**
 * What a value cell says, clause by clause where it is a sentence, each with its own year and place.
 *
 * `大城市≤1;其中特大城市≤1.2` states a value for each group. Example: `较上一年增加，力争2023年达到80%。2035年达到95%。` → INCREASE, EQ 80 % 2023, EQ 95 % 2035
 */
import type {Span} from '../../../facts.ts';
import {readCell, type CellReading} from './indicator-cell.ts';

export interface CellClause {
  readonly read: CellReading;
  /** Null where the clause states none: the column's year holds. */
  readonly year: number | null;
  /** 每万常住人口 where the clause or one before it counts the row's indicator so. */
  readonly per: string | null;
  /** 县级及以上城市 where the clause names those whom its value is for. */
  readonly group: string | null;
  /** From the first word behind a year to the value, counted from the cell's own start. */
  readonly span: Span;
}

/** Commas between digits part thousands, no clauses. */
const CLAUSE = /(?:[^,;。]|(?<=\d),(?=\d{3}(?!\d))){1,80}/gu;
const SENTENCE = /[一-龥].{0,40}[,;。]|20[0-9]{2}年|^(?:较|比|占比[较比])|[一-龥][≥≤><]|[≥≤><][^,;。]{1,20}[,;]|(?:城市|县城|城区|农村|城镇|乡村|地区)[0-9]/u;
/** 力争2023年, 到2025年底, 2035年 before what is reached. */
const YEAR = /^[ ]{0,4}(?:力争|争取|确保)?(?:到|至)?(?<year>20[0-9]{2})年(?:底|末)?前?/u;
/** 较上一年, 比2020年: what the value is measured against. */
const AGAINST = /(?:较|比)(?:上一?年|去年|20[0-9]{2}年)(?:同期)?/gu;
/** Words for the indicator that the row names already: 占比较上一年增加. */
const OF_ROW = /^(?:占比|比例|人数|数量|数|该?指标)(?=[较比逐达])/u;
/** 每万常住人口达到4名 under 家庭医生人数. */
const PER = /^(?<per>每[万千百亿][一-龥]{0,6}?(?:人口|人|名|户))(?=达|为|不|[0-9])/u;
/** 县级及以上城市 | ≥40%, 其中超大、特大城市 | ≤1.2万人. */
const GROUP = /^(?:其中)?(?!全[市省县区国域])(?<group>[一-龥、]{1,24}?(?:城市|地区|城区|县城|流域|[市县区镇乡村]|机构|医院|企业|学校|行业|居民|人群|儿童|学生)|县城)(?:最高|最低)?(?=[≥≤><]|(?:达到?|不[低高少]于|不超过|为)?[0-9])/u;
/** ≥40% | (其中成渝地区≥60%) */
const PART_IN_BRACKETS = /\((?<part>(?:其中|个别)[^()]{0,60})\)/gu;
/** 重点城市30: where no sign tells of a value, the places do. */
const OF_PLACES = '[一-龥]{0,6}(?:城市|县城|城区|农村|城镇|乡村|地区)(?=[0-9])';
/** 重点城市≥30⏎一般城市≥15: each group on a line of its own, or behind a blank or a stroke. */
const NEXT_GROUP = new RegExp(`(?<=[0-9%])(?:\\s{1,8}|\\s{0,4}[/、]\\s{0,4})(?=[一-龥]{2,8}[≥≤><]|${OF_PLACES})`, 'gu');
/** 15.9 | (2019年), 12 | (含公立医院10): a note behind the value, which is not its number. */
const NOTED = /^(?<value>[^()]{0,20}\d[^()]{0,12})\((?<note>[^()]{0,40}\d[^()]{0,40})\)\s*$/u;
/** 2019年, 截至2020年底: the note says when the value was measured. */
const YEAR_NOTE = /^(?:截[至止]|至|为)?(?<year>20\d{2})\s?年?[底末]?(?:数据|数值|数|值)?$/u;
/** 定性指标,查看落实情况; 达到98%得6分: nothing is reached by a judgement or for a score. */
const NO_VALUE = /定性|[得扣加计](?:满)?[0-9.]{0,4}分/u;

const WHOLE_CELL = {year: null, per: null, group: null};

/** The readings of a cell's folded words; one for the whole cell where it is no sentence. */
export function readClauses(words: string, unit: string | null): readonly CellClause[] {
  const noted = NOTED.exec(words)?.groups;
  const measuredIn = noted === undefined ? undefined : YEAR_NOTE.exec(noted['note']?.trim() ?? '')?.groups?.['year'];
  if (noted !== undefined && (measuredIn !== undefined || !SENTENCE.test(words))) {
    return [{...WHOLE_CELL, read: readCell(noted['value'] ?? '', unit), year: measuredIn === undefined ? null : Number(measuredIn), span: {start: 0, end: words.length}}];
  }
  const whole = [{...WHOLE_CELL, read: readCell(words, unit), span: {start: 0, end: words.length}}];
  if (!SENTENCE.test(words) || /[,;。]\s?或/u.test(words)) return whole;
  if (NO_VALUE.test(words)) return [];
  let per: string | null = null;
  const clauses = [...words.replace(PART_IN_BRACKETS, ',$<part>,').replace(NEXT_GROUP, end => ','.padEnd(end.length)).matchAll(CLAUSE)].map(({0: clause, index}): CellClause => {
    const year = YEAR.exec(clause);
    const start = year?.[0].length ?? clause.length - clause.trimStart().length;
    const said = clause.slice(start).replace(/\s/gu, '').replace(/^(?:力争|争取|确保)/u, '').replace(OF_ROW, '').replaceAll(AGAINST, '');
    const group = GROUP.exec(said)?.groups?.['group'] ?? null;
    per = PER.exec(said)?.groups?.['per'] ?? per;
    return {
      // Of a part without a known name no value is the row's own.
      read: group === null && said.startsWith('其中') ? 'UNREAD' : readCell((group === null ? said : said.replace(GROUP, '')).replace(PER, ''), unit),
      year: year?.groups?.['year'] === undefined ? null : Number(year.groups['year']),
      per,
      group,
      span: {start: index + start, end: index + clause.trimEnd().length},
    };
  });
  return clauses.some(({read}) => typeof read === 'object') ? clauses : whole;
}
