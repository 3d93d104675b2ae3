/**
 * What a paper says of itself: title, issuer, number, date, period.
 *
 * Example: `西宁市人民政府办公室关于印发…工作方案的通知` → that title, issuer 西宁市人民政府办公室
 */
import type {DocumentReading} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {fold} from '../parse/fold.ts';
import {wordsAt} from '../span.ts';
import {isoDate, signatureOf} from './signature.ts';

const TITLE_END = /(?:规划|规划纲要|纲要|方案|意见|通知|办法|计划|措施|举措|任务|任务清单|清单|条例|规定|决定|行动|公告|通报|报告|细则|要点|政策|函|批复|分工)(?:\([^()]{1,24}\)){0,2}(?:的通知)?$/u;
/** The number that some papers write behind their title. */
const TITLE_NUMBER = /[(（][一-龥]{1,8}[〔[【](?:19|20)[0-9]{2}[〕\]】][0-9]{1,5}号[)）]$/u;
/** The date that some papers write behind their title. */
const TITLE_DATE = /[(（](?:19|20)[0-9]{2}[ ]?年[ ]?[0-9]{1,2}[ ]?月[ ]?[0-9]{1,2}[ ]?日[)）]$/u;
const LONGEST_TITLE = 120;
const TITLE_START = /^(?:【[^】]{1,8}】|[0-9]{1,2}[.、][ ]{0,2}|[一-龥]{1,8}〔(?:19|20)[0-9]{2}〕[0-9]{1,5}号[ ]?[-—:][ ]?)/u;
/** How many passages from the top may hold the title. */
const HEAD = 12;
const NUMBER = /[一-龥]{1,8}[〔[(【](?:19|20)[0-9]{2}[〕\])】][ ]?(?:第)?[0-9]{1,5}[ ]?号/u;
const DATE = /(?<year>(?:19|20)[0-9]{2})[ ]?(?:年|-|\/|\.)[ ]?(?<month>[0-9]{1,2})[ ]?(?:月|-|\/|\.)[ ]?(?<day>[0-9]{1,2})/u;
const DATE_LABEL = /(?:发布|成文|印发|发文|生成)(?:时间|日期)/u;
const ISSUED_BY = /来源[ ]?:[ ]{0,2}(?<issuer>[一-龥]{4,30}(?:委员会|局|厅|部|办公室|政府|院))/u;
const BODY_LINE = /^[一-龥]{2,30}(?:委员会|人民政府|办公室|办公厅|局|厅|部|领导小组)$/u;

/** A cover page names the issuer in one of its first lines. */
const COVER = 4;

/** Five-year plans by their number: the thirteenth ran from 2016 to 2020. */
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = {十二: 2011, 十三: 2016, 十四: 2021, 十五: 2026, 十六: 2031};

/** Reads the head of the paper; `source` wins where it knows. */
export function readTitle(tree: DocumentTree): DocumentReading {
  const {source} = tree;
  const head = tree.passages.slice(0, HEAD * 3).filter(({kind}) => kind !== 'BOILERPLATE').slice(0, HEAD);
  const title = source.title ?? titleOf(tree, head);
  const top = tree.folded.slice(0, head.at(-1)?.span.end ?? 0).slice(0, 3000);
  const lines = head.map(passage => wordsAt(tree.folded, passage.span).replaceAll(' ', ''));
  const period = periodOf(title, top);
  const signature = signatureOf(tree);
  return {
    title,
    documentNumber: source.documentNumber ?? numberOf(tree, head),
    issuer: source.issuer ?? issuerOf(title) ?? ISSUED_BY.exec(top)?.groups?.['issuer'] ?? lines.slice(1, COVER).find(line => BODY_LINE.test(line)) ?? signature?.issuer ?? null,
    issuedOn: source.issuedOn ?? dateOf(tree) ?? signature?.issuedOn ?? null,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
  };
}

