/**
 * A share that a policy keeps up to some year, which stands behind the value: `预留份额提高至40%以上的政策延续至2023年底` → 40% for 2023.
 *
 * What a policy hands out (`返还比例提高至50%的政策延续至2023年底`) is a term of a benefit, and none of these.
 */
import {endPattern} from '../../../../ends.ts';
import type {Place} from '../../words/places.ts';

const KEPT = /^的?政策(?:继续)?(?:延续|延长|执行|实施)(?:执行|实施)?[到至](?<year>20\d{2})年[^,]{0,8}$/u;
const SHARE = endPattern(/(?:份额|(?<!(?:补贴|补助|返还|奖励|报销|负担|缴费|支付|测算)[^,]{0,4})(?:占比|比重))(?:阶段性)?(?:提高|提升|降低|增加|调整)[到至]/u);

/** The year up to which the share is kept; null where the words are of anything else. */
export function keptUntil({before, after}: Place): number | null {
  const year = after.includes('政策') && SHARE.test(before) ? KEPT.exec(after)?.groups?.['year'] : undefined;
  return year === undefined ? null : Number(year);
}
