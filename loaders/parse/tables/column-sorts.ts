/**
 * What sort of cells stand under a head, and whether a cell is of that sort: so a row that lacks the cells merged with those above
 * tells which it has.
 *
 * Example: under 序号, 重点任务, 牵头单位 stand `2`, `扩大供给` and `市民政局`; `市民政局` is no serial number and no value
 */
import {endsIn, endsOf, isOneOf, nextOf, signsOf} from '../../signs.ts';
import {NO_NAME_BEHIND, TASK_VERBS} from '../../task-verbs.ts';

export type ColumnSort = 'SERIAL' | 'VALUE' | 'UNIT' | 'ATTRIBUTE' | 'CARRIERS' | 'PERSON' | 'TIME' | 'REMARK' | 'TEXT';

/** The heads that tell of what sort their cells are: whole ones, and what others end in. */
const HEADS: readonly (readonly [ColumnSort, whole: readonly string[], ends: readonly string[]])[] = [
  ['SERIAL', ['序号', '编号', '序'], []],
  ['UNIT', ['单位', '计量单位'], []],
  ['ATTRIBUTE', ['类型', '指标类型'], ['属性', '性质']],
  ['TIME', ['年', '年份', '年度'], ['时限', '时间', '年限', '期限', '时间节点']],
  ['REMARK', ['备注', '说明'], []],
  ['CARRIERS', [], ['单位', '部门', '主体', '责任人', '科室', '处室', '股室']],
  ['PERSON', ['分管领导', '责任领导', '牵头领导', '主管领导', '包保领导', '包抓领导', '包联领导', '联系领导', '挂点领导', '挂钩领导', '市领导', '县领导', '区领导', '分管市领导', '分管县领导', '分管区领导',
    '牵头市领导', '牵头县领导', '牵头区领导', '责任县领导', '市级领导', '县级领导', '区级领导', '县级分管领导', '县级责任领导', '县级牵头领导'], []],
];
const HEAD_LAST = endsOf(HEADS.flatMap(([, whole, ends]) => [...whole, ...ends]));
const VALUE_HEAD = /^(?:到|至)?(?:19|20)[0-9]{2}|^[^、]{0,8}(?:目标|现状|规划|实际|基期|基准|完成)值?$|(?:预期|预计|指标|数)值$|投资|资金|金额|(?:年均|累计)[增降]|^数量|\((?:[^()]{0,4}[个人所座处家里亩万亿元吨张名次项户米%‰])\)$/u;

/** What such heads begin or end with, or hold. */
const VALUE_FIRST = signsOf('到至12数');
const VALUE_LAST = signsOf('标状划际期准成值)');
const VALUE_WITHIN = signsOf('资额增降');

function isValueHead(head: string): boolean {
  return (isOneOf(VALUE_FIRST, head, 0) || endsIn(VALUE_LAST, head) || nextOf(VALUE_WITHIN, head, 0) >= 0) && VALUE_HEAD.test(head);
}

/** 稳定提升, 与经济增长基本同步, 高于全省平均水平, 累计下降13.5%: what a value says in words. */
const WORDS_OF_VALUE = '(?:[^0-9。、]{0,10}(?:上升|下降|提升|提高|增长|稳定|降低|增加|减少|改善|消除|清零|稳中有[升降进]|全覆盖|达标|完成[^、。]{0,8}任务)'
  + '|(?:与|和|同|高于|低于|优于|不低于|达到|好于|快于)[^、。;]{2,24}(?:同步|持平|一致|相当|相适应|水平|平均|标准|要求|增速|增幅)'
  + '|(?:[比较](?:19|20)[0-9]{2}年)?[^0-9。、;]{0,10}(?:上升|下降|提升|提高|增长|增加|减少|降低|达到|不低于|不高于|不超过|不少于|高于|低于|超过|控制在|大于|小于)[到至约]?[≥≤]?[0-9][0-9.,]{0,12}[^0-9。、;]{0,10})$';
const VALUE_IN_WORDS = new RegExp(`^${WORDS_OF_VALUE}`, 'u');

/** What names of carriers end in; a full stop may stand behind names that their place opens. */
const CARRIER_LAST = '[局厅委办部院会室府心司社行所队处校团县区市州盟旗镇乡道门位业关台馆站联协科股]';

const CELLS: Readonly<Record<ColumnSort, RegExp>> = {
  SERIAL: /^\(?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\)?[.、]?$/u,
  VALUE: new RegExp(`^(?:[≥≤≧≦<>〔[【(约]{0,2}[-+]?[0-9]|[-—–/]{1,4}$|${WORDS_OF_VALUE})`, 'u'),
  UNIT: /^(?:[%‰]|1?\/?10{0,5}万?|[一-龥a-zA-Zμ²³/·()0-9]{1,12})$/u,
  ATTRIBUTE: /^[一-龥]{2,6}$/u,
  CARRIERS: new RegExp(`^[^。;]{0,400}${CARRIER_LAST}(?:等|、|\\([^()]{1,30}\\))?$|^[省市县区州盟旗镇乡街各国中自][^。;]{0,400}(?:${CARRIER_LAST}|等单位|等部门)。$`, 'u'),
  PERSON: /^[一-龥]{2,3}(?:同志)?$|^(?:欧阳|上官|司马|诸葛|皇甫|慕容|夏侯)[一-龥]{1,2}$|^[一-龥]{2,6}·[一-龥]{2,8}$|^[一-龥]{2,3}(?:[、,][一-龥]{2,3}){1,5}$/u,
  TIME: /^[^。;]{0,16}(?:[0-9]{4}|[0-9一二三四]月|年|季度|长期|持续|每月|立即|完成|上报)[^。;]{0,16}$/u,
  REMARK: /^(?!附[件表录]|注:|[一二三四五六七八九十]{1,3}、).+/u,
  TEXT: /[一-龥a-zA-Z]/u,
};

