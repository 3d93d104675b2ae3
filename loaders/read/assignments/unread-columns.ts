/**
 * Columns of tables whose head speaks of carriers and that are not read as such, so that they are said and not lost.
 *
 * Example: head `责任分工` over `市教育局牵头` and `验收部门` over `市教育局` → the head; `责任领导`, `牵头处室` (persons and offices),
 * `责任期限` and `推荐单位` → nothing
 */
import {endPattern} from '../../ends.ts';
import type {Span} from '../../facts.ts';
import type {DocumentTree, Table} from '../../layout.ts';
import {wordsAt} from '../../span.ts';
import {withoutBlanks} from '../../signs.ts';
import {readNames} from '../names.ts';
import {isCarrierColumn} from '../measures/task-tables.ts';
import {areOtherBodies} from './other-bodies.ts';
import {areCarriers} from './sentence-of-bodies.ts';

const CARRIER_WORD = /牵头|责任|配合|(?:协同|协作|支持|主管)(?:单位|部门)/u;
/** Persons, offices within a body, and what else is called after duties. */
const NO_CARRIER = /领导|人|处室|科室|科$|[^办]处$|股室|干部|书记|主任|[省市县区局厅]长|目标|期限|时限|时间|日期|内容|事项|任务|要求|措施|清单|书|状|制$|制度|追究|类型|类别|联系|电话|落实情况|公司|险|保险|田|区域/u;
/** Any column of bodies, where names of carriers stand in most of its cells. */
const BODIES = endPattern(/(?:单位|部门|主体)/u);
/** In a table of works, pilots or prizes those who do them; 单位 alone may be a unit. */
const OF_WORKS = /承担|主持|完成|项目|企业|^(?:单位|部门)$/u;
const LONGEST_HEAD = 14;
const WORDS = /[一-龥]{2}/u;

/** The heads of such columns that have words below them, each once, in document order. */
export function unreadColumns(tree: DocumentTree): readonly Span[] {
  const tables = new Set<Table>();
  for (const {table} of tree.passages) if (table !== null) tables.add(table);
  return [...tables].flatMap(table => table.header.cells.filter((_, column) => isUnread(tree, table, column)).map(({span}) => span));
}

function isUnread(tree: DocumentTree, table: Table, column: number): boolean {
  const span = table.header.cells[column]?.span;
  const head = span === undefined ? '' : withoutBlanks(wordsAt(tree.folded, span));
  if (head.length > LONGEST_HEAD || NO_CARRIER.test(head) || isCarrierColumn(tree, table, column)) return false;
  if (!CARRIER_WORD.test(head)) return BODIES.test(head) && !OF_WORKS.test(head) && !areOtherBodies(head) && holdsCarriers(tree, table, column);
  return table.rows.some(({cells}) => cells[column] !== undefined && WORDS.test(wordsAt(tree.folded, cells[column].span)));
}

/** Whether most cells of a column that have words are lists of bodies that can carry. */
function holdsCarriers({folded}: DocumentTree, table: Table, column: number): boolean {
  const cells = table.rows.flatMap(({cells: all}) => all.slice(column, column + 1)).map(({span}) => withoutBlanks(wordsAt(folded, span))).filter(words => WORDS.test(words));
  return cells.length > 0 && cells.filter(words => areCarriers(readNames(words, {start: 0, end: words.length}))).length * 2 > cells.length;
}
