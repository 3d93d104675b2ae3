/**
 * Puts each amount of a clause in its place: the words that lead to it and the words that follow it.
 *
 * Example: `建成2个优势专科和1个推广中心` → (`建成` 2个 `优势专科`) and (`` 1个 `推广中心`).
 */
import {endPattern} from '../../../ends.ts';
import {isOneOf, nextOf, signsOf} from '../../../signs.ts';
import {everyMatch} from '../../../every-match.ts';
import type {Clause} from './clauses.ts';
import {BASE_TIME, EACH_TIME, OF_YEAR_LAST} from './compared-with.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {areOfOne, isCountedAgain, isSameThing} from '../forms/counted-twice.ts';
import {EXCEEDS, INCOME} from './income-words.ts';
import {isSizeOfCounted} from '../numbers/size-of-counted.ts';
import {energyBehind} from '../numbers/stored-energy.ts';
import {isMoney, isShare} from '../numbers/units.ts';
import {LINK, SOME_REACH} from './vocabulary.ts';
import type {WordsView} from './words-view.ts';
import {SENDING} from './people-verbs.ts';

/** One amount, or several of one list (95%、90%、85%), with the words around. */
export interface Place {
  readonly amounts: readonly PlacedAmount[];
  readonly before: string;
  readonly beforeStart: number;
  readonly after: string;
  readonly afterEnd: number;
}

/** How far from its number a name or a thing can lie. */
const REACH = 160;
const LIST_LINK = new RegExp(`^(?:以上|以下|左右)?(?:${LINK}|,)$`, 'u');
/** 由月人均420元 | 、年人均 | 2400元 */
const NEXT_BASE = new RegExp(`^(?:${LINK}|,)${EACH_TIME}$`, 'u');
const LINK_FIRST = new RegExp(`^(?:${LINK}|并)`, 'u');
const LINKS = new RegExp(`${LINK}|并`, 'gu');

/** All places of the clause, in order; a base value (由47.5%提高到56.7%) belongs to the words before the value it led to. */
export function placesOf(view: WordsView, clause: Clause, amounts: readonly PlacedAmount[]): readonly Place[] {
  if (amounts.length === 0) return [];
  const groups = withoutNested(view.text, groupsOf(view.text, withoutBases(view.text, amounts)));
  const places: Place[] = [];
  let from = clause.start;
  for (const [index, group] of groups.entries()) {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    const next = groups[index + 1]?.[0];
    const afterEnd = next === undefined ? clauseEnd(clause, last.end) : isCountedAgain(view.text, last, next) ? next.start : borderBefore(view.text, last.end, next.start);
    const beforeStart = Math.max(from, first.start - REACH);
    places.push({
      amounts: group,
      before: view.text.slice(beforeStart, first.start), beforeStart,
      after: withoutNote(view.text.slice(Math.min(afterEnd, last.end + energyBehind(view.text, last.end)), afterEnd)), afterEnd,
    });
    from = afterEnd;
  }
  return places;
}

const FROM = signsOf('由从比较与');
/** 由“十三五”时期末的. */
const LONGEST_BASE = 12;

/** 由20%、35%提高到25%、40%: the second of the values that something starts from is one too. */
function withoutBases(text: string, amounts: readonly PlacedAmount[]): readonly PlacedAmount[] {
  let baseEnd = -1;
  return amounts.filter(amount => {
    const isOne = isBase(text, amount) || (baseEnd >= 0 && NEXT_BASE.test(text.slice(baseEnd, amount.start)));
    baseEnd = isOne ? amount.end : -1;
    return !isOne;
  });
}

/** The value that something starts from or is compared with: 由47.5%提高到…, 从目前的5个增加到…, 比2010年的5万吨减少…. */
export function isBase(text: string, amount: PlacedAmount): boolean {
  if (nextOf(FROM, text, amount.start - LONGEST_BASE, amount.start) < 0) return false;
  const before = text.slice(Math.max(0, amount.start - LONGEST_BASE), amount.start);
  if (MADE_OF.test(before) && MAKES_UP.test(text.slice(amount.end, amount.end + FARTHEST_WHOLE))) return false;
  return FROM_LAST.test(before) || OF_YEAR_LAST.test(before);
}

