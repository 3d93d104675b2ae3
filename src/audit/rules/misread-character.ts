/**
 * A letter that stands where a digit should: O for 0, l for 1.
 *
 * Example: 到202O年 → 2020; l0%以上 → 10%. None: O2O, H2O, PM2.5, 5G, which are spelt so.
 */
import type {Facts} from '../../../loaders/facts.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {matchesIn} from '../passages.ts';

/** Digits and letters that look like them, where a number is followed by what numbers count. */
const MISREAD = /(?<![0-9A-Za-z.+-])(?=[0-9OoОоIl|.]{0,8}[0-9])(?=[0-9.]{0,8}[OoОоIl|])[0-9OoОоIl|.]{2,9}(?=[ ]?(?:年|月|日|%|％|‰|万|亿|元|人|个|名|张|岁|所|项|家|次|公里|平方))/gu;
const SPELT_SO = /^(?:O2O|o2o|2O|O2|l|I)$/u;

export const misreadCharacter: Rule = {
  name: 'misread-character',
  find: perPaper(findMisread),
  sentence: ({written, meant}) => `“${written}” has a letter for a digit; ${meant} is meant`,
};

function findMisread(paper: Facts): readonly Found[] {
  return matchesIn(paper, MISREAD, paper.tree.text).filter(({match}) => !SPELT_SO.test(match[0])).map(({match, span}) => ({
    severity: 'WARNING',
    values: {written: match[0], meant: match[0].replace(/[OoОо]/gu, '0').replace(/[Il|]/gu, '1')},
    places: [atWords(paper, span)],
  }));
}
