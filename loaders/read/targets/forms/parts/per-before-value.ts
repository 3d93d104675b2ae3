/**
 * For how much a value is, where that stands right before it or behind the name: it belongs to the name or to the unit.
 *
 * Example: `数量达到每平方公里4座` → 数量 in 座/平方公里; `人员数达到每千人口1.11人` → 每千人口人员数; `经费达到人均94.82元` → 人均经费
 */
import {withoutOpenings} from '../../names/openings.ts';
import {PER_PEOPLE} from '../../words/per-people.ts';

/** 服务设施面积每百户 | 不低于30平方米 is said of 每百户服务设施面积. */
const PER_BEHIND = new RegExp(`^(?<name>[^每]{3,30})(?<per>${PER_PEOPLE})$`, 'u');

/** What a name is for so many of, in front of it. */
export function perFirst(words: string): string {
  const {name, per} = words.includes('每') ? PER_BEHIND.exec(words)?.groups ?? {} : {};
  return name === undefined || per === undefined ? words : `${per}${name}`;
}

/** 排放量 | 每万平方米 | 不高于300吨, 人口密度控制在 | 每平方公里 | 0.6万人. */
const PER_AREA = /(?:达到|达|为|不低于|不少于|超过|控制在|[提升高加大低降减调整][到至]|(?<=量|密度|排放|强度))每(?<per>万?平方米|平方公里|百公里|公里|公顷|亩|批次|千瓦时|吨(?=$))(?:不低于|不少于|不高于|不超过|控制在|达到|为)?$/u;

/** 检测能力达到 | 每日 | 100万份: so many in each period. */
const PER_PERIOD = /(?:达到|达|为|不低于|不少于|超过|控制在|[提升高加大低降减调整][到至]|(?<=量|密度|排放|强度|时间|时长))每(?<period>年|月|日|天|周|小时)(?:不低于|不少于|不高于|不超过|控制在|达到|为|超过|约|近)?$/u;
/** 配备标准达到 | 每万常住人口 | 1名. */
const REACHES_PER_PEOPLE = new RegExp(`(?:达到|达|为|不低于|不少于|超过?|超出|提高到|增加到|配备)(?<per>${PER_PEOPLE})(?:不低于|不少于|拥有|配备|有|约|近)?$`, 'u');

/** 低保标准调至 | 月人均 | 660元. */
const MEAN_IN_PERIOD = /(?<=达|[到至为])(?<period>[年月])人均$/u;

/** 经费达到人均94.82元: the head in front of the value belongs to the name. */
export function withoutHead(words: string): {readonly before: string; readonly head: string; readonly area: string} {
  if (!words.includes('每') && !words.endsWith('均')) return {before: words, head: '', area: ''};
  // 数量达到每平方公里4座: so many to the area.
  const per = words.includes('每') ? PER_AREA.exec(words)?.groups?.['per'] : undefined;
  if (per !== undefined) return {before: withoutLast(words, `每${per}`), head: '', area: `/${per}`};
  const period = words.includes('每') ? PER_PERIOD.exec(words)?.groups?.['period'] : undefined;
  if (period !== undefined) return {before: withoutLast(words, `每${period}`), head: '', area: `/${period}`};
  const people = words.includes('每') ? REACHES_PER_PEOPLE.exec(words)?.groups?.['per'] : undefined;
  if (people !== undefined) return {before: `${withoutOpenings(words).startsWith('每') ? '' : people}${withoutLast(words, people)}`, head: '', area: ''};
  const mean = MEAN_IN_PERIOD.exec(words)?.groups?.['period'];
  if (mean !== undefined) return {before: words.slice(0, -3), head: words.includes('标准') ? '' : '人均', area: `/${mean}`};
  const head = /(?:达到|达|为|不[低少]于|不超过|增加到|提高[到至]|提升[到至]|(?<=.{2}(?:面积|产量|拥有量)))(?<head>人均|户均|每人每[年月]|每生每[年月]|每年每生|每床每年)(?:不低于|不少于)?$/u.exec(words)?.groups?.['head'] ?? '';
  return head === '' ? {before: words, head, area: ''} : {before: withoutLast(words, head), head, area: head.endsWith('每月') ? '/月' : ''};
}

/** 每日检测能力达到 | 每日 | 100万份: the last of them stands before the value. */
function withoutLast(words: string, part: string): string {
  const at = words.lastIndexOf(part);
  return words.slice(0, at) + words.slice(at + part.length);
}
