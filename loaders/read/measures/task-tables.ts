/**
 * Tables of tasks: which tables they are, what their columns say, which task a row is.
 *
 * Example: head `主要任务 | 2024年度 | 牵头部门 | 责任部门` → a task table; column 2 states the year 2024
 */
import {endPattern} from '../../ends.ts';
import {fiveYearPlan} from '../five-year-plans.ts';
import type {Span} from '../../facts.ts';
import type {Cell, DocumentTree, Mark, Row, Table} from '../../layout.ts';
import {markAt} from '../../parse/headings.ts';
import {openingAt, wordsAt} from '../../span.ts';
import {withoutBlanks} from '../../signs.ts';
import {isConvention} from '../conventions.ts';
import {firstClause} from './unnumbered.ts';

const TASK_HEAD = /任务|措施|举措|工作内容|重点工作|工作事项|职责|重点领域/u;
/** 牵头, 主要配合, 市级责任, 市县责任: what a head of carriers opens with. */
const CHARGE = '(?:主要|第[一二三]|共同|具体|[省市县区州](?:、?[市县区州镇]){0,2}[级直]?)?(?:牵头|整改|责任|负责|配合|协办|协助|协同|协作|参与|参加|主办|主责|承办|实施|落实|推进)';
/** 责任部门(单位), 责任主体与协同单位, 责任乡镇; some charges stand for their bodies alone: 牵头, 责任方, 牵头机构. */
const CHARGED = '(?:[^,。]{0,5}(?:单位|部门|主体|科室|处室|股室)(?:\\((?:单位|部门)\\))?|(?:镇街|街镇|镇办|乡镇|[镇乡]\\((?:街|街道|乡|办)\\))|(?<=^(?:牵头|责任|配合|主办|协办))(?:机构|方)?)';
/** 责任单位及责任人, 责任单位及分工. */
const BESIDE_CHARGED = '(?:及?责任人|[及和与]其?(?:责任|职责|任务|工作)?分工)?';
/** A column that names who carries the row's task. */
const CARRIER_HEAD = new RegExp(`^${CHARGE}${CHARGED}${BESIDE_CHARGED}$`, 'u');
/** 部门 alone, and whose field it is, name carriers where another column names their tasks. */
const BODY_HEAD = /^(?:(?:成员)?(?:部门|单位)(?:名称)?|(?:主要)?(?:(?:技术)?支[持撑]|(?:服务)?保障|联动|组织实施|(?:行业)?主管)(?:单位|部门))$/u;
/** 落实2019年部署: the year is that of what is carried out. */
const YEAR_HEAD = /(?<!(?:落实|贯彻|对照|根据|按照?)[^,。;0-9]{0,6})(?<year>20[0-9]{2})[ ]?年/u;

/** Whether the head names tasks or those who carry them. */
export function isTaskTable(tree: DocumentTree, table: Table): boolean {
  return headsOf(tree, table).isTaskTable;
}

/** Whether a column of the table names who carries its rows. */
export function isCarrierColumn(tree: DocumentTree, table: Table, column: number): boolean {
  return headsOf(tree, table).carriers[column] ?? false;
}

const HELPS = /^(?:主要)?(?:配合|协办|协助|协同|参与|参加)/u;
const OFFICES = endPattern(/[科处股]室(?:\((?:单位|部门)\)|及?责任人)?/u);

/** Whether a head of carriers says that they are offices: 责任科室. */
export function namesOffices(head: string): boolean {
  return OFFICES.test(head);
}

/** What the heads of a table say; its rows ask for it cell by cell. */
interface Heads {
  readonly isTaskTable: boolean;
  readonly carriers: readonly boolean[];
}

const HEADS = new WeakMap<Table, Heads>();

