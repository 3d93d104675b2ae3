/**
 * What is to be kept as it is, with the verb in front: `稳定粮食播种面积` → 粮食播种面积 STABLE.
 *
 * `稳定提高入学率` is a rise, `稳定就业` and `稳定产业链供应链` measure nothing.
 */
import {withoutOpenings} from '../../names/openings.ts';

const STEADY_FIRST = /^稳定(?<subject>(?!在|性|增|提|上升|扩|发展|运行|保持|实现|有序)[^,]{3,40})$/u;
/** 稳定外贸规模 is a wish for trade, not for its figure; 稳定在校生规模 keeps one. */
const WISHED = /(?:外贸|外资|投资|消费|就业|进出口|经济|产业|市场)(?:基本)?(?:规模|总量)$|、(?:扩大|优化|提高|增加)/u;

/** The subject that a clause wants steady; null where it says anything else. */
export function steadySubject(words: string): string | null {
  const at = words.indexOf('稳');
  if (at < 0 || at > 12) return null;
  const subject = STEADY_FIRST.exec(withoutOpenings(words))?.groups?.['subject'];
  return subject === undefined || WISHED.test(subject) ? null : subject;
}
