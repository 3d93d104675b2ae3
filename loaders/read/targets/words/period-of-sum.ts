/**
 * The period that a sum is paid for, told in front of it or in its name: `低保标准达到每月900元` and `月人均900元` → 元/月.
 *
 * `达到9600元` tells none; other units have their rhythm (`每年5次`).
 */

/** 低保标准 | 年人均 | 9600元. */
const PERIOD_IN_NAME = /(?:(?<period>[年月])人均|人均每(?<each>[年月]))(?:分别)?[^,、]{0,6}$/u;
/** 从每人每月 | 2375元提高到 | 2423元 */
const PERIOD_OF_BASE = /(?:由|从)(?:20\d{2}年|目前|现在|现行|原来)?的?(?:每[人户生]每(?=[年月]))?(?<base>[年月])(?:(?<=每[年月])|人均)\d[^,]{1,40}$/u;
/** 低保标准 | 每月 | 分别提高到 */
const PERIOD_OF_STANDARD = /(?<=标准|工资|养老金|救助金|低保金)(?:每[人生户])?每(?<last>[年月])(?=(?:(?:分别)?(?:统一)?(?:提高|提升|增加|调整|调|达)(?:到|至|为)?|上调|不[低少]于)$)/u;
/** 达到 | 每月 | 900元, 调至 | 月人均 | 660元. */
const PERIOD_LAST = /(?<=达到|达|到|至|为|不低于)(?:(?:每人)?每(?=.$))?(?<last>[年月])(?:(?<=每.)|人均)$/u;

/** The words before a sum without the period that stands right before it. */
export function withoutPeriod(before: string): string {
  return before.replace(PERIOD_LAST, '').replace(PERIOD_OF_STANDARD, '');
}

/** 年人均 before a sum in 元 makes 元/年 of it. */
export function withPeriod(unit: string | null, before: string): string | null {
  if (unit?.endsWith('元') !== true) return unit;
  const period = (PERIOD_LAST.exec(before) ?? PERIOD_OF_STANDARD.exec(before) ?? PERIOD_IN_NAME.exec(before) ?? PERIOD_OF_BASE.exec(before))?.groups;
  return period === undefined ? unit : `${unit}/${period['last'] ?? period['period'] ?? period['each'] ?? period['base'] ?? ''}`;
}
