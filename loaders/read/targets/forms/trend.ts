/**
 * A direction without a value, in either order: `省外就医转诊率逐步降低` → DECREASE; `提高农牧区居民健康知识知晓率` → INCREASE.
 *
 * The subject is a rate, share, count or amount; of 能力, 水平, 质量 a direction is no target. `化肥使用量实现零增长` is a change by 0.
 */
import {endsIn, endsOf, nextOf, signsOf} from '../../../signs.ts';
import {endPattern} from '../../../ends.ts';
import type {ClauseContext, Found} from '../found.ts';
import {LINK_FIRST} from '../names/joint-names.ts';
import {nameOf} from '../names/names.ts';
import {steadySubject} from './parts/steady-first.ts';
import {isMetric, mayBeMetric} from '../words/vocabulary.ts';
import {isMeasured, measuredOf} from './parts/measured-subject.ts';
import {DOWN, LOWER, NO_CASE, NO_GROWTH, RAISE, STAYS, STEADY, UP, WIDEN} from './parts/direction-words.ts';
import {directedTo, namesDirected} from './parts/directed.ts';
import {directionBehind} from './parts/direction-behind.ts';
import {directionBefore} from './parts/direction-before.ts';

/** 接种率 | 维持在较高水平. */
const STAYS_AT = new RegExp(`(?:维持|保持|稳定|控制)(?:${STAYS.join('|')})$`, 'u');
const END = endPattern(`(?:${UP}|${DOWN}|${STEADY})`);
const VERB = new RegExp(`${RAISE}|${WIDEN}|${LOWER}`, 'u');
const END_LAST = endsOf(`${UP}|${DOWN}|${STEADY}|${NO_GROWTH}|${NO_CASE}|清零`.split('|'));
const LONGEST_END = 4;
/** 化肥使用量实现 | 零增长, 安全事件 | 零发生, 危房 | 清零. */
const ZERO = new RegExp(`^(?:(?:扎实|全力|加快|大力|稳步)?推进|推动(?:有条件的)?[^,、]{0,6}?提前实现)?(?<subject>.{2,80}?)(?:实现|保持|达到|总体|基本|趋于?){0,2}(?:${NO_GROWTH}|(?<none>${NO_CASE}|(?<=(?:家庭|户|儿童|危房|大班额|黑臭水体|劣[五V]类水体|断头路|空白村|空壳村|薄弱村|风险(?:金融)?机构|隐性债务|僵尸企业)”?(?:保持|实现)?)动态清零|(?<=(?:危房|大班额|黑臭水体|劣[五V]类水体|隐性债务|僵尸企业|风险(?:金融)?机构)”?(?:全部|保持|实现){0,2})清零))$`, 'u');

/** 安全事件零发生: none of them. */
const NONE_HAPPENS = {comparator: 'EQ', unit: null} as const;

const AND_SIGNS = signsOf('并且');
/** 事故起数和死亡人数实现 | “双下降”, 起数和人数 | 双下降 */
const TWOFOLD = /(?:实现|保持)?(?:“[双均](?<way>下降|提升|增长|提高|降低)”|(?<=[率量数度额重例][^,]{0,2})双(?<both>下降|提升|增长|提高|降低))$/u;
const OF_TWO = /^[^,]{2,40}(?:、|和|与|及)[^,]{2,40}双.{2}$/u;

function isOfTwo(words: string): boolean {
  return words.includes('双') && OF_TWO.test(words);
}

/** Reads the direction that a clause without an amount states; a joint subject gives several. */
export function trend(context: ClauseContext): readonly Found[] {
  const {view, clause} = context;
  const whole = view.text.slice(clause.start, clause.end);
  if (whole.endsWith('水平') && STAYS_AT.test(whole)) return directed(whole.replace(STAYS_AT, '保持稳定'), context);
  const words = whole.endsWith('”') || isOfTwo(whole) ? whole.replace(TWOFOLD, '$<way>$<both>') : nextOf(AND_SIGNS, whole, 0) < 0 ? whole : whole.replace(/[并且](?:维持|保持|控制|稳定)[^,]{0,12}$/u, '');
  if (words.length > 160) return [];
  const results = directed(words, context);
  return words.length === whole.length || whole.endsWith('”') || isOfTwo(whole) ? results : results.map(one => ({...one, end: clause.start + words.length}));
}

function directed(words: string, context: ClauseContext): readonly Found[] {
  const end = endsIn(END_LAST, words) ? words.slice(-LONGEST_END) : '';
  const zero = end.includes('零') ? ZERO.exec(words)?.groups : undefined;
  if (zero !== undefined) return [{...directedTo(context, nameOf(zero['subject'] ?? ''), 'CHANGE_BY'), ...(zero['none'] === undefined ? {} : NONE_HAPPENS)}];
  const results = (end !== '' && END.test(end) ? directionBehind(words, context) : null) ?? (mayEndMeasured(words) && VERB.test(words) ? directionBefore(words, context) : []);
  return results.length > 0 ? results : steady(words, context);
}

/** What lending rates, spans of years and weights end in: other names that isMeasured takes. */
const OTHER_LAST = signsOf('率限重');

/** Whether the words, or a part of a list in them, end as a name of something measured does: what stands behind a verb reaches to the end. */
function mayEndMeasured(words: string): boolean {
  if (isMetric(words) || endsIn(OTHER_LAST, words)) return true;
  for (let at = nextOf(LINK_FIRST, words, 0); at >= 0; at = nextOf(LINK_FIRST, words, at + 1)) if (mayBeMetric(words, at)) return true;
  return false;
}

/** 稳定 | 粮食播种面积 */
function steady(words: string, context: ClauseContext): readonly Found[] {
  const steadied = steadySubject(words);
  if (steadied === null) return [];
  const subject = measuredOf(steadied);
  return isMeasured(subject) ? namesDirected(subject, context).map(name => directedTo(context, name, 'STABLE')) : [];
}
