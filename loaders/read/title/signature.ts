/**
 * The signature of a paper: who signs and when, on a line of its own or on two.
 *
 * Example: `某市人民政府办公室 2020年2月4日` → issuer 某市人民政府办公室, issuedOn 2020-02-04
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';
import type {DocumentTree, Passage} from '../../layout.ts';
import {type Compact, compact, placeOf} from '../compact.ts';
import {wordsAt} from '../../span.ts';
import {BODY_ENDS, firstIssuer, isIssuer} from './issuers.ts';
import {BLANKS, isOneOf, signsOf} from '../../signs.ts';

const SEVERAL = new RegExp(`^[一-龥]{6,110}(?:${BODY_ENDS})$`, 'u');
const DATE = /(?<year>(?:19|20)[0-9]{2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日$/u;
/** What a line of a signature ends in: a date, 印发 behind it, or what names of signers end in. Few lines do. */
const SIGNED_LAST = signsOf(`日发会府室厅局委部院署行组心司团${BLANKS}`);
/** Signatures are set apart by blanks; a longer line is a sentence. */
const LONGEST = 120;
const NOTHING: Compact = {words: '', start: 0, offsets: null};

export interface Signature {
  readonly issuer: string;
  readonly issuerPlace: Span;
  readonly issuedOn: string;
  readonly datePlace: Span;
}

/** One body, or several side by side without anything between them: 河南省教育厅河南省财政厅. */
function isSigner(words: string): boolean {
  return isIssuer(words) || (SEVERAL.test(words) && firstIssuer(words) !== words);
}

/** A body that signs beside others and does not itself issue papers, or a part of a name on a line of two columns. */
const SIGNS_TOO = endPattern(/(?:中心|公司|集团|协会|联合会|分局|支行|分行)/u);
const COLUMN_GAP = '    ';

function isBesideSigners({folded}: DocumentTree, {span}: Passage, {words}: Compact): boolean {
  return /^[一-龥]{4,110}$/u.test(words) && (SIGNS_TOO.test(words) || wordsAt(folded, span).includes(COLUMN_GAP));
}

/** The first signature of the paper, of several bodies the first; null where it has none. */
export function signatureOf(tree: DocumentTree): Signature | null {
  let first = NOTHING;
  const hasGaps = tree.folded.includes(COLUMN_GAP);
  for (const passage of tree.passages) {
    const line = lineOf(tree, passage, hasGaps);
    if (line === NOTHING) {
      first = NOTHING;
      continue;
    }
    const date = line.words.endsWith('日') ? DATE.exec(line.words) : null;
    const issuedOn = date === null ? null : isoDate(date.groups ?? {});
    if (date !== null && issuedOn !== null) {
      const same = line.words.slice(0, date.index);
      const signer = same === '' || (first !== NOTHING && isSigner(same)) ? first : line;
      const signers = signer === line ? same : signer.words;
      if (isSigner(signers)) {
        const issuer = firstIssuer(signers);
        return {
          issuer, issuedOn,
          issuerPlace: placeOf(signer, {start: 0, end: issuer.length}),
          datePlace: placeOf(line, {start: date.index, end: line.words.length}),
        };
      }
    }
    if (isSigner(line.words)) first = first === NOTHING ? line : first;
    else if (!isBesideSigners(tree, passage, line)) first = NOTHING;
  }
  return null;
}

/** The lines of the paper's signatures: a date on a line of its own, the bodies on the lines before it or on the same line. */
export function signaturePassages(tree: DocumentTree): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  const hasGaps = tree.folded.includes(COLUMN_GAP);
  tree.passages.forEach((passage, index) => {
    if (passage.mark !== null || passage.kind !== 'PARAGRAPH') return;
    const {words} = lineOf(tree, passage, hasGaps);
    const line = words.endsWith('印发') ? words.slice(0, -2) : words;
    const date = line.endsWith('日') ? DATE.exec(line) ?? WRITTEN_DATE.exec(line) : null;
    if (date === null || (date.index > 0 && !isSigner(line.slice(0, date.index)))) return;
    found.add(passage);
    for (let at = index - 1; at >= 0 && index - at <= MOST_SIGNERS; at -= 1) {
      const before = tree.passages[at];
      if (before === undefined || before.mark !== null || before.kind !== 'PARAGRAPH') break;
      const signers = lineOf(tree, before, hasGaps);
      if (!isSigner(signers.words) && !isBesideSigners(tree, before, signers)) break;
      found.add(before);
    }
  });
  return found;
}

/** Papers of many bodies are signed by all of them, line by line. */
const MOST_SIGNERS = 20;
/** 二〇二三年三月十七日 */
const WRITTEN_DATE = /[二一][〇○零O0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u;

/** The date as YYYY-MM-DD; null where no calendar has such a day. */
export function isoDate({year, month, day}: Readonly<Record<string, string>>): string | null {
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? null : iso;
}

/** A passage as a line of a signature, without its blanks; no words where it can be none. `hasGaps` where the paper has wide gaps at all. */
function lineOf(tree: DocumentTree, {span}: Passage, hasGaps: boolean): Compact {
  if (span.end - span.start > LONGEST) return NOTHING;
  return isOneOf(SIGNED_LAST, tree.folded, span.end - 1) || (hasGaps && wordsAt(tree.folded, span).includes(COLUMN_GAP)) ? compact(tree.folded, span) : NOTHING;
}
