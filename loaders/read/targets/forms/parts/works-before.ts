/**
 * The works that the clause before sets about or counts, for a sum that is spent on them: `推进县医院迁建项目,` → 县医院迁建项目;
 * `改造农村公路100公里,` → 农村公路; `持续加大基础设施投入,` → 基础设施.
 *
 * `推进营商环境建设,` is no works, and people who are trained are none. Serves "indicator, complete enough to stand alone".
 */
import type {ClauseContext} from '../../found.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {isMetric} from '../../words/vocabulary.ts';

/** 推进 | 县医院迁建项目, 实施 | 30个 | 重点项目: works that the clause before sets about. */
const SETS_ABOUT = /^(?:(?:扎实|全面|全力|统筹|有序)?推进|抓好|(?:组织)?实施|启动|(?:开工|规划)?建设(?!用地|者)|新?开工|新建|续建|[改扩迁]建|改扩建)(?:建设(?!用地))?/u;
const URGED = /(?:加快|推动|推进|促进|抓紧|尽快)$/u;
const SOME = /^\d{1,4}(?:个|项|条|座|处|所|家|公里)(?:以上)?/u;
/** 滨江大道 | 加快建设: how it goes on. */
const GOES_ON = /(?<=.{3})(?:(?:加快|全面|全力|有序|稳步|持续|顺利){1,2}(?:推进|建设|实施|开工)(?:建设)?|开工建设|建成投[用产运])$/u;
const KIND = '(?:项目|工程|建设|改造|[改扩迁]建|升级|整治|治理|修复|提升|加固|搬迁|[路桥园馆站场楼港厂院校库渠线区]|大道|隧道|广场|中心|机场|电站|小镇|码头|泊位)';
const WORKS = new RegExp(`^(?!.*(?:体系|机制|制度|队伍|能力|作风|文明|法治|信用|环境|组织|水平|质量|改革)(?:建设|提升|整治)?$)[^,。;:的\\d]{2,40}?${KIND}$`, 'u');
/** 加大 | 基础设施 | 投入: what more is spent on. */
const SPENT_ON = /^加大(?:对)?(?<what>[^,、的\d]{2,16}(?:设施|工程|建设|改造|治理))的?(?:投资|投入)(?:力度)?$/u;

/** The works that the clause before sets about; nothing where it tells of anything else. */
export function worksBefore(clause: string): string {
  const words = withoutOpenings(clause);
  const spent = words.startsWith('加大') ? SPENT_ON.exec(words)?.groups?.['what'] : undefined;
  if (spent !== undefined) return spent;
  const deed = SETS_ABOUT.exec(words)?.[0] ?? '';
  const whole = words.slice(deed.length).replace(SOME, '');
  const works = whole.replace(GOES_ON, '');
  const isSetAbout = deed !== '' || works !== whole || URGED.test(clause.slice(0, clause.length - words.length));
  return isSetAbout && WORKS.test(works) ? works : '';
}

/** What works are counted by: no people, firms or matches. */
const WORKS_UNIT = /^万?(?:公里|千米|座|处|条|所|套|平方米|亩|个|项|户)$/u;
/** 避险搬迁 | 1.5万人: people whose move is the work. */
const MOVED = /(?:搬迁|安置)$/u;
/** 农村危房改造 | 竣工: the works are what is finished; 开工 alone is of no works. */
const STAGE = /(?:开工|竣工)$/u;
const STAGE_OF_WORKS = /(?<=.{2}(?:改造|建设|治理|整治|修复|加固|搬迁|项目|工程))(?:开工|竣工)$/u;

/** 新改建 | 农村公路 | 100公里, | 完成投资: the one thing that the clause before has counted. */
export function worksCounted({previous, earlier, clauseBefore}: ClauseContext): string {
  if (previous === null || clauseBefore === null || previous.end !== clauseBefore.end || previous.start < clauseBefore.start || (earlier.at(-2)?.end ?? 0) > clauseBefore.start) return '';
  const {unit, comparator} = previous;
  const indicator = previous.indicator.replace(STAGE_OF_WORKS, '');
  return unit === null || !(WORKS_UNIT.test(unit) || MOVED.test(indicator)) || isMetric(indicator) || STAGE.test(indicator) || comparator === 'CHANGE_BY' ? '' : indicator;
}
