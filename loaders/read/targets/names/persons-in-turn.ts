/**
 * Whose rate it is, for one sort of persons after another: `农村男生和女生的肥胖检出率` → 肥胖检出率 of 农村男生 and of 农村女生;
 * `职工、农民工的参保率` → 参保率 of 职工 and of 农民工.
 *
 * `工作人员和设备的完好率` is of no two sorts of persons. Serves "population".
 */
import type {Name} from './names.ts';

/** 男生和 | 女生 | 的 | 肥胖检出率. */
const RATE_OF_PERSONS = /^(?<group>[^的]{1,14}[生童者女性民工员人])的(?<indicator>[^的]{1,20}[^效]率)$/u;
const PERSONS = /[生童者女性民工员人]$/u;
/** 农村 | 男生: where they live and how old they are is told once. */
const BOY_LAST = /^(?<head>.{2,13})[男女](?<noun>[生童性])$/u;

/** The rate for each of them; null where the parts are no such list. */
export function personsInTurn(parts: readonly string[]): readonly Name[] | null {
  const {group, indicator} = RATE_OF_PERSONS.exec(parts.at(-1) ?? '')?.groups ?? {};
  const groups = parts.slice(0, -1);
  if (group === undefined || indicator === undefined || !groups.every(one => one.length < 16 && PERSONS.test(one))) return null;
  const {head = '', noun = ''} = BOY_LAST.exec(groups[0] ?? '')?.groups ?? {};
  const last = group === `男${noun}` || group === `女${noun}` ? `${head}${group}` : group;
  return [...groups, last].map(population => ({indicator, population}));
}
