/**
 * Kinds of one thing that share a word in the middle: `第一、二、三产业比重` → 第一产业比重, 第二产业比重, 第三产业比重; `失业、工伤保险参保人数` → 失业保险参保人数,
 * 工伤保险参保人数; `门诊、住院次均费用增幅` → 门诊次均费用增幅, 住院次均费用增幅.
 *
 * `门诊、住院患者满意度` is of two groups of people and stays with these. Serves "for … three targets".
 */
import type {Name} from './names.ts';

/** The names of the kinds; null where the parts are no such list. */
export function kindsInTurn(parts: readonly string[]): readonly Name[] | null {
  return industriesInTurn(parts) ?? inAndOutpatients(parts) ?? insurancesInTurn(parts) ?? mediaInTurn(parts);
}

/** 第一、二、三产业比重 → 第一产业比重, 第二产业比重, 第三产业比重. */
function industriesInTurn(parts: readonly string[]): readonly Name[] | null {
  const tail = /^第?[一二三](?<tail>次?产业.{2,})$/u.exec(parts.at(-1) ?? '')?.groups?.['tail'];
  if (tail === undefined || !parts.slice(0, -1).every(part => /^第?[一二三](?:次?产业)?$/u.test(part))) return null;
  return parts.map(part => ({indicator: `第${/[一二三]/u.exec(part)?.[0] ?? ''}${tail}`, population: null}));
}

/** 三级公立医院门诊、住院次均费用增幅 → 三级公立医院门诊次均费用增幅, 三级公立医院住院次均费用增幅. */
function inAndOutpatients(parts: readonly string[]): readonly Name[] | null {
  const [first = '', last = ''] = parts;
  const tail = parts.length === 2 ? /^住院(?<tail>(?!患者|病人|人员)[^,]{2,})$/u.exec(last)?.groups?.['tail'] : undefined;
  if (tail === undefined || !/^.{0,16}门诊$/u.test(first)) return null;
  return [{indicator: `${first}${tail}`, population: null}, {indicator: `${first.slice(0, -2)}${last}`, population: null}];
}

/** 失业、工伤保险参保人数 → 失业保险参保人数, 工伤保险参保人数. */
function insurancesInTurn(parts: readonly string[]): readonly Name[] | null {
  const tail = /^(?:基本)?(?:养老|医疗|失业|工伤|生育)(?<tail>保险.{2,})$/u.exec(parts.at(-1) ?? '')?.groups?.['tail'];
  if (tail === undefined || !parts.slice(0, -1).every(part => /^(?:职工|城乡居民|企业职工)?(?:基本)?(?:养老|医疗|失业|工伤|生育)(?:保险)?$/u.test(part))) return null;
  return parts.map((part, index) => ({indicator: index === parts.length - 1 ? part : `${part.replace(/保险$/u, '')}${tail}`, population: null}));
}

/** 广播、电视综合人口覆盖率 → 广播综合人口覆盖率, 电视综合人口覆盖率. */
function mediaInTurn(parts: readonly string[]): readonly Name[] | null {
  const tail = /^(?:广播|电视)(?<tail>[^、]{2,}率)$/u.exec(parts.at(-1) ?? '')?.groups?.['tail'];
  if (tail === undefined || !parts.slice(0, -1).every(part => /^(?:广播|电视)$/u.test(part))) return null;
  return parts.map((part, index) => ({indicator: index === parts.length - 1 ? part : `${part}${tail}`, population: null}));
}
