/**
 * One thing to be brought about, due in one year by one paper and in another year by another paper of the same region.
 *
 * Example: 2030年,…县级疾病预防控制中心具备标准化的生物安全二级实验室 and 到2035年,县级疾控机构建成标准生物安全二级实验室完成率100% → 2030 and 2035.
 * None: 基本建成 by 2025 and 建成 by 2030; shares that rise from year to year; a paper that names both years.
 */
import type {Facts, Span} from '../../../loaders/facts.ts';
import {groupBy} from '../../../loaders/group-by.ts';
import {atWords, type Found, type Rule} from '../finding.ts';

export const dueYearsDiffer: Rule = {
  name: 'due-years-differ',
  find: papers => [...groupBy(papers.filter(({document}) => document.region !== null), ({document}) => document.region).values()].flatMap(among),
  sentence: ({words, years}) => `papers of one region have different years, ${years}, for “${words}”`,
};

/** A clause with the year that it is due in. */
interface Commitment {
  readonly paper: Facts;
  readonly span: Span;
  readonly year: number;
  /** What is to be there, without the words for bringing it about. */
  readonly core: string;
}

function among(papers: readonly Facts[]): readonly Found[] {
  const commitments = papers.length < 2 ? [] : papers.flatMap(commitmentsOf);
  return [...groupBy(commitments, ({core}) => core).values()].flatMap(group => {
    const byPaper = [...groupBy(group, ({paper}) => paper).values()];
    const years = byPaper.map(each => new Set(each.map(({year}) => year)));
    // What a paper wants by both years stays as it is.
    const areApart = years.length > 1 && years.every((one, at) => years.slice(at + 1).every(other => [...one].every(year => !other.has(year))));
    const places = byPaper.flatMap(([first]) => first === undefined ? [] : [first]);
    const [first] = places;
    if (!areApart || first === undefined) return [];
    const words = first.paper.tree.text.slice(first.span.start, first.span.end);
    const stated = [...new Set(places.map(({year}) => year))].sort((one, other) => one - other).join(' and ');
    return [{severity: 'WARNING' as const, values: {words, years: stated}, places: places.map(({paper, span}) => atWords(paper, span))}];
  });
}

/** Words for bringing something about; a clause without any is no commitment. */
const DONE = /建成|建立|具备|设立|设置|实现|达到|配备|完成|开设|覆盖/u;
/** Words that make no difference to what is to be there. */
const NO_CORE = /建成|建立|具备|设立|设置|配备|开设|完成率?|达到|实现|全部|全面|均|都|普遍|标准化?|规范化?|100%|的|[\s“”"]/gu;
/** Fewer characters say too little; a digit left says that it is a step or a count. */
const CORE = /^[^0-9]{8,60}$/u;
/** What was done, and what is only partly done. */
const NOT_DUE = /截[至止]|^已|已经|以来|进一步|逐步|更加|不断|明显|显著/u;

function commitmentsOf(paper: Facts): readonly Commitment[] {
  const {passages, folded} = paper.tree;
  return passages.filter(({kind}) => kind === 'PARAGRAPH').flatMap(({span}) => {
    const commitments: Commitment[] = [];
    let year: number | null = null;
    for (const {0: clause, index} of folded.slice(span.start, span.end).matchAll(/[^,;。]{1,120}[,;。]?/gu)) {
      const stated = yearOf(paper, clause);
      if (stated !== undefined) year = stated;
      const words = clause.replace(YEAR, '').replace(/[,;。]$/u, '');
      const core = year === null || !DONE.test(words) || NOT_DUE.test(words) ? '' : coreOf(words);
      const start = span.start + index + clause.indexOf(words);
      if (year !== null && CORE.test(core)) commitments.push({paper, span: {start, end: start + words.length}, year, core});
      if (clause.endsWith('。')) year = null;
    }
    return commitments;
  });
}

const YEAR = /^[ ]*(?:力争|争取|确保)?(?<by>[到至])?(?<year>20[0-9]{2})年(?<end>底|末|前|以前|底前)?/u;

/** The year that opens a clause; null where it does not lie ahead of the paper, undefined where there is none. */
function yearOf({document}: Facts, clause: string): number | null | undefined {
  const {by, year, end} = YEAR.exec(clause)?.groups ?? {};
  if (year === undefined) return undefined;
  const own = document.issuedOn?.slice(0, 4) ?? document.periodStart;
  const isAhead = own === null ? by !== undefined || end !== undefined : Number(year) >= Number(own);
  return isAhead ? Number(year) : null;
}

/** 县级疾病预防控制中心 and 县级疾控机构 are one. */
function coreOf(words: string): string {
  return words.replaceAll('疾病预防控制', '疾控').replace(/疾控(?:中心|机构)/gu, '疾控').replace(NO_CORE, '');
}