function headsOf({folded}: DocumentTree, table: Table): Heads {
  const known = HEADS.get(table);
  if (known !== undefined) return known;
  const heads = table.header.cells.map(({span}) => withoutRule(withoutBlanks(wordsAt(folded, span))));
  const namesTasks = heads.some(head => TASK_HEAD.test(head));
  const stated = heads.map(head => CARRIER_HEAD.test(head) || (namesTasks && BODY_HEAD.test(head)));
  // 责任科室 beside 责任单位: offices of that one; beside 配合部门 they carry.
  const hasBodies = heads.some((head, column) => stated[column] === true && !namesOffices(head) && !HELPS.test(head));
  const carriers = hasBodies ? stated.map((isStated, column) => isStated && !namesOffices(heads[column] ?? '')) : stated;
  const isTaskTable = heads.some(head => CARRIER_HEAD.test(head)) || (namesTasks && !heads.some(head => head.includes('指标')));
  const own = {isTaskTable, carriers};
  HEADS.set(table, own);
  return own;
}

const IN_BRACKETS = /\((?<rule>[^()]{4,40})\)$/u;

/** 责任单位(排第一位的为牵头单位): the rule is no part of the head. */
export function withoutRule(head: string): string {
  const rule = head.endsWith(')') ? IN_BRACKETS.exec(head) : null;
  return rule !== null && isConvention(rule.groups?.['rule'] ?? '') ? head.slice(0, rule.index) : head;
}

/** The year that a column's head states, or null. */
export function columnYear(head: string): number | null {
  const year = head.includes('年') ? YEAR_HEAD.exec(head)?.groups?.['year'] : undefined;
  return year === undefined ? null : Number(year);
}

const TIME_HEAD = /^(?:计划|预计)?(?:完成|时间|办结|达标)?(?:时限|时间|期限|节点|要求|年限)[^,。]{0,4}$/u;
const YEARS = /(?<![0-9])20[0-9]{2}(?![0-9])/gu;
/** A longer cell says more than a time. */
const LONGEST_TIME = 40;

/** 进展情况, 截至目前完成情况, 2023年落实情况, 最新进度(8月24日); not 完成情况考核, 预计完成情况, 进展要求. */
const PROGRESS_HEAD = new RegExp([
  '^(?:(?:截至|截止)?(?:目前|当前|(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?(?:[底末]|[0-9]{1,2}日)?|上年度?|上半年|[一二三四]季度|前期))?(?:工作|任务|重点工作|目标任务|总体|主要|具体|实际)?',
  '(?:(?:进展|完成|落实|推进|执行|办理|整改)(?:落实|完成|进展)?情况|(?:实施|开展)进展(?:情况)?|进展|(?:最新|目前|当前|现有)进度|已?取得的?(?:成效|进展|成绩))(?:说明|汇总|反馈)?(?:\\((?![^()]*(?:计划|目标|要求|预计))[^()]{0,24}\\))?$',
].join(''), 'u');

/** Whether a column says how far the tasks have come. */
export function isProgressHead(head: string): boolean {
  return PROGRESS_HEAD.test(withoutBlanks(head));
}

/** The year by which a row's task must be done, where a column says so: 完成时限 over 2025年底. */
export function rowYear({folded}: DocumentTree, {header}: Table, row: Row): number | null {
  const column = header.cells.findIndex(({span}) => TIME_HEAD.test(withoutBlanks(wordsAt(folded, span))));
  const cell = row.cells[column];
  const words = cell === undefined ? '' : wordsAt(folded, cell.span);
  const year = words.length > LONGEST_TIME ? undefined : words.match(YEARS)?.at(-1);
  return year === undefined ? null : Number(year);
}

/** What a row says of its task: its own number and title, or the number of the merged cell that it goes on under. */
export interface RowTask {
  readonly number: string | null;
  /** The body's task that the row stands under is looked for by this number. */
  readonly bodyNumber: string | null;
  readonly title: Span;
  /** All words of the cell behind its number: the title of a row that is a heading. */
  readonly words: Span;
}