/** 构建由 | 10个 | 集群和30条产业链组成的体系: what is made of so many starts from none. */
export const MADE_OF = endPattern(/(?<=构建|打造|形成|建设|建成|建立)由/u);
const MAKES_UP = /^[^,。;\d]{2,16}[、和及与]\d{1,6}[^,。;\d]{2,20}(?:组成|构成)的/u;
const FARTHEST_WHOLE = 48;

const FROM_LAST = new RegExp(`(?:由|从)${BASE_TIME}${EACH_TIME}$`, 'u');

/** 20个、 | 50亿元以上 | 项目3个: a sum that tells which are counted next. */
function tellsWhich(text: string, {unit, end}: PlacedAmount): boolean {
  return isMoney(unit) && /^的?[^,。;、\d]{0,4}(?:项目|企业|工程|产业|园区|集群)[^,。;、]{0,8}\d/u.test(text.slice(end, end + 20));
}

const SIZED_BY = new RegExp(`^[^,、。;\\d]{0,6}${INCOME}${EXCEEDS}$`, 'u');

/** 1家营业收入过 | 千亿、 | 3家 | 营业收入过百亿的企业: the sum tells which were counted before. */
function isSizeOfLast(text: string, groups: readonly (readonly PlacedAmount[])[], {unit}: PlacedAmount): boolean {
  const [size, ...others] = groups.at(-1) ?? [];
  const counted = groups.at(-2)?.at(-1);
  if (size === undefined || counted === undefined || others.length > 0 || unit === null || counted.unit !== unit || !(isMoney(size.unit) || size.unit === '亿')) return false;
  return SIZED_BY.test(text.slice(counted.end, size.start));
}

const COUNTER = /^[个家所座处条项户张套辆台栋]$/u;

/** 道路 | 20公里、 | 5座 | 桥梁, 项目382公里、 | 12个 | 农村公路项目: of another unit and before a thing of its own it is no value of the list. */
function countsOwn(text: string, group: readonly PlacedAmount[], {unit, end}: PlacedAmount): boolean {
  const before = group.at(-1)?.unit ?? null;
  return before !== null && before !== unit && COUNTER.test(unit ?? '') && !isMoney(before) && !isShare(before) && /^(?:(?![的以左和及与等并分])[一-龥]{2}|\d)/u.test(text.slice(end, end + 2));
}

/** 11.9% | (其中工业减少12%) | 、15.5%: where a note within a list of values ends, else the value itself. */
function behindAside(text: string, end: number): number {
  return text.charAt(end) === '(' ? end + (ASIDE.exec(text.slice(end, end + 48))?.[0].length ?? 0) : end;
}

const ASIDE = /^\((?:其中|含|不含|包括|其他)[^()]{1,40}\)(?=[、和]\d)/u;

/** 健康单位、健康家庭分别达到 | 500个、1万户: each has its own, though homes count people's places elsewhere. */
function isInTurn(text: string, [first]: readonly PlacedAmount[]): boolean {
  return first !== undefined && /^[个家]$/u.test(first.unit ?? '') && IN_TURN.test(text.slice(Math.max(0, first.start - IN_TURN_REACH), first.start));
}

const IN_TURN = /[、和及与][^,。;\d]{2,20}分别(?:达到?|建成|创建|完成|新增|为)?$/u;
const IN_TURN_REACH = 32;

