/**
 * The noun that stands once, behind the last of a list of sorts: `2个国家级、10个省级示范区` → 国家级示范区; `6个500千伏、25个220千伏输变电项目` →
 * 500千伏输变电项目; `3个A类、5个B类园区` → A类园区; `2家产值过千亿、3家产值过百亿的企业` → 产值过千亿的企业;
 * `实施30条背街、6座桥梁维修` → 背街维修.
 *
 * Only what tells a sort and names nothing by itself takes the noun. Serves "The head that a list carries on is expanded".
 */
import {isOneOf, signsOf} from '../../../signs.ts';
import type {ClauseContext} from '../found.ts';
import {EXCEEDS, INCOME} from '../words/income-words.ts';
import type {Place} from '../words/places.ts';

const SIZE = '\\d[\\d.]{0,5}(?:千伏|kV|KV|兆瓦|MW|万?千瓦|万?吨级)|[\\d十百千.]{1,6}[万亿]元(?:以上|级)?|[十百千万]{1,3}亩级?|[一二两三四六八十\\d]{1,2}车道|[一二三四五]星级|[一二三四五六]星';
/** 营业收入过千亿 | 、3家营业收入过百亿 | 的龙头企业 */
const OF_INCOME = `年?${INCOME}${EXCEEDS}[\\d一二三五十百千.]{1,6}[万亿]元?(?:以上)?`;
/** 12个百亿元 | 、70个30亿元以上 | 项目 */
const OF_MONEY = '[\\d一二三五十百千.]{1,6}[万亿]{1,2}元(?:级|以上)?';
const SORT = '[A-EⅠ-Ⅴ甲乙丙丁一二三四五][类型]|[三五六九十一二]{1,3}年(?:一贯)?制';
/** Words of a pair: a place or a body alone is a thing of its own, 10个城市. */
const PAIRED: readonly string[] = [
  '农村', '城区', '城乡', '国际', '国内', '公办', '民办', '普惠性', '省际', '市际', '县际', '城际', '室内', '室外', '大型', '中型', '小型', '中小型', '省属', '市属', '县属', '高速', '普通', '综合性', '专业性', '专业化', '公立', '民营', '农用地', '建设用地',
];
const FRAGMENT = new RegExp(`^(?:[^,、\\d]{0,12}[^等上]级|${SIZE}|${OF_INCOME}|${OF_MONEY}|${SORT}|${PAIRED.join('|')}|城市)$`, 'u');
/** What a fragment ends in. */
const FRAGMENT_LAST = signsOf(`级伏V瓦万亿元亩上W道星类型制市${PAIRED.map(word => word.slice(-1)).join('')}`);
const LAST = new RegExp(`\\d(?<unit>[^,、。\\d]{1,2}?)(?:以上|左右)?(?:[^,、。\\d]{1,12}?级|${SIZE}|${OF_INCOME}|${OF_MONEY}|${SORT}|${PAIRED.join('|')}|城市)(?<tail>[^级\\d,、。和]{2,16}(?:\\([^()\\d]{1,6}\\))?)$`, 'u');
const REACH = 60;
/** 10个城市 counts cities, 10条城市 roads in them. */
const COUNTS_CITIES: ReadonlySet<string> = new Set(['个', '座']);

/** 实施 | 3000个老旧小区 | 、120个老旧街区 | 改造: what is done to all of them; such a verb makes no things. */
const DOES = /(?:实施|完成|推进|启动|开展)(?:不少于|至少|超过?|约|近)?$/u;
const WORK = '(?:升级|提升|更新|提质|适老化|无障碍|智能化|绿色化|标准化)?(?:改造|整治|维修|修缮|加固|治理)(?:提升|工程)?';
const WORK_LAST = new RegExp(`^[、和及与]?(?:\\d[\\d.]{0,6}[^,。\\d]{2,20}、)?\\d[\\d.]{0,6}(?<unit>[^,、。\\d]{1,2}?)(?:以上|左右)?[^,、。\\d]{2,16}?(?<tail>${WORK})$`, 'u');
const IS_WORK = new RegExp(`${WORK}$`, 'u');

function sharedWork(object: string, {afterEnd, amounts, before}: Place, {view, clause}: ClauseContext): string {
  if (!DOES.test(before) || IS_WORK.test(object)) return '';
  const behind = WORK_LAST.exec(view.text.slice(afterEnd, Math.min(clause.end, afterEnd + REACH)))?.groups;
  return behind?.['unit'] === amounts[0]?.unit ? behind?.['tail'] ?? '' : '';
}

/** The noun that `object` leaves to the last of its list; nothing where it names a thing by itself. */
export function sharedTail(object: string, place: Place, context: ClauseContext): string {
  const {afterEnd, amounts} = place;
  const {view, clause} = context;
  const unit = amounts[0]?.unit ?? '';
  if (!isOneOf(FRAGMENT_LAST, object, object.length - 1) || !FRAGMENT.test(object)) return sharedWork(object, place, context);
  if (object === '城市' && COUNTS_CITIES.has(unit)) return '';
  const behind = LAST.exec(view.text.slice(afterEnd, Math.min(clause.end, afterEnd + REACH)))?.groups;
  return behind?.['unit'] === unit ? behind['tail'] ?? '' : '';
}
