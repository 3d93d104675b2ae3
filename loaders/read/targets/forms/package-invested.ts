/**
 * What a package of works or a sector has had invested, which stands in front of the comma: `农村公路改造工程包,全年完成投资30亿元` → 农村公路改造工程包完成投资 EQ 30 亿元.
 *
 * So has a project within a time (`滨江大道项目全年完成投资2亿元`), an item by its title (`(1)光纤网络建设,完成投资55亿元`) and what the clause before sets about
 * (`推进县医院迁建项目,完成投资2亿元`). A budget (`工程包,总投资30亿元`) is none. Serves "indicator, complete enough to stand alone".
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {predicateOf} from '../words/comparators.ts';
import {EXCEEDS} from '../words/income-words.ts';
import {IN_YEAR, MEANT, PLANNED, STRIVEN} from '../words/meant-words.ts';
import type {Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {placesAlone} from '../groups/place-names.ts';
import type {Place} from '../words/places.ts';
import {isOfSector} from './parts/sector-investment.ts';
import {titleOfItem, withoutDeed} from './parts/title-of-item.ts';
import {GRANTED_NEXT} from '../words/vocabulary.ts';
import {withComparator} from '../words/with-comparator.ts';
import {worksBefore, worksCounted} from './parts/works-before.ts';

const INVESTED = '完成(?:年度|有效|固定资产)?投资';

export const packageInvested: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !place.before.includes('投资')) return null;
  const works = projectInTime(place) || (ITEM.test(place.before) ? titleOfItem(context) : '') || deedBefore(place);
  const name = works === '' ? partOfPlace(amount, context) ?? ofWorks(worksInFront(place, amount, context)) : ofWorks(works);
  return name === null ? null : [foundAt(place, context, name, withComparator(amount, predicateOf(place.before)), amount.end)];
};

function ofWorks(works: string): Name | null {
  return works === '' ? null : {indicator: `${works}完成投资`, population: null};
}

/** 滨江大道项目 | 全年 | 完成投资: what one project is to spend in its time; without a time it is told of its budget. */
const IN_TIME = `(?:${IN_YEAR}(?:${STRIVEN}|${PLANNED})?|(?:${STRIVEN}|${PLANNED})${IN_YEAR}?)`;
const OF_PROJECT = new RegExp(`^(?!该|本|此|单|每|其中)(?<name>[^,、的\\d]{3,30}?(?:项目|工程|建设|改造))${IN_TIME}${INVESTED}(?:${EXCEEDS}|不低于|约)?$`, 'u');

function projectInTime({before}: Place): string {
  return OF_PROJECT.exec(withoutOpenings(before))?.groups?.['name'] ?? '';
}

/** (2)无线网络覆盖, | 完成投资 */
const ITEM = new RegExp(`^${MEANT}{0,2}完成投资$`, 'u');

/** 大力实施 | 城市更新行动 | 、完成投资 */
const OF_DEED = new RegExp(`^(?:大力)?(?:实施|推进|开展)?(?<name>[^,、的\\d]{3,20}(?:行动|工程|项目|改造|建设))、${MEANT}{0,2}${INVESTED}(?:${EXCEEDS}|不低于|约)?$`, 'u');

function deedBefore({before}: Place): string {
  return before.includes('、') ? OF_DEED.exec(withoutOpenings(before))?.groups?.['name'] ?? '' : '';
}

/** 其中,福州市3项、完成投资 | 0.98亿元: a place's part of what all have invested. */
const OF_PLACE = /^(?:其中,?)?(?<place>[一-龥]{2,10}?)\d{1,4}[个项]、完成投资\d/u;

function partOfPlace({end}: PlacedAmount, {view, clause, earlier}: ClauseContext): Name | null {
  const population = OF_PLACE.exec(view.text.slice(clause.start, end))?.groups?.['place'];
  const whole = population === undefined || placesAlone(population) === null ? undefined : earlier.findLast(one => one.population === null && one.indicator.endsWith('完成投资'));
  return whole === undefined || population === undefined ? null : {indicator: whole.indicator, population};
}

const MEANT_TO = new RegExp(`^${MEANT}{0,3}${INVESTED}`, 'u');
const MARK = /^\([一二三四五六七八九十\d]{1,3}\)/u;
const PACKAGE = /^(?!未)[^,。;:、和的\d]{2,30}(?:[、和][^,。;:、和的\d]{2,20}){0,3}(?:工程包|(?:专项|修复|整治|提升|改造|治理|保护|普及|惠民|扶贫|搬迁|养护|维修|大中修)工程|设施(?:建设|项目))$/u;

/** 农村公路改造工程包, | 推进县医院迁建项目, | 完成投资: the package, the sector or the works of the clause before. */
function worksInFront({before}: Place, {end}: PlacedAmount, context: ClauseContext): string {
  const {view, clause, clauseBefore} = context;
  if (clauseBefore === null || clauseBefore.end !== clause.start - 1 || view.quiet.charAt(clauseBefore.end) !== ',' || !MEANT_TO.test(before)) return '';
  const words = view.text.slice(clauseBefore.start, clauseBefore.end).replace(MARK, '');
  const titled = withoutDeed(words);
  if (PACKAGE.test(titled) || isOfSector(`${titled}完成投资`)) return titled;
  return GRANTED_NEXT.test(view.quiet.slice(end, end + 8)) ? '' : worksCounted(context) || worksBefore(words);
}