/** 责任部门(单位) is called after its first word. */
const OTHERWISE = /(?<=[一-龥]{2}(?:部门|单位|[科处股]室))\((?:单位|部门)\)$/u;

/** The sort of a head, by its words without blanks. */
export function sortOf(words: string): ColumnSort {
  const head = words.endsWith(')') ? words.replace(OTHERWISE, '') : words;
  const named = endsIn(HEAD_LAST, head) ? HEADS.find(([, whole, ends]) => whole.includes(head) || ends.some(end => head.endsWith(end))) : undefined;
  return named?.[0] ?? (isValueHead(head) ? 'VALUE' : 'TEXT');
}

/** 目标 beside those who carry it says in words what is to be reached; beside indicators it is a value. */
const GOAL_IN_WORDS = /^(?:20[0-9]{2}年)?(?:年度|全年|本年)?(?:工作|主要|总体|具体|绩效|建设|预期)?(?:任务)?目标(?:任务|要求)?$/u;

/** The sorts of a table's heads, by their words without blanks. */
export function sortsOf(heads: readonly string[]): readonly ColumnSort[] {
  const sorts = heads.map(sortOf);
  if (!sorts.includes('CARRIERS') || !sorts.includes('VALUE') || heads.some(head => head.includes('指标')) || sorts.includes('UNIT')) return sorts;
  return sorts.map((sort, column) => (sort === 'VALUE' && GOAL_IN_WORDS.test(heads[column] ?? '') ? 'TEXT' : sort));
}

/** What an attribute says before its 性. */
export const ATTRIBUTES = '(?:约束|预期|指导|引导|倡导)';
/** Attributes stand in their column alone. */
export const ATTRIBUTE_WORD = new RegExp(`^${ATTRIBUTES}性$`, 'u');
const LONGEST = 500;
const MOST_OF_VALUE = 40;

/** Names of bodies and days by which a task is due: where columns have them, they stand in no other. */
const NAME = /^[一-龥、()]{2,60}[局厅委办府院会联](?:等)?$/u;
const DAY = /^(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}月)?(?:年?底|末|[上下]旬)?(?:前|之前|以前)?$|^(?:长期|持续)(?:坚持|推进|实施)?$/u;

/** Whether words are of another column than one of text, where the table has such columns. */
export function isOther(sorts: readonly ColumnSort[], words: string): boolean {
  return (sorts.includes('CARRIERS') && NAME.test(words) && !isDeed(words)) || (sorts.includes('TIME') && DAY.test(words));
}

/** The heads of another table are no cells. */
const HEAD_OF_VALUES = /^(?:19|20)[0-9]{2}年(?:目标|现状|规划|实际|基期|预期)?值?$|^(?:指标)?(?:属性|性质|类型)$/u;

/** Whether words are a value, and no number. */
export function isValueInWords(words: string): boolean {
  return words.length <= MOST_OF_VALUE && VALUE_IN_WORDS.test(words);
}

/** 建设养老院, 开展人才进社区: a task, though its last word ends names; 建设局 and 新建区财政局 are bodies. */
const DEEDS = [...TASK_VERBS, '建设', '组织(?!部)'];
const DEED = new RegExp(`^(?:${DEEDS.join('|')})${NO_NAME_BEHIND}`, 'u');
const DEED_FIRST = signsOf(DEEDS.map(verb => verb.charAt(0)).join(''));

function isDeed(words: string): boolean {
  return isOneOf(DEED_FIRST, words, 0) && DEED.test(words);
}

/** / under 配合单位: nobody. */
const STROKE = /^[-—–/]{1,4}$/u;
const LONGEST_STROKE = 4;

/** Whether words without blanks may stand under a head of a sort; an empty cell may stand anywhere. */
export function fits(sort: ColumnSort, words: string): boolean {
  if (words === '' || (sort === 'CARRIERS' && words.length <= LONGEST_STROKE && STROKE.test(words))) return true;
  const cell = words.length > LONGEST && sort !== 'CARRIERS' ? words.slice(0, LONGEST) : words;
  if (cell.endsWith('性') && ATTRIBUTE_WORD.test(cell)) return sort === 'ATTRIBUTE';
  if ((sort === 'VALUE' || sort === 'ATTRIBUTE') && HEAD_OF_VALUES.test(cell)) return false;
  if (sort === 'CARRIERS' && isDeed(cell)) return false;
  if (sort === 'UNIT' && CELLS.VALUE.test(cell) && !cell.includes('/')) return false;
  return words.length <= LONGEST || sort === 'TEXT' ? CELLS[sort].test(cell) : false;
}
