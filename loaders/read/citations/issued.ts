/**
 * The title of what the paper itself sends out, which its own title line may write otherwise.
 *
 * Example: `《某某行动方案》已经省政府同意,现印发给你们` → the paper's own; `现将《国务院…通知》转发给你们` → another paper
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';

const NOW = endPattern(/(?:现|兹|特)将[一-龥]{0,12}(?:[、和及与]?《[^《》\n]{1,80}》){0,3}[、和及与]?/u);
const SENT = '(?:予以|一并|联合|正式){0,2}(?:印发|下发|发布|公布)';
/** A remark in brackets and further titles that are sent out together. */
const MORE = '(?:\\([^()\\n]{0,50}\\))?(?:[、和及与]?《[^《》\\n]{1,80}》){0,3}';
const SENT_BEHIND = new RegExp(`^${MORE}(?:等文件)?${SENT}`, 'u');
const AGREED_BEHIND = new RegExp(`^${MORE}(?:已|业|经)[^。;\\n]{0,80}[,]?现(?:将[^。;,\\n]{0,12})?${SENT}`, 'u');
const BEFORE = 280;
const BEHIND = 420;

/** Whether the words around a title say that this paper sends it out. */
export function isSentOut(folded: string, {start, end}: Span): boolean {
  const words = folded.slice(end, end + BEHIND);
  if (!/[印下]发|发布|公布/u.test(words)) return false;
  const behind = words.replaceAll(' ', '');
  if (AGREED_BEHIND.test(behind)) return true;
  return SENT_BEHIND.test(behind) && NOW.test(folded.slice(Math.max(0, start - BEFORE), start).replaceAll(' ', ''));
}
