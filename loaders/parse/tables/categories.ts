/**
 * Lines and rows that name what the rows below them are parts of, without a mark that numbers headings elsewhere.
 *
 * Example: `“3+1”工程`, `专项一:宣传` and `第二类 在建项目` → categories; `“两免一补”政策落实` and `行动迅速` → none
 */
import {isOneOf, signsOf} from '../../signs.ts';

const CATEGORY = new RegExp([
  '^“[^“”]{1,14}”[一-龥]{0,8}(?:工程|行动|计划|专项|体系|项目|任务|类|方面)$', // “3+1”工程
  '^(?:专项|行动|工程|任务|专题|板块|类别)[一二三四五六七八九十]{1,3}(?:[:、][^。;]{1,30})?$', // 专项一:宣传
  '^第[一二三四五六七八九十]{1,3}(?:类|板块|批)(?:[:、]?[^。;]{1,30})?$', // 第二类:在建项目
].join('|'), 'u');
const FIRST = signsOf('“专行工任板类第');

/** Whether words without blanks name a category of rows. */
export function isCategory(words: string): boolean {
  return isOneOf(FIRST, words, 0) && CATEGORY.test(words);
}
