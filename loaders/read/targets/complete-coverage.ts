/**
 * Full coverage in words: `实现县、乡、村藏医药服务全覆盖` → 藏医药服务 COMPLETE 100 %; `县级综合医院全部达到二级标准`, `市、县均建立救治中心`,
 * `普遍建立预约诊疗制度`.
 *
 * As an attribute (`全覆盖的服务体系`, `全覆盖检查`) it states nothing.
 */
import type {ClauseContext, Found} from './found.ts';
import {startOfWords} from './found.ts';
import {withoutOpenings} from './names.ts';
import {predicateOf} from './comparators.ts';
import {GROUP_VERBS} from './vocabulary.ts';

const VERBS = [...GROUP_VERBS].filter(verb => verb.length > 1 && verb !== '至少').sort((a, b) => b.length - a.length);
const COVERED = /全(?:面)?覆盖(?=$|[、,。;)]|和|的?目标|”(?:$|[,。;]))/u;
const ALL = /(?<!占|的|人|平|日|户|次|地|床|亩|年|国|不|非|保)(?<word>全部|普遍|均)(?<rest>.{2,60})$/u;
const PLACE_ONLY = /^(?:所有|各)?(?:(?:市|县|区|乡|镇|村|街道|社区|省|州|乡镇|行政村)(?:[((][^))]{1,4}[))])?(?:、|和|及)?){1,5}(?:级)?$/u;
const ALL_SIDES = /^(?:真正)?(?:实现)?制度、人群(?:和|、)服务$/u;
const INSTITUTION_ONLY = /(?:机构|医院|卫生院|学校|企业|社区|中心|单位|景区)$/u;
const DONE_BEFORE = /(?:组织开展|开展|开设|设立|设置|建立|推行|推广|实施)(?<object>[^,。]{2,40})$/u;
const PUSHED_BEFORE = /(?:推进|推动|建设)(?<object>[^,。]{2,40})$/u;
const LEVELS = /^(?<group>(?:所有)?(?:偏远)?(?:(?:市|县|区|乡|镇|村|街道|社区|乡镇|村镇)(?:\([^()]{1,3}\))?(?:、|和|及)?){2,5})(?<indicator>.{3,})$/u;

/** Reads the coverage that a clause without an amount states. */
export function completeCoverage(context: ClauseContext): Found | null {
  const {view, clause} = context;
  const words = view.text.slice(clause.start, clause.end);
  return covered(words, context) ?? allOf(words, context);
}

function covered(words: string, context: ClauseContext): Found | null {
  const match = COVERED.exec(words);
  if (match === null) return null;
  const before = words.slice(0, match.index).replace(/(?:有效|逐步|全部|稳步)$/u, '');
  if (before.endsWith('“')) return null;
  const subject = withoutOpenings(before.slice(0, predicateOf(before).start)).replace(/^对(?<object>.{2,60})进行$/u, '$<object>').replace(/^(?:推进|推动|做到)/u, '');
  return complete(subjectOf(subject, context), context, match.index + match[0].length);
}

/** 二级以上医疗机构达到全覆盖 after 推进…开设老年病科: what is covered stands in the clause before. */
function subjectOf(subject: string, context: ClauseContext): {indicator: string; population: string | null} {
  const done = doneBefore(context);
  if (/^(?:坚持|做到|落实|要求)$/u.test(subject)) return {indicator: '', population: null};
  if (subject === '') return {indicator: done?.object ?? '', population: null};
  const owner = /^(?<group>(?:所有|各)[^,]{1,14}?)实现(?<thing>.{2,})$/u.exec(subject)?.groups;
  if (owner !== undefined) return {indicator: owner['thing'] ?? '', population: (owner['group'] ?? '').replace(/^(?:所有|各)/u, '')};
  if (ALL_SIDES.test(subject) && done !== null) return {indicator: done.object.replace(/均等化$/u, ''), population: null};
  if (PLACE_ONLY.test(subject)) return {indicator: done?.object ?? '', population: subject};
  if (INSTITUTION_ONLY.test(subject) && done !== null) return {indicator: `${subject}${done.words}`, population: null};
  const levels = LEVELS.exec(subject)?.groups;
  if (levels !== undefined) return {indicator: levels['indicator'] ?? '', population: (levels['group'] ?? '').replace(/^所有|[、和及]$/gu, '')};
  return {indicator: subject, population: null};
}

function doneBefore(context: ClauseContext): {words: string; object: string} | null {
  const {view, clauseBefore} = context;
  if (clauseBefore === null) return null;
  const words = view.text.slice(clauseBefore.start, clauseBefore.end);
  const match = DONE_BEFORE.exec(words) ?? PUSHED_BEFORE.exec(words);
  const object = match?.groups?.['object'];
  return match === null || object === undefined ? null : {words: match[0], object};
}

function allOf(words: string, context: ClauseContext): Found | null {
  const match = ALL.exec(words);
  const rest = match?.groups?.['rest'];
  if (match === null || rest === undefined || /[和与及]$/u.test(words.slice(0, match.index))) return null;
  const verb = VERBS.find(word => rest.startsWith(word));
  if (verb === undefined || isAttribute(rest) || /^(?:达到|保持)(?:全国|全省|平均)/u.test(rest)) return null;
  const subject = withoutOpenings(words.slice(0, match.index));
  if (subject === '' && match.groups?.['word'] !== '普遍') return null;
  return complete({indicator: `${subject}${rest}`, population: null}, context, words.length);
}

/** 全部…的项目 names something; 全部设置符合标准的中心 says what all do. */
function isAttribute(rest: string): boolean {
  return /^.{0,20}的$/u.test(rest);
}

function complete(name: {indicator: string; population: string | null}, context: ClauseContext, length: number): Found | null {
  if (name.indicator === '') return null;
  return {
    ...name, comparator: 'COMPLETE', value: 100, valueMax: null, unit: '%', year: context.year,
    start: startOfWords(context, context.clause.start), end: context.clause.start + length,
  };
}
