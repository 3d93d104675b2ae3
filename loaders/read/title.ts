/**
 * What a paper says of itself: title, issuer, number, date, period, each with its place.
 *
 * Example: `西宁市人民政府办公室关于印发…工作方案的通知` → that title, issuer 西宁市人民政府办公室
 */
import type {DocumentReading, PlanField, PlanStatement, Span} from '../facts.ts';
import type {DocumentTree, Passage} from '../layout.ts';
import {fold} from '../parse/fold.ts';
import {TITLE_DATE} from '../parse/whole-lines.ts';
import {DIGITS, nextOf} from '../signs.ts';
import {openingAt, wordsAt} from '../span.ts';
import {type Compact, compact, placeOf} from './compact.ts';
import {AND_OTHERS, BODY_ENDS, firstIssuer} from './title/issuers.ts';
import {periodOf} from './title/period.ts';
import {isoDate, signatureOf} from './title/signature.ts';
import {NUMBER, TITLE_NUMBER, titleWords} from './title/title-words.ts';

/** How many passages from the top may hold the title. */
const HEAD = 12;
const DATE = /(?<year>(?:19|20)[0-9]{2})[ ]?(?:年|-|\/|\.)[ ]?(?<month>[0-9]{1,2})[ ]?(?:月|-|\/|\.)[ ]?(?<day>[0-9]{1,2})/u;
/** The sign of the day, behind a match of DATE. */
const DAY = /^[ ]?日/u;
const DATE_LABEL = /(?:发布|成文|印发|发文|生成)(?:时间|日期)/u;
/** 海关总署 and 机关事务管理局 hold the 关 of 关于; 等4部门 stands behind the first of several; 4月29日,… and 为贯彻落实… open a report of it. */
const ISSUER = new RegExp(`^(?!为|[0-9]{1,2}月[0-9])(?<issuer>(?:[^关《-]|(?<=[海机])关){1,90}?(?:${BODY_ENDS}|小组|会))(?:${AND_OTHERS})?[ ]?[:]?(?:关于|印发)`, 'u');
/** When somebody copied the page. */
const CAPTURED = /^(?:抓取|采集|访问|检索|下载|打印)(?:时间|日期)/u;
const ISSUED_BY = /来源[ ]?:[ ]{0,2}(?<issuer>[一-龥]{4,30}(?:委员会|局|厅|部|办公室|政府|院))/u;
/** Not 委 and 政府: on a cover page a line of a table ends so as well; 各区人民政府 are whom the paper is sent to. */
const BODY_LINE = /^(?!各|有关)[一-龥]{2,30}(?:委员会|人民政府|办公室|办公厅|局|厅|部|领导小组)$/u;

/** A cover page names the issuer in one of its first lines. */
const COVER = 4;

/** A value as read; without a place where it is known from elsewhere. */
interface Stated {
  readonly value: string;
  readonly place: Span | null;
}

/** Reads the head of the paper; `source` wins where it knows. */
export function readTitle(tree: DocumentTree): {document: DocumentReading; statements: readonly PlanStatement[]} {
  const {source} = tree;
  const head = tree.passages.slice(0, HEAD * 3).filter(({kind}) => kind !== 'BOILERPLATE' && kind !== 'ROW').slice(0, HEAD);
  const view = source.title === undefined ? titleWords(tree, head) : null;
  const title = stated(source.title) ?? {value: view?.words ?? source.file, place: view && placeOf(view, {start: 0, end: view.words.length})};
  const top = openingAt(tree.folded, {start: 0, end: head.at(-1)?.span.end ?? 0}, 3000);
  const signature = signatureOf(tree);
  const number = stated(source.documentNumber) ?? numberOf(tree, head);
  const signed = signature && {value: signature.issuer, place: signature.issuerPlace};
  const issuer = stated(source.issuer) ?? fuller(issuerOf(title.value, view), signed) ?? issuerAbove(tree, head, top) ?? signed;
  const issuedOn = stated(source.issuedOn) ?? dateOf(tree) ?? (signature && {value: signature.issuedOn, place: signature.datePlace}) ?? dateAlone(tree);
  const period = periodOf(title.value, top, issuedOn?.value ?? null);
  return {
    document: {
      title: title.value, documentNumber: number?.value ?? null, issuer: issuer?.value ?? null, issuedOn: issuedOn?.value ?? null,
      periodStart: period?.start ?? null, periodEnd: period?.end ?? null,
    },
    statements: [
      ...statement('TITLE', title.place),
      ...statement('DOCUMENT_NUMBER', number?.place),
      ...statement('ISSUER', issuer?.place),
      ...statement('ISSUED_ON', issuedOn?.place),
      ...statement('PERIOD', period?.saidBy === 'TOP' ? period.span : period && view && placeOf(view, period.span)),
    ],
  };
}

/** What is known of the source. */
function stated(value: string | undefined): Stated | null {
  return value === undefined ? null : {value, place: null};
}

function statement(field: PlanField, span: Span | null | undefined): readonly PlanStatement[] {
  return span ? [{field, span}] : [];
}

