/**
 * A direction without a value, in either order: `省外就医转诊率逐步降低` → DECREASE; `提高农牧区居民健康知识知晓率` → INCREASE.
 *
 * The subject is a rate, share, count or amount; of 能力, 水平, 质量 a direction is no target. `化肥使用量实现零增长` is a change by 0.
 */
import type {Comparator} from '../../facts.ts';
import {startOfWords, type ClauseContext, type Found} from './found.ts';
import {headBefore, jointNames, nameOf, withCarriedHead, withoutOpenings, type Name} from './names.ts';
import {METRIC_END} from './vocabulary.ts';

const MODIFIERS: readonly string[] = [
  '总体', '整体', '逐步', '逐年', '稳步', '持续', '不断', '显著', '明显', '大幅', '大幅度', '进一步', '逐渐', '有效', '切实', '稳定', '稳中', '合理', '适当', '加快',
  '基本', '继续', '实现', '较上一?年度?', '比上一?年度?', '同比', '均', '有所', '日益', '普遍', '保持', '适度', '着力', '努力', '积极',
];
const MODIFIER = `(?:${MODIFIERS.join('|')})`;
const UP = '提高|上升|增加|增长|提升|增多|增高|攀升|有提高|扩大';
const DOWN = '负增长|降低|下降|减少|放缓|缩短|回落|减小|缩小';
const STEADY = '保持稳定|稳定|保持平稳|平稳';
const BEHIND = new RegExp(`^(?<subject>.{2,120}?)${MODIFIER}{0,4}(?:(?<up>${UP})|(?<down>${DOWN})|(?<steady>${STEADY}))$`, 'u');
const BEFORE = new RegExp(`(?<=^|[、到年]|${MODIFIER}|和|使|并)${MODIFIER}{0,3}(?:(?<up>提高|增加|提升)|(?<down>降低|减少|下降))(?<subject>.{3,60})$`, 'u');
/** 提升质量、扩大规模 has two verbs; a share of a benefit is a term of it. */
const NO_SUBJECT = /、(?:扩大|提升|提高|增加|降低|减少|优化|完善|改善)|补助|补贴/u;
/** 投入比例不低于20%,并逐年提高: the direction of the indicator before. */
const ELIDED = new RegExp(`^[并且]?${MODIFIER}{1,3}(?:(?<up>${UP})|(?<down>${DOWN}))$`, 'u');
const ZERO = /^(?<subject>.{2,80}?)(?:实现|保持|达到|总体|趋)?(?:零增长|零增速)$/u;

/** Reads the direction that a clause without an amount states; a joint subject gives several. */
export function trend(context: ClauseContext): readonly Found[] {
  const {view, clause} = context;
  const words = view.text.slice(clause.start, clause.end).replace(/[并且](?:维持|保持|控制|稳定)[^,]{0,12}$/u, '');
  if (words.length > 160) return [];
  const zero = ZERO.exec(words)?.groups?.['subject'];
  if (zero !== undefined) return [found(context, nameOf(zero), 'CHANGE_BY')];
  const carried = ELIDED.exec(words)?.groups;
  if (carried !== undefined && context.previous !== null) return [found(context, context.previous, directionOf(carried))];
  return behind(words, context) ?? before(words, context);
}

function behind(words: string, context: ClauseContext): readonly Found[] | null {
  const groups = BEHIND.exec(words)?.groups;
  if (groups === undefined) return null;
  const steady = groups['steady'] === undefined ? groups['subject'] ?? '' : (groups['subject'] ?? '').replace(/^.{0,80}(?:维持|保持)/u, '');
  const subject = withoutOpenings(steady);
  if (subject === '' && context.previous !== null) return null;
  if (!METRIC_END.test(subject)) return null;
  return namesOf(subject, context).map(name => found(context, name, directionOf(groups)));
}

function before(words: string, context: ClauseContext): readonly Found[] {
  const groups = BEFORE.exec(words)?.groups;
  const subject = groups?.['subject'];
  if (groups === undefined || subject === undefined || !METRIC_END.test(subject) || NO_SUBJECT.test(subject)) return [];
  return namesOf(subject, context).map(name => found(context, name, directionOf(groups)));
}

function directionOf(groups: Record<string, string | undefined>): Comparator {
  if (groups['up'] !== undefined) return 'INCREASE';
  return groups['down'] === undefined ? 'STABLE' : 'DECREASE';
}

/** A bare 覆盖率 is that of what the words before act on. */
function namesOf(subject: string, context: ClauseContext): readonly Name[] {
  const names = jointNames(nameOf(subject));
  const [only] = names;
  if (names.length > 1 || only === undefined || only.population !== null) return names;
  return [{...only, indicator: withCarriedHead(only.indicator, headBefore(context, context.clause.start))}];
}

function found(context: ClauseContext, {indicator, population}: Name, comparator: Comparator): Found {
  const isZero = comparator === 'CHANGE_BY';
  return {
    indicator, population, comparator, value: isZero ? 0 : null, valueMax: null, unit: isZero ? '%' : null, year: context.year,
    start: startOfWords(context, context.clause.start), end: context.clause.end,
  };
}
