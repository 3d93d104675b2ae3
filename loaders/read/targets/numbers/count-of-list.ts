/**
 * Counts behind a list that 等 ends: they count where the list was made, worked on or trained.
 *
 * Example: `建成芯片、面板等5个研发平台` counts 5; of `芯片、面板等5个产业` the number tells how many the list is of
 */
import {endPattern} from '../../../ends.ts';
import type {PlacedAmount} from './amounts.ts';
import {HONOURED} from '../words/honours.ts';
import {CLAUSE_END, isOneInCharacters} from './around-number.ts';

/** Whether the number behind 等 counts what there is more of than the list names. */
export function isCountOfList(quiet: string, amount: PlacedAmount, before: string, after: string): boolean {
  return amount.comparator === 'GT' || isTrainedList(before, after, amount.unit ?? '') || IS_HONOURED.test(after) || isMadeList(quiet, amount);
}

/** 浏阳市、宁乡市等39个 | 县市区获评示范区. */
const IS_HONOURED = new RegExp(`^[县市区镇乡村]{1,3}(?:${HONOURED}|获得)`, 'u');

/** 建成芯片、面板等 | 5个 | 研发平台: so many are made, of which the list names some. */
const MADE_LIST = endPattern(/(?:^|[,。;:]|[年内前底末市省县区])(?:累计|力争|全年|计划|加快|重点)?(?:推动|实现|形成|建成|打造|培育|完成|新建|新?组建|建设|推进|加快|启动|改造|新改建|续建|迁建|开工(?:建设)?|签约(?:落地)?|投产)[^,。;:的]{2,50}等/u);
const LONGEST_LIST = 70;

/** 对人民中路、解放路等 | 3条 | 道路进行改造, 在甲、乙等 | 6个 | 地区启动: so many are worked on. */
const WORKED_ON_LIST = endPattern(/(?:^|[,。;:年内划市县区])[对在][^,。;:的]{2,50}等/u);
const WORKED_ON = /^[家个所处座条台部](?:[^,。;的]{2,14}(?:进行|实施|开展)|(?:地区|城市|县|乡镇)启动)/u;

function isMadeList(quiet: string, amount: PlacedAmount): boolean {
  const list = quiet.slice(Math.max(0, amount.start - LONGEST_LIST), amount.start);
  return !isOneInCharacters(quiet, amount) && (MADE_LIST.test(list) || (WORKED_ON_LIST.test(list) && WORKED_ON.test(quiet.slice(amount.end - 1, amount.end + 20))));
}

/** 每年培训管理人员、技术人员等 | 600人次: those that an act opened the list of. */
function isTrainedList(before: string, after: string, unit: string): boolean {
  return /^[万千百]?(?:人次|场次|人|名|场|家次)$/u.test(unit) && before.includes('、') && CLAUSE_END.test(after);
}