/** Amounts with nothing but a list mark between them stand for several subjects. */
function groupsOf(text: string, amounts: readonly PlacedAmount[]): readonly (readonly PlacedAmount[])[] {
  const groups: PlacedAmount[][] = [];
  let end = -1;
  for (const amount of amounts) {
    const between = text.slice(end, amount.start);
    const group = groups.at(-1);
    if (group !== undefined && LIST_LINK.test(between) && (isInTurn(text, group) || !areOfOne(group[0]?.unit ?? null, amount.unit)) && !tellsWhich(text, amount) && !isSizeOfLast(text, groups, amount) && !countsOwn(text, group, amount)) group.push(amount);
    else groups.push([amount]);
    end = behindAside(text, amount.end);
  }
  return groups;
}

/**
 * Of two amounts with no list mark between them one describes the other's thing: 4所 in 4所公立医院4项…项目, 1家 in
 * 60%以上的县区至少有1家…. The share of a group is the statement, else the last one.
 */
function withoutNested(text: string, groups: readonly (readonly PlacedAmount[])[]): readonly (readonly PlacedAmount[])[] {
  const kept: (readonly PlacedAmount[])[] = [];
  let served: PlacedAmount | null = null;
  for (const group of groups) {
    const before = kept.at(-1)?.at(-1);
    const first = group[0];
    const isNested = before !== undefined && first !== undefined && first.start - before.end < REACH && text.slice(before.end, first.start).search(LINKS) < 0;
    if (first !== undefined && isServedToo(text, served, first)) {
      served = group.at(-1) ?? null;
      continue;
    }
    served = null;
    if (!isNested || isSameThing(text, before, first) || isCountedAgain(text, before, first)) kept.push(group);
    else if (isSizeOfCounted(text, before, first) || isGradeReached(text, before, first) || isTimeOfStay(text, before, first)) continue;
    else if (isServed(text, before, first)) served = first;
    else if (!isShare(before.unit) || /^(?:的?(?:基础上|基数))/u.test(text.slice(before.end))) kept[kept.length - 1] = group;
  }
  return kept;
}

/** 选派 | 300名 | 骨干赴上级医院进修 | 3个月以上: how long they stay. */
function isTimeOfStay(text: string, {unit, end}: PlacedAmount, time: PlacedAmount): boolean {
  return /^[名人位]$/u.test(unit ?? '') && /^(?:个月|天|年|周)$/u.test(time.unit ?? '') && /(?:进修|学习|培训|锻炼|挂职|实习|实训|跟岗|研修|交流|服务|支教|支医)(?:不少于|至少|为期|超过)?$/u.test(text.slice(end, time.start));
}

/** 组织 | 200名 | 科技特派员服务 | 100个 | 村: whom those counted go to. */
function isServed(text: string, {unit, start, end}: PlacedAmount, served: PlacedAmount): boolean {
  if (!/^[名人位支家]$/u.test(unit ?? '')) return false;
  const between = text.slice(end, served.start);
  if (/^[个家户所名人位]$/u.test(served.unit ?? '') && SERVED_BY_NAME.test(between) && SENT_BEFORE.test(text.slice(Math.max(0, start - SENT_REACH), start))) return true;
  if (!SERVED_UNIT.test(served.unit ?? '')) return false;
  return THEN_SERVES.test(between) || (GOES_TO.test(between) && SENT_BEFORE.test(text.slice(Math.max(0, start - SENT_REACH), start)));
}

/** What those counted do for others, whose number comes next. */
export const SERVING = '(?:服务|(?:结对)?帮扶|联系|对接|结对|支援|进驻|走访|包联|包抓|包保|慰问|深入|入驻|赴|到)(?:全[市省县区])?';
const THEN_SERVES = new RegExp(`^[^,、的\\d]{2,16}${SERVING}$`, 'u');
/** 选派特派员 | 200名 | 服务 | 100个 | 村; the teams of 组建宣讲队30支深入200个村 are made for another count. */
const GOES_TO = new RegExp(`^${SERVING}$`, 'u');
const SENT_BEFORE = endPattern(`(?:${SENDING}|(?:组织|动员|发动|安排|招募)[^,、。;\\d]{0,8}(?:干部|志愿者|党员|人员|专家|教师|医生|医师|员|师))[^,、。;\\d]{0,14}`);
const SENT_REACH = 20;
/** 走访 | 企业 | 2000家, 结对帮扶独居老人3000名: named before their number. */
const SERVED_BY_NAME = new RegExp(`^${SERVING}[^,、。;的\\d]{2,10}$`, 'u');
const SERVED_UNIT = /^[个家户所]$/u;

