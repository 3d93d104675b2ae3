/**
 * What a package of works or a sector has had invested, which stands in front of the comma: `农村公路改造工程包,全年完成投资30亿元` → 农村公路改造工程包完成投资 EQ 30 亿元.
 *
 * So does what the clause before sets about (`推进县医院迁建项目,完成投资2亿元`) or counts (`改造农村公路100公里,完成投资3亿元`), and a project's within a time (`滨江大道项目全年完成投资2亿元`). A budget (`工程包,总投资30亿元`) is none. Serves "indicator, complete enough to stand alone".
 */
import {behindLast, signsOf} from '../../signs.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from './found.ts';
import {predicateOf} from './comparators.ts';
import {EXCEEDS} from './income-words.ts';
import {IN_YEAR, MEANT, PLANNED, STRIVEN} from './meant-words.ts';
import {withoutOpenings} from './openings.ts';
import {placesAlone} from './place-names.ts';
import {isOfSector} from './sector-investment.ts';
import {GRANTED_NEXT, isMetric} from './vocabulary.ts';
import {withComparator} from './with-comparator.ts';

const INVESTED = new RegExp(`^${MEANT}{0,3}完成(?:年度|有效|固定资产)?投资`, 'u');
const DEED = /^(?:(?:加快|扎实|全面)?推进|加快|加强|抓好|(?:组织)?实施|开展|启动|深化)/u;
const PACKAGE = /^(?!未)[^,。;:、和的\d]{2,30}(?:[、和][^,。;:、和的\d]{2,20}){0,3}(?:工程包|(?:专项|修复|整治|提升|改造|治理|保护|普及|惠民|扶贫|搬迁|养护|维修|大中修)工程|设施(?:建设|项目))$/u;

/** 滨江大道项目 | 全年 | 完成投资: what one project is to spend in its time; without a time it is told of its budget. */
const IN_TIME = `(?:${IN_YEAR}(?:${STRIVEN}|${PLANNED})?|(?:${STRIVEN}|${PLANNED})${IN_YEAR}?)`;
const OF_PROJECT = new RegExp(`^(?!该|本|此|单|每|其中)(?<name>[^,、的\\d]{3,30}?(?:项目|工程|建设|改造))${IN_TIME}完成(?:年度|有效|固定资产)?投资(?:${EXCEEDS}|不低于|约)?$`, 'u');

/** 推进 | 县医院迁建项目, 实施 | 30个 | 重点项目: works that the clause before sets about. */
const SETS_ABOUT = /^(?:(?:扎实|全面|全力|统筹|有序)?推进|抓好|(?:组织)?实施|启动|(?:开工|规划)?建设(?!用地|者)|新?开工|新建|续建|[改扩迁]建|改扩建)(?:建设(?!用地))?/u;
const URGED = /(?:加快|推动|推进|促进|抓紧|尽快)$/u;
const SOME = /^\d{1,4}(?:个|项|条|座|处|所|家|公里)(?:以上)?/u;
/** 滨江大道 | 加快建设: how it goes on. */
const GOES_ON = /(?<=.{3})(?:(?:加快|全面|全力|有序|稳步|持续|顺利){1,2}(?:推进|建设|实施|开工)(?:建设)?|开工建设|建成投[用产运])$/u;
const KIND = '(?:项目|工程|建设|改造|[改扩迁]建|升级|整治|治理|修复|提升|加固|搬迁|[路桥园馆站场楼港厂院校库渠线区]|大道|隧道|广场|中心|机场|电站|小镇|码头|泊位)';
const WORKS = new RegExp(`^(?!.*(?:体系|机制|制度|队伍|能力|作风|文明|法治|信用|环境|组织|水平|质量|改革)(?:建设|提升|整治)?$)[^,。;:的\\d]{2,40}?${KIND}$`, 'u');

