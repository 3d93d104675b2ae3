/**
 * Tells what a listed project turns out from how many there are: `建成年产7万吨新材料、年产3万台机床等工业项目6个` states 6个 alone, and so does
 * `年产7万吨耐火材料等14个工业项目`.
 *
 * Without a count behind (`形成年产7万吨生产能力`) the amount is a value like any other.
 */
import {endPattern} from '../../../ends.ts';
import {isOneOf, signsOf} from '../../../signs.ts';

const TURNS_OUT = endPattern(/(?:年产|年处理|年加工|日产|日处理|总投资|投资|占地|总装机|装机|建筑面积)(?:约|近|达到?|超过?)?/u);
const TURNS_OUT_LAST = signsOf('产理工资地机积约近达到超过');
const COUNT = '(?:个|项|家|座|处|条)';
const PROJECTS = '[^,。;\\d]{0,14}(?:项目|工程|企业|生产线|基地|园区|电站)';
const COUNTED_BEHIND = new RegExp(`^(?:[^,。;等]|年产[^,。;等]){1,60}等(?:\\d{1,4}${COUNT}${PROJECTS}|${PROJECTS}(?:达到?|共)?\\d{1,4}${COUNT})`, 'u');
const REACH = 90;

/** Whether an amount is what one of the projects turns out that are counted behind it. */
export function isCapacityInList(quiet: string, start: number, end: number): boolean {
  return isOneOf(TURNS_OUT_LAST, quiet, start - 1) && TURNS_OUT.test(quiet.slice(Math.max(0, start - 8), start)) && COUNTED_BEHIND.test(quiet.slice(end, end + REACH));
}
