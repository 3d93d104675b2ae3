/**
 * Tells a quoted product or motto from a thing that can be counted: `推出3个“信贷通”`, `打造2个“城市名片”` count nothing that is there
 * afterwards; `建设20个“口袋公园”`, `创建5家“绿色工厂”`, `认定100个“湖北精品”`, `推出3个“信贷通”产品` do.
 */
import {endPattern} from '../../../ends.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';

const ONLY_QUOTED = /^“(?<name>[^“”]{1,16})”$/u;
/** What is built, run or bought, whatever it is called. */
const THING = endPattern(/(?:[馆房园站店室所院厅廊库村镇校圈港岛湖坊街路桥车船机班]|课堂|食堂|夏令营|中心|基地|工厂|车间|公园|社区|小区|家园|工程|项目|平台|企业|团队|乐园|广场|驿站|岗位|窗口|工作室|联盟|实验室|示范区|园区|城区|之家|超市|小屋|党支部|试点)/u);

/** What gives things a name counts those that have it. */
const NAMES_THEM: ReadonlySet<string> = new Set(['认定', '新认定', '评定', '新评定', '评选', '命名', '遴选', '选树', '授牌']);

/** Nobody has so many products or mottoes. */
const MANY = 20;

/** Whether the object of a count is a quoted name alone, of no thing that is built; units other than 个 count things, and so do acts that give the name. */
export function isQuotedNameOnly(object: string, {unit, value}: PlacedAmount, verb: string | undefined): boolean {
  const name = unit === '个' && (value ?? 0) < MANY && !NAMES_THEM.has(verb ?? '') ? ONLY_QUOTED.exec(object)?.groups?.['name'] : undefined;
  return name !== undefined && !THING.test(name);
}

/** 实现 | “一村(社区)一法律顾问” | 全覆盖: what everybody gets one of, or an office that everybody has. */
const SERVICE_QUOTED = /“(?<name>[^“”]{2,20})”$/u;
const OF_EACH = /^一.{1,8}一.{1,8}$|(?:通|码|办|站|点|员|长制|顾问|制度|服务|网格|平台|医生|课堂|工程|计划|监管|检查|模式|管理|日|清单|改革|机制|享|直达|体检|好差评|亮灶|亮证|承诺|帮代办|许可)$/u;
const MOTTO = /应.{1,2}[必尽]|[不未无零]|谁.{1,4}谁|[、,]/u;

/** Whether the words end in the quoted name of a service or an office, not in a motto: 做到“应检尽检”. */
export function isQuotedService(before: string): boolean {
  const name = SERVICE_QUOTED.exec(before)?.groups?.['name'] ?? '';
  return name !== '' && OF_EACH.test(name) && !MOTTO.test(name);
}
