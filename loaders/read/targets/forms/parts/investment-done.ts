/**
 * A sum that a whole branch or place has had invested, which a plan commits to as no project's budget is: `全年完成工业技改投资15亿元`.
 *
 * `总投资15亿元` and `项目累计投资15亿元` are budgets; `累计投资不低于3000万元,可享受优惠政策` is a term.
 */
import {endPattern} from '../../../../ends.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {wordsInFront, type ClauseContext} from '../../found.ts';
import {EXCEEDS} from '../../words/income-words.ts';
import {IN_YEAR, MEANT, PLANNED, STRIVEN} from '../../words/meant-words.ts';
import {withoutOpenings} from '../../names/openings.ts';
import type {Place} from '../../words/places.ts';
import {isOfSector} from './sector-investment.ts';
import {isMoney} from '../../numbers/units.ts';

const BRANCH = '(?:产业|社会|固定资产|技术改造|技改|工业|制造业|房地产开发|民间|基础设施|研发|水利|交通|能源)(?:建设)?投资';
const DONE_IN_BRANCH = new RegExp(`(?:^|[,、年内市省县区])${MEANT}{0,3}(?:完成|带动|拉动|撬动)(?:未来|今后)?(?:[三五两]年)?[^,、的]{0,6}(?:${BRANCH}|(?:重大|重点)(?:工程|项目|产业)(?:建设)?投资)(?:不低于|${EXCEEDS})?$`, 'u');
/** 工业技改投资 | 突破 | 5000亿元 */
const REACHED_BY_BRANCH = new RegExp(`${BRANCH}(?:规模|总额)?(?:累计|年均|力争)?(?:完成|不低于|${EXCEEDS})$`, 'u');

/** 固定资产投资500亿元, | 其中工业投资 | 200亿元、 | 基础设施投资 | 100亿元: a branch's part of a whole that was read. */
const BRANCH_IN_WHOLE = new RegExp(`^[、,]?(?:其中:?)?${BRANCH}(?:达到?|完成)?$`, 'u');

/** 累计投资 | 超 | 60亿元, 全年完成投资 | 15亿元, 新增制造业投资 | 100亿元以上 */
const DONE_IN_ALL = new RegExp([
  `(?:^|[,、年内])(?:(?:累计|${STRIVEN}|${IN_YEAR}){1,3}|(?<=年))(?:${PLANNED}(?=完成))?(?:完成)?投资(?:不低于|${EXCEEDS})?$`,
  `(?:^|[,、年内])(?:${STRIVEN}|累计)?(?:完成|新增|带动|拉动|撬动|吸引)[^,、的目]{0,10}投资(?:不低于|${EXCEEDS})?$`,
].join('|'), 'u');
/** What such a sum is spent on, in its own sentence: a project's money is a budget. */
const OF_PROJECT = /项目|工程|总投资|投资估算/u;

/** 累计投资不低于3000万元 | ,可享受优惠政策: a term. */
const GIVES_RIGHT = /^[^。;,]{0,6},?(?:可以?|方可|方能|即可|给予|予以|享受|按)/u;

/** 培训技能人才500人, | 完成投资 | 2亿元: in what, where the words in front tell of something else; 到2025年, and a sentence of its own leave it to the paper. */
const OF_NOTHING = /^(?:力争|累计|全年|年内|预计|计划){0,2}完成(?:年度|有效|固定资产)?投资(?:不低于|超过?|突破|达到?)?$/u;

function isSaidOfElse(context: ClauseContext): boolean {
  return withoutOpenings(wordsInFront(context)).length > 3;
}

/** 五年来,水利建设完成投资80亿元: told of what has been. */
const IN_PAST = endPattern(/(?:年来|以来|过去|上半年|[一二三四前]季度|\d月(?:份|底)?|去年|上年|截至)[^。;]{0,24}/u);

/** 累计完成 | 技术改造投资 | 1000亿元: an investment of a whole branch or place, no project's. */
export function isInvestmentDone({before}: Place, {unit, start, end}: PlacedAmount, context: ClauseContext): boolean {
  const {view} = context;
  if (!isMoney(unit) || !before.includes('投资')) return false;
  if (DONE_IN_BRANCH.test(before) || REACHED_BY_BRANCH.test(before)) return true;
  if (context.previous?.indicator.endsWith('投资') === true && isMoney(context.previous.unit) && BRANCH_IN_WHOLE.test(before)) return true;
  if (GIVES_RIGHT.test(view.quiet.slice(end, end + 16))) return false;
  if (isOfSector(before)) return !IN_PAST.test(view.quiet.slice(Math.max(0, start - 60), start));
  if (!DONE_IN_ALL.test(before) || (OF_NOTHING.test(before) && isSaidOfElse(context))) return false;
  const sentence = view.quiet.slice(Math.max(0, start - 60), start);
  return !OF_PROJECT.test(sentence.slice(sentence.lastIndexOf('。') + 1));
}
