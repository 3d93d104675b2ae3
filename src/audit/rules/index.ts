/**
 * The rules of the audit, in order: what contradicts itself first, then what is left out, then slips of the pen. The order
 * does not change what is found.
 *
 * Example: `RULES.map(({name}) => name)` → ['contradicting-values', 'sum-mismatch', …]
 */
import type {Rule} from '../finding.ts';
import {bodyAndAnnex} from './body-and-annex.ts';
import {contentsDiffer} from './contents-differ.ts';
import {contradictingValues} from './contradicting-values.ts';
import {coverageDiffers} from './coverage-differs.ts';
import {doubledBound} from './doubled-bound.ts';
import {dueBeforeIssue} from './due-before-issue.ts';
import {dueYearsDiffer} from './due-years-differ.ts';
import {headingNumbers} from './heading-numbers.ts';
import {listCount} from './list-count.ts';
import {misreadCharacter} from './misread-character.ts';
import {missingBudget} from './missing-budget.ts';
import {missingValue} from './missing-value.ts';
import {namedTwice} from './named-twice.ts';
import {nobodyCarries} from './nobody-carries.ts';
import {ratioMismatch} from './ratio-mismatch.ts';
import {shareOverHundred} from './share-over-hundred.ts';
import {sumMismatch} from './sum-mismatch.ts';
import {titleDiffers} from './title-differs.ts';
import {totalRow} from './total-row.ts';
import {unclosedBracket} from './unclosed-bracket.ts';
import {worseThanBaseline} from './worse-than-baseline.ts';

export const RULES: readonly Rule[] = [
  contradictingValues, coverageDiffers, dueYearsDiffer, bodyAndAnnex, sumMismatch, totalRow, listCount, ratioMismatch, worseThanBaseline, shareOverHundred,
  nobodyCarries, missingBudget, missingValue,
  doubledBound, misreadCharacter, headingNumbers, contentsDiffer, titleDiffers, namedTwice, unclosedBracket, dueBeforeIssue,
];
