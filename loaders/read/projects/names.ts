/**
 * The name that a budget belongs to: the clause before its cue, or the words that it is laid out for.
 *
 * Example: `其中林芝市康复医院建设项目,投资预算…` → 林芝市康复医院建设项目; `投资1.2亿元新建市第二人民医院门诊楼` → 市第二人民医院门诊楼
 */
import type {Span} from '../../facts.ts';
import {endPattern} from '../../ends.ts';
import {isOneOf, nextOf, signsOf} from '../../signs.ts';
import {trimSpan} from '../../span.ts';

const ADVERBS = '加快|稳步|积极|全力|扎实|继续|重点|大力|持续|全面|统筹|强力|力争|计划|拟|年内|同步';
const VERBS = '推进|推动|实施|启动|开工建设|开工|完成|谋划|争取|建成|投入|投资';
const BUILDING = '新建|新增|改建|扩建|改扩建|迁建|建设|购置|采购';
const ADVERB = `(?:${ADVERBS})`;
const VERB = `(?:${VERBS}|(?:${BUILDING})(?!项目|工程|和|及|、))`;
/** Words before a name: marks, list words and verbs of building. A verb within a name (改扩建项目) stays. */
const LEADING = new RegExp(
  '^(?:[)、,;:。 ]|[0-9]{1,2}[.、](?![0-9])|\\([一二三四五六七八九十0-9]{1,3}\\)|[①-⑳]|[一二三四五六七八九十]是|其中|包括|以及|同时|另外|此外|和(?!平)|及|与'
  + `|\\p{Script=Han}{2,8}:|${ADVERB}{0,3}${VERB}了?)+`,
  'u',
);

/** What such words begin with, but for those up to a colon. */
const LEADING_FIRST = signsOf(`)、,;:。 (0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十其包以同另此和及与${[ADVERBS, VERBS, BUILDING].join('|').split('|').map(word => word.charAt(0)).join('')}`);
const COLON = signsOf(':');
/** With its colon. */
const LONGEST_LABEL = 9;

/** What the name of a thing to build or buy ends in. */
export const PROJECT = /(?:项目|工程)(?:\([^()]{1,20}\))?(?:[一二三四]期)?$/u;
const THING = endPattern(/(?:项目|工程|中心|医院|楼|基地|园区?|平台|学校|设施|系统|厂|[车水泵变电]站|卫生院|卫生室|养老院|福利院|[场博体图]馆|仓库|冷库|血库|大道|公路|大桥|公园|病区|病房|实验室|设备|院区|分院|[一二三四]期|\))/u);
/** 项目 and 该工程 name nothing by themselves. */
const PRONOUN = /^(?:该|本|此|这些|以上|上述|各|全部|所有|重点|重大|建设|续建|新建|储备|[0-9一二三四五六七八九十]{1,4}[个项])*(?:项目|工程|设施|设备)$/u;
/** 对物流园区 | 投资500万元以上…: whom a grant is for. */
const NO_NAME_FIRST = /^(?:[0-9]|对(?![外口接]))/u;
const LONGEST = 60;

/** The clauses of a stretch, commas within brackets left alone. */
export function clausesOf(folded: string, span: Span): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    const sign = folded[at];
    if (sign === '(') depth += 1;
    if (sign === ')' && depth > 0) depth -= 1;
    if (depth > 0 || sign !== ',') continue;
    found.push({start, end: at});
    start = at + 1;
  }
  found.push({start, end: span.end});
  return found.map(clause => trimSpan(folded, clause)).filter(clause => clause.end > clause.start);
}

/** `clause` without the words before its name. */
export function withoutLeading(folded: string, clause: Span): Span {
  const {start, end} = clause;
  if (!isOneOf(LEADING_FIRST, folded, start) && nextOf(COLON, folded, start, Math.min(end, start + LONGEST_LABEL)) < 0) return trimSpan(folded, clause);
  const words = LEADING.exec(folded.slice(start, end))?.[0].length ?? 0;
  return trimSpan(folded, {start: clause.start + words, end: clause.end});
}

/** Whether the words name one thing to build or buy. */
export function isName(folded: string, span: Span): boolean {
  const words = folded.slice(span.start, span.end);
  return words.length >= 4 && words.length <= LONGEST && THING.test(words) && !PRONOUN.test(words) && !NO_NAME_FIRST.test(words);
}

/** An opening bracket that the cue stands in: 某项目(总投资3.2亿元) → the words before it. */
export function beforeOpenBracket(folded: string, span: Span): Span {
  let depth = 0;
  for (let at = span.end - 1; at >= span.start; at -= 1) {
    if (folded[at] === ')') depth += 1;
    if (folded[at] !== '(') continue;
    if (depth === 0) return {start: span.start, end: at};
    depth -= 1;
  }
  return span;
}

/** The name in the clauses before a cue: the first that is called a project, else the last that is a thing. */
export function nameBefore(folded: string, region: Span): Span | null {
  const clauses = clausesOf(folded, beforeOpenBracket(folded, region)).map(clause => withoutLeading(folded, clause));
  const names = clauses.filter(clause => isName(folded, clause));
  return names.find(clause => PROJECT.test(folded.slice(clause.start, clause.end))) ?? names.at(-1) ?? null;
}

const LAID_OUT_FOR = /^(?:元)?[,，]?(?:用于)?(?<verb>的|改扩建|建设|新建|改建|扩建|迁建|实施|购置|采购|打造|建成)了?/u;
/** A list of several such things goes on with the next sum: 总投资8亿元的某院区、总投资3亿元的某中心. */
const END_OF_NAME = /[,。;(\n]|[、和及](?=(?:计划|估算|预计)?总?投资)|等(?:重[点大])?(?:项目|工程)/u;

/** The name behind a sum: `总投资5000万元的某项目`, `投资300万元,新建某中心`. */
export function nameAfter(folded: string, from: number, limit: number): Span | null {
  const words = folded.slice(from, Math.min(limit, from + LONGEST + 12));
  const verb = LAID_OUT_FOR.exec(words);
  if (verb === null) return null;
  const rest = words.slice(verb[0].length);
  const end = rest.search(END_OF_NAME);
  const name = trimSpan(folded, {start: from + verb[0].length, end: from + verb[0].length + (end < 0 ? rest.length : end)});
  return isName(folded, name) ? name : null;
}
