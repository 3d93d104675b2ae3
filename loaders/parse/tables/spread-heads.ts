/**
 * Heads over several columns, whose parts stand in a second row of fewer cells.
 *
 * Example: `指标⇥目标值⇥属性` over `2023年⇥2025年` → 指标, 2023年, 2025年, 属性
 */
import type {Span} from '../../facts.ts';
import type {Row} from '../../layout.ts';
import {withoutBlanks} from '../../signs.ts';
import {wordsAt} from '../../span.ts';

/** 目标值 over years, 责任分工 over 牵头单位 and 责任单位. */
const SPREADS: readonly (readonly [over: RegExp, parts: RegExp])[] = [
  [/目标|指标值|规划|计划|预期|年度/u, /^(?:19|20)[0-9]{2}年?/u],
  [/分工|^责任$|责任落实/u, /(?:单位|部门|主体)$/u],
];

/** The heads of both lines, where it can be told which one of the first those of the second are parts of. */
export function headsOver(folded: string, upper: readonly Span[], lower: readonly Span[]): readonly Span[] | null {
  const parts = lower.filter(({start, end}) => start < end);
  const below = parts.map(span => withoutBlanks(wordsAt(folded, span)));
  const spread = SPREADS.find(([, part]) => below.length > 1 && below.length < upper.length && below.every(words => words.length <= 16 && part.test(words)));
  if (spread === undefined) return null;
  const over = upper.flatMap((span, at) => {
    const words = withoutBlanks(wordsAt(folded, span));
    return spread[0].test(words) && !/^(?:19|20)[0-9]{2}/u.test(words) ? [at] : [];
  });
  const [at] = over;
  return over.length !== 1 || at === undefined ? null : [...upper.slice(0, at), ...parts, ...upper.slice(at + 1)];
}

/** The head of these cells. */
export function headRow(cells: readonly Span[]): Row {
  const start = cells[0]?.start ?? 0;
  return {span: {start, end: Math.max(start, ...cells.map(({end}) => end))}, cells: cells.map(span => ({span, merged: false})), lost: 0};
}