/** `X关于印发…` and `X关于…的意见` name the issuer before 关于. */
function issuerOf(title: string, view: Compact | null): Stated | null {
  const issuer = ISSUER.exec(fold(title))?.groups?.['issuer'];
  return issuer === undefined ? null : {value: withoutGlued(issuer), place: view && placeOf(view, {start: 0, end: firstIssuer(issuer).length})};
}

/** 区人民政府办公室关于…, signed by 青山区人民政府办公室: the title leaves out whose it is, which the signature tells. */
function fuller(titled: Stated | null, signed: Stated | null): Stated | null {
  const [short, whole] = [titled, signed].map(one => one?.value.replace('人民政府', '政府') ?? '');
  return titled !== null && whole !== undefined && short !== undefined && whole.length > short.length && whole.endsWith(short) ? {value: signed?.value ?? titled.value, place: titled.place} : titled;
}

/** Names that blanks part are all institutions of the paper; of glued ones the first is sure. */
function withoutGlued(issuer: string): string {
  return /\s/u.test(issuer) ? issuer : firstIssuer(issuer);
}

/** Beside 来源, or on a line of its own on the cover. */
function issuerAbove(tree: DocumentTree, head: readonly Passage[], top: string): Stated | null {
  const match = top.includes('来源') ? ISSUED_BY.exec(top) : null;
  const issuer = match?.groups?.['issuer'];
  if (match !== null && issuer !== undefined) {
    const end = match.index + match[0].length;
    return {value: issuer, place: {start: end - issuer.length, end}};
  }
  const lines = head.slice(0, COVER).map(({span}) => compact(tree.folded, span));
  const title = lines.findIndex(({words}) => /^(?:关于|印发)/u.test(words));
  const above = title > 0 && lines.slice(0, title).every(({words}) => BODY_LINE.test(firstIssuer(words)));
  for (const line of above ? lines : lines.slice(1)) {
    const issuer = firstIssuer(line.words);
    if (BODY_LINE.test(issuer)) return {value: issuer, place: placeOf(line, {start: 0, end: issuer.length})};
  }
  return null;
}

/** 闽政办〔2017〕153号 | 各市、县人民政府…: whom the paper is sent to, in the number's own line. */
const ADDRESSED = /^[ \u3000]{0,4}(?:[一二三四五六七八九十]、|有关(?:设区市|[市县区]|单位|部门)|设区市[一-龥]{1,8}[局委府办协会厅]|各(?:设区市|[省市县区州盟旗地]|有关|部门|单位|镇|乡|街道|处室))/u;

/** A number on a line of its own or behind the title; one in a sentence is another paper's. */
function numberOf(tree: DocumentTree, head: readonly Passage[]): Stated | null {
  for (const {span} of head) {
    const line = wordsAt(tree.folded, span);
    const match = line.includes('号') ? NUMBER.exec(line) : null;
    if (match !== null && (line.length - match[0].length <= 4 || TITLE_NUMBER.test(line) || (match.index === 0 && ADDRESSED.test(line.slice(match[0].length))))) return {value: match[0].replaceAll(' ', ''), place: placeIn(span, match.index, match[0].length)};
  }
  return null;
}

/** The date that a line near the top gives as the paper's own: labelled as such, alone on its line, or behind the title. */
function dateOf(tree: DocumentTree): Stated | null {
  for (const {span} of tree.passages.slice(0, HEAD * 2)) {
    const line = openingAt(tree.folded, span, 200);
    const match = nextOf(DIGITS, line, 0) < 0 ? null : DATE.exec(line);
    if (match === null || CAPTURED.test(line) || !(DATE_LABEL.test(line) || line.length - match[0].length <= 6 || TITLE_DATE.test(line))) continue;
    const iso = isoDate(match.groups ?? {});
    const day = DAY.exec(line.slice(match.index + match[0].length))?.[0] ?? '';
    if (iso !== null) return {value: iso, place: placeIn(span, match.index, match[0].length + day.length)};
  }
  return null;
}

/** `2025年4月3日` below the text without a signer, where the title names the issuer: so many characters at most, blanks among them. */
const LONGEST_DATE = 20;
/** What may stand behind that day: (此件公开发布), 附件:1.…. */
const BELOW_DATE = /^[ \u3000]{0,8}(?:[(（]|附件|附[:：])/u;

function dateAlone({folded, passages}: DocumentTree): Stated | null {
  const text = passages.filter(({kind}) => kind !== 'BOILERPLATE');
  for (const [at, {kind, mark, span}] of text.entries()) {
    if (kind !== 'PARAGRAPH' || mark !== null || span.end - span.start > LONGEST_DATE || folded[span.end - 1] !== '日') continue;
    const next = text[at + 1];
    if (next !== undefined && !BELOW_DATE.test(openingAt(folded, next.span, LONGEST_DATE))) continue;
    const line = compact(folded, span);
    const match = DATE.exec(line.words);
    const iso = match !== null && match[0].length === line.words.length - 1 ? isoDate(match.groups ?? {}) : null;
    if (iso !== null) return {value: iso, place: placeOf(line, {start: 0, end: line.words.length})};
  }
  return null;
}

function placeIn({start}: Span, index: number, length: number): Span {
  return {start: start + index, end: start + index + length};
}
