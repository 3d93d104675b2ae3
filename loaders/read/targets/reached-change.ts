/**
 * A growth that reaches so many percent is a change by them, not the value that is reached: `年均增长要达到5%` is `年均增长5%`.
 *
 * `入学率增长达到95%` and `收入增长达到3万元` tell what the value comes to. Serves "CHANGE_BY".
 */
import {endsIn, signsOf} from '../../signs.ts';
import {isShare} from './units.ts';

const REACHED_LAST = signsOf('到达现持在');
const GROWTH_REACHES = /(?:(?<up>增长|递增)|下降|降低|减少|递减)(?:要|应|须|将|力争|确保|争取|均|都|能|能够){0,2}(?:达到?|实现|保持在?|稳定在)$/u;
/** What is told in percent itself. */
const IS_SHARE = /(?:率|比例|比重|占比|比|度|水平|指数)$/u;

/**
 * The change that such words state; null where they state none.
 * @param before the words up to the value: 总产值年均增长要达到
 * @param name what grows
 */
export function reachedChange(before: string, name: string, unit: string | null): 'BY_UP' | 'BY_DOWN' | null {
  const groups = !isShare(unit) || !endsIn(REACHED_LAST, before) || IS_SHARE.test(name) ? undefined : GROWTH_REACHES.exec(before)?.groups;
  if (groups === undefined) return null;
  return groups['up'] === undefined ? 'BY_DOWN' : 'BY_UP';
}
