/**
 * Columns of a task table that name who carries the row.
 *
 * Example: columns `牵头部门 | 责任部门` with `市财政局 | 市发展改革委、市卫生健康委` → 市财政局 LEAD, the others CARRY
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';
import type {DocumentTree, Row, Table} from '../../layout.ts';
import {wordsAt} from '../../span.ts';
import {readConventions, type Convention} from '../conventions.ts';
import {isCarrierColumn, namesOffices, withoutRule} from '../measures/task-tables.ts';
import {withoutBlanks} from '../../signs.ts';
import type {NamedList, Segment} from './index.ts';
import {compact, listSeparator, type Compact} from '../compact.ts';
import {isBody, isOfficeWithin, prefixOf} from '../names.ts';
import {partOf} from './labelled-units.ts';

/** A row's cell under such a column; beside bodies it may hold persons, 责任单位及责任人. */
export interface CarrierCell extends Segment {
  readonly holdsPersons: boolean;
  /** 责任科室: what has no level or place before it there is some office. */
  readonly holdsOffices: boolean;
  /** What the head says of who leads: 责任单位(排第一位的为牵头单位). */
  readonly rule: Convention | null;
}

/** The row's cells under such columns, from left to right; a merged cell counts for every row that it spans. */
export function carrierColumns(tree: DocumentTree, table: Table, row: Row): readonly CarrierCell[] {
  return row.cells.flatMap((cell, column): readonly CarrierCell[] => {
    const head = table.header.cells[column];
    if (head === undefined || !isCarrierColumn(tree, table, column)) return [];
    const whole = withoutBlanks(wordsAt(tree.folded, head.span));
    const words = withoutRule(whole);
    return [{
      names: withoutStop(tree.folded, cell.span), part: partOf(words), holdsPersons: words.endsWith('人') || words.includes('领导'), holdsOffices: namesOffices(words),
      rule: words === whole ? null : readConventions(whole)[0] ?? null,
    }];
  });
}

/** 市财政局、市审计局。: a full stop behind the last belongs to no name. */
function withoutStop(folded: string, {start, end}: Span): Span {
  return {start, end: end > start && folded[end - 1] === '。' ? end - 1 : end};
}

/** Who answers in person before the body's name: 王明 市财政局, 王 明/市财政局. */
const PERSON_BEFORE = endPattern(/(?:^|[、,;\n])[一-龥]{1,3}/u);
const LEVEL_FIRST = /^[省市县区州](?![一-龥]?[、/ ])[一-龥]/u;
const PERSON_AND_SLASH = /(?<=(?:^|[、,;])[一-龥]{2,3})\/(?=[省市县区州各])/gu;

/** What a name on a line of its own opens with or is, where no other can go on with it: 各镇, 区教育局, 孝顺镇, 城东街道, 城投集团. */
const OWN_LINE = /^(?:各|[省市县区州团](?![场政容域际]))[一-龥(]|^[一-龥]{2,4}(?:镇|乡|街道)$|^[一-龥]{2,10}(?:集团|公司)$|^(?:文化|图书|博物|体育|档案|美术|科技|纪念|展览)馆$/u;

/** Whether each line of a cell without any list is a body's name: 东孝街道⏎孝顺镇⏎区发改局. */
function hasLineEach(words: string): boolean {
  if (!words.includes('\n') || /[、,;:]/u.test(words)) return false;
  const lines = words.split('\n').map(line => line.trim()).filter(line => line !== '');
  return lines.length > 1 && lines.every((line, at) => isOfficeWithin(line) || (isBody(line) && (at === 0 || OWN_LINE.test(line))));
}

/** The words of such a cell; a person and the body behind him are apart. */
export function wordsOfCell(folded: string, {names, holdsPersons}: CarrierCell): Compact {
  if (!holdsPersons && hasLineEach(wordsAt(folded, names))) return compact(folded, names, (before, blank, after) => (blank === '\n' ? '、' : listSeparator(before, blank, after)));
  if (!holdsPersons) return compact(folded, names, listSeparator);
  const view = compact(folded, names, (before, blank, after) => (PERSON_BEFORE.test(before) && LEVEL_FIRST.test(after) ? '、' : listSeparator(before, blank, after)));
  return {...view, words: view.words.replace(PERSON_AND_SLASH, '、')};
}

/** 宣传股 | 文化馆: two of them without anything between. */
const OFFICE_FIRST = /^[一-龥]{2,8}?[股科处](?![份权技室])(?=[一-龥]{2})/u;

function areTwo(name: string): boolean {
  const office = OFFICE_FIRST.exec(name)?.[0];
  return office !== undefined && isOfficeWithin(office) && isBody(name.slice(office.length));
}

/** Those in a column of offices that are known: 办公室 in a paper of no bureau is nobody's. */
export function withKnownOffices({part, bodies, odd}: NamedList, hasOffices: boolean): NamedList {
  const named = bodies.filter(({mention: {text, prefix}}) => !areTwo(text) && (hasOffices || (prefix ?? prefixOf(text)) !== null));
  return {part, bodies: named, odd: [...odd, ...bodies.filter(body => !named.includes(body)).map(({mention}) => mention)]};
}
