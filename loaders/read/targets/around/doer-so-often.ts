/**
 * Who does something so often: `各级中心组每年安排集体学习不少于4次` → 集体学习 of 各级中心组; and those of the clause before:
 * `各县区每三年举办一次艺术展演,每年举办一次合唱比赛` → both of 各县区. So are people to whom it happens: `40岁及以上人群每年检查肺功能1次`.
 *
 * `各部门年内组织培训不少于1次` → 培训 of 各部门; `各市每年评价不少于5次,市直部门不少于2次` → the second for 市直部门.
 *
 * `每年接待游客3次以上` and `各县建立机制,每年开展1次评估` name nobody new. Serves "population".
 */
import type {ClauseContext, Found} from '../found.ts';
import {groupBeforeVerb} from '../groups/group-subject.ts';
import {isTimes, withoutRhythm} from '../words/rhythm.ts';

const HELD = /^(?:安排|组织|开展|举行|进行){1,2}(?=.{2})/u;
/** 每年举办, 并每两年至少: nobody else is named. */
const SO_OFTEN_FIRST = /^(?:并|且|同时|至少|原则上)?每(?![人个名位户家所校班])/u;

/** 每学年 | 要进行 | 自评: that it must be done names nothing. */
const OBLIGED = /^(?:要|应当?|须|需)(?:组织|开展|举行|进行|接受)(?=.{2})/u;
/** 40岁以下血脂正常人群 | 至少 | 每两年 */
const PEOPLE = /^(?:鼓励|提倡|倡导|建议|要求|确保|基本实现){0,2}(?<who>[^,、。;]{2,40}(?:人群|居民|患者|儿童|老年人|妇女|学生|职工|劳动者|从业人员))(?:至少|应当?|须|要|原则上){0,2}$/u;

const ADVISES = /^(?:建议|提倡|倡导|鼓励)/u;

/** 省 | 每3年开展1次评估: the whole that the paper is for is no part of it; 省级 stands beside other levels. */
const WHOLE = /^(?:省|自治区|国家|全[省国市区])$/u;

/** 各级各部门 | 年内 | 组织开展 | 政务公开培训 */
const WITHIN_YEAR = /^(?<who>各[^,。;的\d年]{1,24}?)(?:年内|全年)(?<deed>[^,]{4,})$/u;
/** 各市每年评价不少于5次, | 市直部门 | 不少于2次. */
const OTHERS = /^(?:[省市县区州][^,、的\d]{0,4})?(?:各?部门(?:单位)?|各?单位|各[^,、的\d各]{1,8})$/u;

/** Times with a rhythm: 次/年. */
function isTimesOver(unit: string | null): boolean {
  return isTimes(unit) && unit?.includes('/') === true;
}

/** Sets apart who does something within the year. */
function withinTheYear(found: Found): Found {
  const {who, deed} = found.indicator.includes('年') ? WITHIN_YEAR.exec(found.indicator)?.groups ?? {} : {};
  return who === undefined || deed === undefined ? found : {...found, indicator: deed.replace(HELD, ''), population: who};
}

/** The same done by others, who alone are named. */
function ofOthersToo(found: Found, {previous, clauseBefore, clause}: ClauseContext): Found {
  if (previous === null || previous.population === null || !isTimesOver(previous.unit) || !OTHERS.test(found.indicator)) return found;
  const isNext = clauseBefore !== null && clauseBefore.sentence === clause.sentence && previous.end > clauseBefore.start && previous.unit?.startsWith(found.unit ?? '') === true;
  return isNext ? {...found, indicator: previous.indicator, population: found.indicator, unit: previous.unit} : found;
}

/** Adds the group to what is done so often and names none itself. */
export function withDoerSoOften(found: Found, context: ClauseContext): Found {
  if (!isTimes(found.unit)) return found;
  const isOver = isTimesOver(found.unit);
  if (found.population !== null) return isOver && WHOLE.test(found.population) ? {...found, population: null} : found;
  if (!isOver) return withinTheYear(ofOthersToo(found, context));
  const words = context.view.text.slice(found.start, found.end);
  const at = words.indexOf('每');
  const own = at > 1 ? withOwnDoer(found, words.slice(0, at)) : found;
  const held = OBLIGED.test(own.indicator) ? {...own, indicator: own.indicator.replace(OBLIGED, '')} : own;
  return held.population === null && at <= 1 ? withDoerBefore(held, words, context) : held;
}

function withDoerBefore(found: Found, words: string, {previous}: ClauseContext): Found {
  const isNext = previous?.population?.startsWith('各') === true && isTimesOver(previous.unit) && SO_OFTEN_FIRST.test(words);
  return isNext ? {...found, population: previous.population} : found;
}

function withOwnDoer(found: Found, who: string): Found {
  const isInName = found.indicator.startsWith(who);
  const deed = isInName ? found.indicator.slice(who.length) : found.indicator;
  const people = PEOPLE.exec(who)?.groups?.['who'];
  if (people !== undefined) return {...found, indicator: withoutRhythm(deed), population: people};
  if (!isInName) return found;
  const population = groupBeforeVerb(who);
  const indicator = deed.replace(HELD, '');
  // 自然保护区 | 每年 | 监测; 建议 | 每周 | 运动 stays, which asks for it
  if (population === null) return ADVISES.test(who) ? found : {...found, indicator: `${who}${withoutRhythm(deed)}`};
  return indicator.length < 3 ? found : {...found, indicator, population};
}
