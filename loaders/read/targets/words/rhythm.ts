/**
 * How often something is done or how much of it each day: `每三年开展一次` → 次/3年, `每周锻炼3次` → 次/周, `每天锻炼一小时` → 小时/天.
 *
 * Serves "Target and observation": a frequency is a target with its rhythm in the unit.
 */
import {readNumeral} from '../../../numerals.ts';
import {isOneOf, signsOf} from '../../../signs.ts';
import {YEARLY_ACTS} from './vocabulary.ts';

const PERIOD = '(?<period>年|个?季度|季|个?月|周|星期|天|日|学期|学年)';
/** 每年, 每2年, 每三年至少, 每季度; not 每个县, 每千人. */
const EVERY = new RegExp(String.raw`每(?<count>半|[\d一二两三四五六七八九十]{1,2}[-—~～至到][\d一二两三四五六七八九十]{1,2}|[\d一二两三四五六七八九十]{0,2})${PERIOD}(?:至少|最少|不少于)?`, 'u');
/** 年 | 转化成果: each year's. */
const YEARLY = new RegExp(`(?<=^|[市省县区、])(?:年(?=${YEARLY_ACTS})|年平?均(?=新增|新建|完成|培[训养育]|引进|举办|开展|接待|改造|建成))|年均(?=新增$)`, 'u');
const EVERY_FIRST = new RegExp(`^(?:${EVERY.source})`, 'u');
/** Units that a rhythm belongs to: 3次/周, 1小时/天; 5克 of 人均每日食盐摄入量 is the name's own. */
const RHYTHMIC = new Set(['次', '小时', '分钟', '学时', '课时', '节', '个月']);
const RHYTHMIC_FIRST = signsOf([...RHYTHMIC].map(unit => unit.charAt(0)).join(''));

/** What is held so many times: 3次, 2场. */
const TIMES: ReadonlySet<string> = new Set(['次', '届', '场', '场次', '期', '轮']);

/** Whether a unit counts how often something is held, with a rhythm or without: 次/年, 场. */
export function isTimes(unit: string | null): boolean {
  return TIMES.has(unit?.split('/')[0] ?? '');
}

/** The words without the rhythm that they open with. */
export function withoutRhythm(words: string): string {
  return words.startsWith('每') ? words.replace(EVERY_FIRST, '') : words;
}

/** The words behind the rhythm: 报告 of 各县每半年报告; null without one. */
export function afterRhythm(words: string): string | null {
  const match = words.includes('每') ? EVERY.exec(words) : null;
  return match === null ? null : words.slice(match.index + match[0].length);
}

/** 应急演练 | 每半年开展: what is held so often, where the rhythm stands behind it; the words as they are where it does not. */
export function heldSoOften(words: string): string {
  const match = words.includes('每') ? EVERY.exec(words) : null;
  if (match === null || match.index < 2 || !/^(?:至少|最少)?(?:开展|举办|举行|组织|进行|召开|组织开展|完成)?$/u.test(words.slice(match.index + match[0].length))) return words;
  return words.slice(0, match.index);
}

/** Whether the words say how often: 每年, 每三年. */
export function hasRhythm(words: string): boolean {
  return words.includes('每') && EVERY.test(words);
}

/** 每年, 每三年, or the 年 of 年新增就业; nothing where the words tell of no years. */
export function yearlyWords(words: string): string {
  if (!words.includes('年')) return '';
  return /每[^每]{0,3}年/u.exec(words)?.[0] ?? (YEARLY.test(words) ? '每年' : '');
}

/** 每年 makes 次/年 of 次, 每三年 makes 次/3年; without a rhythm the unit stays. */
export function unitWithRhythm(unit: string | null, words: string): string | null {
  const groups = words.includes('每') || words.includes('年') ? EVERY.exec(words.replace(YEARLY, '每年'))?.groups : undefined;
  if (groups === undefined || unit === null || unit.includes('/')) return unit;
  const period = (groups['period'] ?? '').replace('个', '');
  if (groups['count'] === '半') return `${unit}/半${period}`;
  const range = /^(?<from>.{1,2})[-—~～至到](?<to>.{1,2})$/u.exec(groups['count'] ?? '')?.groups;
  if (range !== undefined) return `${unit}/${String(readNumeral(range['from'] ?? ''))}-${String(readNumeral(range['to'] ?? ''))}${period}`;
  const count = readNumeral(groups['count'] ?? '') ?? 1;
  return count === 1 ? `${unit}/${period}` : `${unit}/${String(count)}${period}`;
}

/** 学生每天锻炼 with 1 小时 is 学生锻炼 with 1 小时/天. */
export function withRhythmInUnit<Named extends {readonly indicator: string; readonly unit: string | null}>(one: Named): Named {
  if (one.unit === null || !isOneOf(RHYTHMIC_FIRST, one.unit, 0)) return one;
  const [plain = '', period] = one.unit.split('/');
  if (period !== undefined) return RHYTHMIC.has(plain) && unitWithRhythm(plain, one.indicator) === one.unit ? {...one, indicator: one.indicator.replace(EVERY, '') || one.indicator} : one;
  if (!RHYTHMIC.has(one.unit)) return one;
  const unit = unitWithRhythm(one.unit, one.indicator);
  const indicator = one.indicator.replace(EVERY, '');
  return unit === one.unit || indicator === '' ? one : {...one, unit, indicator};
}

/** Who the time of the clause before is for: 学生 of 学生校内活动时间. */
const WHOSE = /^[^、,]{0,6}(?:学生|儿童|青少年|老年人|职工|教师)(?=.{4})/u;

/** 学生每天校内活动时间不少于1小时,校外活动时间不少于1小时: both are each day's and the same people's. */
export function withRhythmOfTwin<Named extends {readonly indicator: string; readonly unit: string | null}>(one: Named, twin: {readonly indicator: string; readonly unit: string | null} | null): Named {
  const isTwin = twin !== null && (one.unit === '小时' || one.unit === '分钟') && twin.unit?.startsWith(`${one.unit}/`) === true && one.indicator.slice(-4) === twin.indicator.slice(-4);
  if (!isTwin) return one;
  return {...one, unit: twin.unit, indicator: WHOSE.test(one.indicator) ? one.indicator : `${WHOSE.exec(twin.indicator)?.[0] ?? ''}${one.indicator}`};
}

/** 每年培训20万人次,其中高技能人才培训5万人次: the part has the rhythm of the whole. */
export function withRhythmOfWhole<Named extends {readonly unit: string | null}>(one: Named, whole: {readonly unit: string | null} | null, words: string): Named {
  const isPart = one.unit !== null && words.startsWith('其中') && whole?.unit?.startsWith(`${one.unit}/`) === true;
  return isPart ? {...one, unit: whole.unit} : one;
}

/** 联运量年均增长15%: a yearly growth is measured apart from the amount that grows; 停运次数年均下降3% is a change of these. */
export function yearlyChange({before, after}: {readonly before: string; readonly after: string}): string {
  if ((!after.includes('年均') && !before.includes('年均')) || /年均(?:增长|增加|提高)率/u.test(before)) return '';
  const behind = /^的?(?<words>年均(?:增速|增长速度|增长|增幅))$/u.exec(after)?.groups?.['words'];
  return behind ?? /(?<words>(?<!\d)年均(?:增长(?!率)|递增|增加|提高))[^,\d增降]{0,6}$/u.exec(before.replace('分别', ''))?.groups?.['words'] ?? '';
}