/** A cell of the column 序号: it counts the rows, not the body's tasks. */
const COUNT = /^(?<number>[0-9]{1,3}(?:[.-][0-9]{1,2}){0,2}|[一二三四五六七八九十]{1,3}|\((?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\))[、.]?$/u;
const LONGEST_COUNT = 10;

/** The number of a cell that holds nothing else, as written; null for any other cell. */
export function countOf({text, folded}: DocumentTree, {span, merged}: Cell): string | null {
  if (merged || span.end - span.start > LONGEST_COUNT) return null;
  const number = COUNT.exec(wordsAt(folded, span))?.groups?.['number'];
  return number === undefined ? null : text.slice(span.start, span.start + number.length);
}

/** 合计 under the projects: a sum is no task. */
const SUM = /^(?:合计|总计|小计|共计)$/u;
const INDICATOR_HEAD = /^(?:主要|核心|具体)?指标(?:名称)?$/u;

/** In a table of indicators that names who carries them a row is called by its indicator, not by the group that it opens. */
function indicatorCell({folded}: DocumentTree, table: Table, row: Row): Cell | undefined {
  const column = table.header.cells.findIndex(({span}) => INDICATOR_HEAD.test(withoutBlanks(wordsAt(folded, span))));
  const cell = row.cells[column];
  return cell === undefined || cell.merged || cell.span.start === cell.span.end ? undefined : cell;
}

/** The task of a row: the numbered cell of the lowest rank among its first cells, else the first clause of its own first cell. */
export function rowTask(tree: DocumentTree, table: Table, row: Row): RowTask | null {
  const first = ownCell(tree, table, row, 0);
  const task = first >= 0 && standsBeforeNumber(tree, table, row, first) ? ownCell(tree, table, row, first + 2) : behindField(tree, table, row, first);
  const at = task ?? first;
  const own = (task === null ? indicatorCell(tree, table, row) : null) ?? row.cells[at];
  if (own === undefined || SUM.test(withoutBlanks(openingAt(tree.folded, own.span, 6)))) return null;
  const count = row.cells.slice(0, at).map(cell => countOf(tree, cell)).find(number => number !== null);
  let numbered: {mark: Mark; span: Span; merged: boolean} | null = null;
  for (const [column, {span, merged}] of row.cells.slice(0, 3).entries()) {
    const mark = isTimeColumn(tree, table, column) ? null : markAt(tree.text, tree.folded, span);
    if (mark !== null) numbered = {mark, span, merged};
  }
  if (numbered === null) return {number: count ?? null, bodyNumber: null, ...titleOf(tree, own.span)};
  const {mark, span, merged} = numbered;
  if (merged) return {number: null, bodyNumber: mark.number, ...titleOf(tree, own.span)};
  return {number: mark.number, bodyNumber: mark.number, ...titleOf(tree, {start: mark.span.end, end: span.end})};
}

function titleOf({folded}: DocumentTree, words: Span): Pick<RowTask, 'title' | 'words'> {
  return {title: firstClause(folded, words), words};
}

/** 1.2021年8月 2.2021年12月 under 完成时间: such a cell counts what is due, and calls no task. */
function isTimeColumn({folded}: DocumentTree, {header}: Table, column: number): boolean {
  const head = header.cells[column];
  return head !== undefined && TIME_HEAD.test(withoutBlanks(wordsAt(folded, head.span)));
}

/** The first cell from column `from` on with words of its own that are neither a number nor a time nor carriers; -1 where there is none. */
function ownCell(tree: DocumentTree, table: Table, {cells}: Row, from: number): number {
  return cells.findIndex((cell, column) => (
    column >= from && !cell.merged && !isCarrierColumn(tree, table, column) && /[一-龥]/u.test(wordsAt(tree.folded, cell.span)) && countOf(tree, cell) === null
    && !isTimeColumn(tree, table, column)));
}

const NUMBER_HEAD = /^(?:序号|编号|项次|任务序号|序|号)$/u;

/** 养老方面 | 1 | 床位总量 under 序号 | 序号 | 指标: the field that the rows stand in, then the number and the task. */
function standsBeforeNumber(tree: DocumentTree, table: Table, row: Row, column: number): boolean {
  const [number, head] = [row.cells[column + 1], table.header.cells[column + 1]];
  if (number === undefined || head === undefined || countOf(tree, number) === null) return false;
  return NUMBER_HEAD.test(withoutBlanks(wordsAt(tree.folded, head.span))) && ownCell(tree, table, row, column + 2) >= 0;
}

/** What heads the fields that tasks are of, and what the tasks themselves. */
const FIELD_HEAD = /^(?:所属|工作|任务)?(?:领域|类别|分类|类型|方面|板块|专项|大类|指标)$/u;
const OWN_TASK_HEAD = /^(?:(?:重点|主要|具体|目标)?(?:工作|任务|工作任务|任务事项|工作事项)(?:内容|名称|任务)?|(?:重点|实施|建设|民生)?(?:实事)?(?:项目|事项|工程|实事)(?:名称|内容)?|(?:主要|重点|具体|工作|任务|政策)?(?:措施|举措))$/u;

/** 教育 | 扩大学位供给 under 领域 | 工作任务: the cell of the task behind that of its field; null where there is none. */
function behindField({folded}: DocumentTree, {header}: Table, {cells}: Row, first: number): number | null {
  const head = header.cells[first];
  if (head === undefined || !FIELD_HEAD.test(withoutBlanks(wordsAt(folded, head.span)))) return null;
  const column = header.cells.findIndex(({span}, at) => at > first && OWN_TASK_HEAD.test(withoutBlanks(wordsAt(folded, span))));
  const cell = cells[column];
  return cell === undefined || cell.merged || !/[一-龥]/u.test(wordsAt(folded, cell.span)) ? null : column;
}

/** “十四五”时期经济社会发展主要目标, …重点任务: what a plan has reached and what it is measured by are others. */
const PLAN_GOALS = /^[“"]?(?<plan>十[二三四五六])五[”"]?(?:时期|期间|规划期?|末)?[^,。;、0-9成完评考]{0,16}(?:目标(?:任务|指标)?|指标|(?:重点|主要)任务)(?:[和与及](?:重[点大]|主要|战略)(?:任务|举措|工作))?$/u;

/** “十三五”时期工作回顾, “十三五”发展成就: what was reached by the end of a period; 以来 and 中期 tell of one that goes on. */
const PLAN_REVIEW = /^[“"]?(?<plan>十[一二三四五六])五[”"]?(?:时期|期间|规划期?)?(?!.*(?:以来|中期|前期|面临|形势))[^,。;、0-9评考]{0,14}(?:回顾|成就|成效|成绩|进展|发展情况|发展现状)(?:与[^,。;0-9]{2,8})?$/u;

/** Headings of goals and tasks, and the words over a table, state the year for all that stands under them: 二、2023年重点任务. */
export function titleYear(title: string): number | null {
  if (title.length > LONGEST_TITLE || (title.includes('自') && FROM_DAY.test(title)) || BASE_YEAR.test(title)) return null;
  const plan = title.includes('五') ? (PLAN_GOALS.exec(withoutBlanks(title)) ?? PLAN_REVIEW.exec(withoutBlanks(title)))?.groups?.['plan'] : undefined;
  return plan === undefined ? columnYear(title) : fiveYearPlan(plan)?.end ?? null;
}

const LONGEST_TITLE = 30;
/** 床位在2020年基础上增加20%, 能耗比2020年下降13%: what a task starts from is no year of it. */
const BASE_YEAR = /(?:(?<!占)比|较|相比)[ ]?20[0-9]{2}[ ]?年|20[0-9]{2}[ ]?年[底末]?的?(?:[ ]?基础上|水平上|相比)/u;
/** 本办法自2012年2月1日起施行: a day is no year's. */
const FROM_DAY = /自[ ]?20[0-9]{2}[ ]?年[ ]?[0-9]{1,2}[ ]?月[ ]?[0-9]{1,2}[ ]?日/u;
