/**
 * What a firm or a branch of trade is sized by, and the words that say how far that goes: sources for patterns.
 *
 * Example: `年${INCOME}${EXCEEDS}` is the front of 年主营业务收入超过2亿元, 年产值达5亿元
 */

/** What comes in within a year; 产值 and 市值 size a firm as its income does. */
export const INCOME = '(?:(?:主营业务|营业|销售)?(?:收入|营收|产值)|销售额|交易额|税收|市值)';

/** Before the sum that a size goes to or beyond. */
export const EXCEEDS = '(?:超过?|突破|达到?|过)';
