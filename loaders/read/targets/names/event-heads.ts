/**
 * What happens, in front of what is counted of it: `各类事故、较大事故起数` → 各类事故起数, 较大事故起数; `自然灾害因灾死亡人数、倒塌房屋数量` →
 * both of 自然灾害; `死亡人数分别下降…` behind 起数 → 各类事故死亡人数, 较大事故死亡人数.
 *
 * A bare 起数 or 死亡人数 says nothing. Serves "The head that a list carries on is expanded".
 */
import type {Found} from '../found.ts';
import type {Name} from './names.ts';

const EVENT = '(?:事故|灾害|火灾|案件|疫情)';
const EVENT_HEAD = new RegExp(`^.{0,16}?${EVENT}(?=起数|次数|总量|总数|发生|因灾|死亡|伤亡|受灾|受伤|失踪|倒塌|直接|造成)`, 'u');
/** What is counted of an event and names none itself. */
const LOSS = /^(?:因灾)?(?:死亡|伤亡|受伤|失踪|受灾|倒塌房屋|直接经济损失)[^,、]{0,16}$/u;
const EVENT_LAST = new RegExp(`${EVENT}$`, 'u');
const COUNT_OF_EVENTS = /^(?:发生)?(?:起数|次数|数量|总量|总数|死亡人数|伤亡人数|直接经济损失)/u;

/** The event that a name opens with, for a part of its list that names none; '' else. */
export function eventHead(part: string, first: string): string {
  return LOSS.test(part) ? EVENT_HEAD.exec(first)?.[0] ?? '' : '';
}

/** Whether the words count events: 起数 of 各类事故 and 较大事故. */
export function countsEvents(indicator: string, groups: readonly string[]): boolean {
  return COUNT_OF_EVENTS.test(indicator) && groups.every(group => EVENT_LAST.test(group));
}

/** 全国各类事故、较大事故: the country holds for all of them. */
export function ofWholeCountry(groups: readonly string[]): readonly string[] {
  return groups[0]?.startsWith('全国') === true ? groups.map(group => (group.startsWith('全国') ? group : `全国${group}`)) : groups;
}

/** 死亡人数分别下降38%、37% behind so many 事故起数: of the same events in their turn. */
export function lossesInTurn(subject: string, count: number, siblings: readonly Found[]): readonly Name[] {
  if (siblings.length !== count || count < 2 || !LOSS.test(subject)) return [];
  const heads = siblings.map(({indicator}) => EVENT_HEAD.exec(indicator)?.[0] ?? '');
  return heads.includes('') ? [] : heads.map(head => ({indicator: `${head}${subject}`, population: null}));
}
