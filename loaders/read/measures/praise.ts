/**
 * Papers that praise what others did: their numbers report, they commit to nothing.
 *
 * Example: `关于对典型经验做法给予表扬的通报` → what its list says is past; `关于推广典型经验的通知`, whose readers are to do likewise → not.
 */
import type {Stretch} from '../../facts.ts';

const PRAISES = /(?:表扬|表彰|嘉奖|通报(?:表扬|激励))[^,。]{0,16}(?:通报|决定|通知)$|(?:典型经验|先进经验|经验做法|典型案例)的通报$/u;

/** The stretches of a paper of praise as a review of the past; those of any other paper as they are. */
export function asPraised(title: string, stretches: readonly Stretch[]): readonly Stretch[] {
  return PRAISES.test(title) ? stretches.map(stretch => ({...stretch, section: 'REVIEW'})) : stretches;
}
