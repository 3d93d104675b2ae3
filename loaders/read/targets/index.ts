/**
 * Reads all numbers that a paper commits to or reports: running text and task cells by sentence, indicator tables by column.
 *
 * Example: `到2025年,县域内就诊率达到90%以上` → 县域内就诊率 GE 90 % 2025 TARGET. Serves "Target and observation".
 */
import type {DocumentTree, Message, Stretch, TargetReading} from '../../facts.ts';
import {readSentences} from './sentence.ts';

export {readIndicatorTables} from './indicator-table.ts';

export interface TargetReadings {
  readonly targets: readonly TargetReading[];
  readonly messages: readonly Message[];
}

/** Reads the targets of paragraphs and of the cells of task tables. */
export function readTargets(tree: DocumentTree, stretches: readonly Stretch[]): TargetReadings {
  const read = stretches.map(stretch => readSentences(tree, stretch));
  return {targets: read.flatMap(({targets}) => targets), messages: read.flatMap(({messages}) => messages)};
}