/** 服务 | 100个 | 社区、| 200个 | 村: the next of those served. */
function isServedToo(text: string, served: PlacedAmount | null, {start, unit}: PlacedAmount): boolean {
  return served !== null && SERVED_UNIT.test(unit ?? '') && /^[^,、。;的\d]{1,10}[、和及与]$/u.test(text.slice(served.end, start));
}

/** 10个 | 专科进入全国专科排名前 | 100名. */
const AMONG_FIRST = /^[^,。;、的\d]{2,16}(?:进入|跻身|位[居列]|列入)[^,。;、的\d]{0,12}前$/u;

/** 3家 | 医院达到 | 三级 | 水平: the grade tells what those counted reach. */
function isGradeReached(text: string, counted: PlacedAmount, grade: PlacedAmount): boolean {
  if (!/^[家所个户]$/u.test(counted.unit ?? '')) return false;
  if ((grade.unit === '名' || grade.unit === '位') && AMONG_FIRST.test(text.slice(counted.end, grade.start))) return true;
  return (grade.unit === '级' || isMoney(grade.unit) || grade.unit === '亿') && SOME_REACH.test(text.slice(counted.end, grade.end + 6));
}

/** 比例达到98.9% | 、居全国第1位, | 、高于全省平均水平, | 、创十年来新高: how a value stands beside others. */
const REMARK = new RegExp(`^(?:新?(?:大关|台阶))?、(?:${[
  '[^,。;、\\d]{0,8}?(?:居|位列|排名?|列|领跑|领先)[^,。;]{0,24}',
  '(?:持续|继续|大幅|明显|仍)?(?:[高低快优好]于|超过)[^,。;\\d]{2,20}',
  '从全[国省市区]第[^,。;]{2,24}',
  '连续[^,。;]{2,20}',
  '(?:为|是)[\\d近]{0,3}[^,。;\\d]{0,10}最[^,。;]{1,4}',
  '(?:创|再创)[^,。;]{2,12}新[高低]',
  '(?:历史性|首次|成为|进入|[^,。;、\\d]{0,4}保持)[^,。;\\d]{2,20}',
  '在实际工作中[^,。;\\d]{2,16}',
  '全部达到[^,。;\\d]{2,12}',
].join('|')})$`, 'u');

const REMARK_FIRST = signsOf('、新大台');

/** 小学3所 | (含附设班1所): a note behind a value leads to nothing, and neither does a remark. */
function withoutNote(after: string): string {
  if (isOneOf(REMARK_FIRST, after, 0) && REMARK.test(after)) return '';
  return after.startsWith('(') && /^\([^()]{1,160}\)、?$/u.test(after) ? '' : after;
}

function clauseEnd(clause: Clause, from: number): number {
  return Math.min(clause.end, from + REACH);
}

/** 龙头企业、 | 新建和 | 改造 | 1000个: two verbs of the next amount. */
const TWO_VERBS = /(?<=、)(?:新建|改建|扩建|建设|改造|新增|培育|引进|打造|创建|提升|完善)(?:和|及|与)$/u;

/** Where the words after one amount end and those that lead to the next begin. */
function borderBefore(text: string, end: number, next: number): number {
  const between = text.slice(end, Math.min(next, end + REACH));
  if (LINK_FIRST.test(between)) return end;
  const last = everyMatch(LINKS, between).at(-1);
  if (last === undefined) return end;
  const border = last.index + last[0].length;
  return end + (last[0] === '、' ? border : border - (TWO_VERBS.exec(between.slice(0, border))?.[0].length ?? 0));
}
