/**
 * Kinds of one thing whose tail stands behind the last of them alone, and whose head before the first: `花生种植、收获机械化率` → 花生种植机械化率, 花生收获机械化率.
 *
 * One line of the table for each sort of kinds: what may stand before the first, the kinds themselves, and what they share.
 */
import type {Name} from './names.ts';

interface Sort {
  readonly first: RegExp;
  readonly middle: RegExp;
  readonly last: RegExp;
}

function sortOf(head: string, kind: string, tail: string): Sort {
  return {
    first: new RegExp(`^(?<head>${head})(?:${kind})$`, 'u'),
    middle: new RegExp(`^(?:${kind})$`, 'u'),
    last: new RegExp(`^(?:${kind})(?<tail>${tail})$`, 'u'),
  };
}

const RESOURCES = sortOf('', '能耗|能源消费|煤炭消费|用水|用电|用能|碳排放|二氧化碳排放|污染物排放', '总量|强度');

const SORTS: readonly Sort[] = [
  // 三级公立医院 | 门诊、住院 | 次均费用增幅; 门诊、住院患者满意度 is of two groups of people
  sortOf('[^,、]{0,16}', '门诊|急诊|住院', '(?!患者|病人|人员)[^,]{2,}'),
  sortOf('', '广播|电视', '[^、]{2,}率'),
  sortOf(
    '[^,、的和率]{0,10}?',
    '耕种收?|机?耕(?:整地?|作|地)?|机?播种?|种植?|栽植|栽插|移栽|机?插秧?|田间管理|植保|采收|采摘|收割|机?收获?|打捆|烘干|脱壳|初加工',
    '(?:环节)?(?:综合)?机械化(?:率|水平)',
  ),
  sortOf('[^,、的率]{0,8}?', '“?两[病癌]”?|遗传代谢性?疾?病|先天性心脏病|先心病|听力(?:障碍)?|宫颈癌|乳腺癌|结直肠癌|听力损失', '(?:早期)?筛查(?:覆盖)?率'),
  RESOURCES,
];

/** The names of the kinds, each with the head and the tail; null where the parts are no such list. */
export function withTailOfLast(parts: readonly string[]): readonly Name[] | null {
  for (const sort of SORTS) {
    const names = namesOf(sort, parts);
    if (names !== null) return names.map(indicator => ({indicator, population: null}));
  }
  return null;
}

/** 能耗、碳排放总量 → 能耗总量, 碳排放总量; null for any other list. */
export function resourcesInTurn(parts: readonly string[]): readonly string[] | null {
  return namesOf(RESOURCES, parts);
}

function namesOf({first, middle, last}: Sort, parts: readonly string[]): readonly string[] | null {
  const tail = parts.length < 2 ? undefined : last.exec(parts.at(-1) ?? '')?.groups?.['tail'];
  const head = tail === undefined ? undefined : first.exec(parts[0] ?? '')?.groups?.['head'];
  if (tail === undefined || head === undefined || !parts.slice(1, -1).every(part => middle.test(part))) return null;
  return parts.map((part, index) => `${index === 0 ? '' : head}${part}${index === parts.length - 1 ? '' : tail}`);
}