/** The first line that ends like a title, with the lines before it that it goes on from; else the first line. */
function titleOf(tree: DocumentTree, head: readonly Passage[]): string {
  const lines = head.filter(({mark}) => mark === null).map(({span}) => wordsAt(tree.text, span).replace(/\s*\n\s*/gu, ''));
  const bare = lines.map(line => fold(line).replace(TITLE_DATE, '').trim());
  const at = bare.findIndex(line => line.length >= 4 && line.length <= 120 && TITLE_END.test(line) && !/[。;]/u.test(line));
  if (at < 0) return lines[0]?.slice(0, LONGEST_TITLE) ?? tree.source.file;
  const title = lines.slice(firstLine(bare, at), at + 1).join('');
  const start = TITLE_START.exec(fold(title))?.[0].length ?? 0;
  return title.slice(start).replace(TITLE_DATE, '').replace(TITLE_NUMBER, '').trim();
}

/** A title is broken where its last line has neither 关于 nor a beginning of its own: `国务院关于做好⏎就业工作的若干意见`. */
function firstLine(lines: readonly string[], last: number): number {
  if (/关于|^《|印发/u.test(lines[last] ?? '')) return last;
  for (let at = last - 1; at >= Math.max(0, last - 3); at -= 1) {
    const line = lines[at] ?? '';
    if (line.length > 60 || /[。;:,)]$/u.test(line) || NUMBER.test(line)) return last;
    if (line.includes('关于')) return at;
  }
  return last;
}

/** `X关于印发…` and `X关于…的意见` name the issuer before 关于. */
function issuerOf(title: string): string | null {
  return /^(?<issuer>[^关《-]{1,40}?(?:委员会|政府|办公室|办公厅|小组|局|厅|委|部|院|会))[:]?(?:关于|印发)/u.exec(fold(title))?.groups?.['issuer'] ?? null;
}

/** A number on a line of its own or behind the title; one in a sentence is another paper's. */
function numberOf(tree: DocumentTree, head: readonly Passage[]): string | null {
  for (const {span} of head) {
    const line = wordsAt(tree.text, span);
    const match = NUMBER.exec(line);
    if (match !== null && line.length - match[0].length <= 4) return match[0].replaceAll(' ', '');
  }
  return null;
}

/** The date that a line near the top gives as the paper's own: labelled as such, alone on its line, or behind the title. */
function dateOf(tree: DocumentTree): string | null {
  for (const {span} of tree.passages.slice(0, HEAD * 2)) {
    const line = wordsAt(tree.folded, span).slice(0, 200);
    const match = DATE.exec(line);
    if (match === null || !(DATE_LABEL.test(line) || line.length - match[0].length <= 6 || TITLE_DATE.test(line))) continue;
    const iso = isoDate(match.groups ?? {});
    if (iso !== null) return iso;
  }
  return null;
}

function periodOf(title: string, top: string): {start: number | null; end: number} | null {
  const folded = title.normalize('NFKC');
  const range = /(?<start>20[0-9]{2})[ ]?年?[ ]?(?:[—–~-]{1,2}|至|到)[ ]?(?<end>20[0-9]{2})/u;
  const stated = range.exec(folded) ?? /^\((?<start>20[0-9]{2})年?[—–~-]{1,2}(?<end>20[0-9]{2})年?\)$/mu.exec(top);
  if (stated?.groups !== undefined) return {start: Number(stated.groups['start']), end: Number(stated.groups['end'])};
  const five = FIVE_YEAR_PLANS[/“?(?<plan>十[二三四五六])五”?/u.exec(folded)?.groups?.['plan'] ?? ''];
  if (five !== undefined) return {start: five, end: five + 4};
  const horizon = /(?<end>20[0-9]{2})[ ]?(?:年)?(?:远景|规划|行动|计划)/u.exec(folded)?.groups?.['end'];
  if (horizon !== undefined) return {start: null, end: Number(horizon)};
  const year = /(?<year>20[0-9]{2})[ ]?年/u.exec(folded)?.groups?.['year'];
  return year === undefined ? null : {start: Number(year), end: Number(year)};
}