/** The works that the clause before sets about; nothing where it tells of anything else. */
function worksBefore(clause: string): string {
  const words = withoutOpenings(clause);
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
const STAGE_ONLY = /(?:开工|竣工)$/u;

/** 新改建 | 农村公路 | 100公里, | 完成投资: the one thing that the clause before has counted. */
function worksCounted({previous, earlier, clauseBefore}: ClauseContext): string {
  if (previous === null || clauseBefore === null || previous.end !== clauseBefore.end || previous.start < clauseBefore.start || (earlier.at(-2)?.end ?? 0) > clauseBefore.start) return '';
  const {indicator, unit, comparator} = previous;
  return unit === null || !(WORKS_UNIT.test(unit) || MOVED.test(indicator)) || isMetric(indicator) || STAGE_ONLY.test(indicator) || comparator === 'CHANGE_BY' ? '' : indicator;
}

export const packageInvested: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const {view, clause, clauseBefore, earlier} = context;
  if (amount === null || !place.before.includes('投资')) return null;
  const project = OF_PROJECT.exec(withoutOpenings(place.before))?.groups?.['name'];
  if (project !== undefined) return [foundAt(place, context, {indicator: `${project}完成投资`, population: null}, withComparator(amount, predicateOf(place.before)), amount.end)];
  const inPlace = OF_PLACE.exec(view.text.slice(clause.start, amount.end))?.groups?.['place'];
  const whole = inPlace === undefined || placesAlone(inPlace) === null ? undefined : earlier.findLast(one => one.population === null && one.indicator.endsWith('完成投资'));
  if (whole !== undefined) return [foundAt(place, context, {indicator: whole.indicator, population: inPlace ?? null}, withComparator(amount, predicateOf(place.before)), amount.end)];
  const item = ITEM.test(place.before) ? titleOfItem(context) : '';
  if (item !== '') return [foundAt(place, context, {indicator: `${item}完成投资`, population: null}, withComparator(amount, predicateOf(place.before)), amount.end)];
  if (clauseBefore === null || clauseBefore.end !== clause.start - 1 || view.quiet.charAt(clauseBefore.end) !== ',' || !INVESTED.test(place.before)) return null;
  const words = view.text.slice(clauseBefore.start, clauseBefore.end).replace(/^\([一二三四五六七八九十\d]{1,3}\)/u, '');
  const titled = withoutOpenings(words).replace(DEED, '');
  const isTitled = PACKAGE.test(titled) || isOfSector(`${titled}完成投资`);
  const name = isTitled ? titled : GRANTED_NEXT.test(view.quiet.slice(amount.end, amount.end + 8)) ? '' : worksCounted(context) || worksBefore(words);
  if (name === '') return null;
  const indicator = `${name}完成投资`;
  return [foundAt(place, context, {indicator, population: null}, withComparator(amount, predicateOf(place.before)), amount.end)];
};

/** 其中,福州市3项、完成投资 | 0.98亿元: a place's part of what all have invested. */
const OF_PLACE = /^(?:其中,?)?(?<place>[一-龥]{2,10}?)\d{1,4}[个项]、完成投资\d/u;

/** (2)无线网络覆盖,完成投资55亿元: an item within a paragraph, whose title its first clause is; the paragraph tells for which year. */
const ITEM = new RegExp(`^${MEANT}{0,2}完成投资$`, 'u');
const TITLE_OF_ITEM = /^\(\d{1,2}\)(?<title>[^,。;:]{3,60})$/u;
const SIZE_FIRST = /^\d[\d.]{0,7}[万亿]?(?:平方米|公里|亩|公顷|个|座|处|条)(?=.{3})/u;
const REACH = 300;

function titleOfItem({view, clause, year}: ClauseContext): string {
  if (year === null) return '';
  const from = Math.max(0, clause.start - REACH);
  const sentence = view.text.slice(behindLast(STOPS, view.quiet, from, clause.start), clause.start);
  const title = TITLE_OF_ITEM.exec(sentence.slice(0, Math.max(0, sentence.indexOf(','))))?.groups?.['title'];
  return title === undefined ? '' : withoutOpenings(withoutOpenings(title).replace(DEED, '').replace(/^建设(?=.{6})/u, '')).replace(SIZE_FIRST, '');
}

const STOPS = signsOf('。;');
