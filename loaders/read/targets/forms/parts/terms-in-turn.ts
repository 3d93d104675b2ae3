/**
 * Values one after the other that are terms of a service, a loan or a grant: `二孩、三孩家庭公积金贷款最高额度分别上调10%、20%`.
 *
 * `全过程审批时限分别压减至60个、90个工作日` is measured.
 */
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {DURATION_UNITS, isMoney} from '../../numbers/units.ts';
import {isOfBenefit} from '../../words/vocabulary.ts';
import {isServiceTime} from './told-in-time.ts';

/** What of a sum is each one's. */
const EACH_ONES = /每[人户床张](?:每[月年天日])?$|每年每[个家所处]$/u;

/** 合计办理时间分别压减至6个、22个工作日: terms of a service or a grant, all of them; 全过程审批时限 is measured. */
export function areTerms(subject: string, amounts: readonly PlacedAmount[]): boolean {
  if (isServiceTime(subject) && !/全过程|全流程|平均/u.test(subject) && DURATION_UNITS.has(amounts.at(-1)?.unit ?? '')) return true;
  if (/(?:贷款|补贴|补助)[^,]{0,6}(?:额度|标准)(?:可?上浮)?$|(?:公积金|首套|二套)[^,]{0,12}利率$|额度可?(?:分别)?上浮$/u.test(subject)) return true;
  return subject.startsWith('按') || (amounts.some(amount => isMoney(amount.unit)) && (isOfBenefit(subject) || /^对(?!外)/u.test(subject) || EACH_ONES.test(subject)));
}
