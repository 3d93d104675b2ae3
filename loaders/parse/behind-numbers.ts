/**
 * What stands behind a number that counts or is called, so that it marks no heading.
 *
 * Example: `1.5 亿元`, `(100)分。` and `(120)急救中心` open nothing; `1.5 健全机制` and `(124)推动对接` do
 */

/** Behind a decimal number: 1.5 亿元, 3.2万人. */
const UNIT_FIRST = '万亿千百个人倍元%‰公平方吨米度分级名家项件亩年月日天小时立头只兆版期座条所次届';
/** Behind a number in brackets, where nothing else follows: (100)分。 */
const UNIT_ALONE = '[万亿]?[元人个名家项件分年号级]{1,2}(?:[,。;、)]|$)';
/** What is called by such a number. */
const CALLED: readonly string[] = ['急救', '报警', '火警', '查号', '电话', '热线'];

/** No unit follows. */
export const NO_UNIT = `(?![${UNIT_FIRST}])`;
/** Neither a unit alone follows nor whom one calls. */
export const NO_COUNT = `(?!${CALLED.join('|')}|${UNIT_ALONE})`;
