/**
 * Some of those just counted, and where or what they are: `新建养老院30家,其中10家在农村` → 养老院 of 农村 EQ 10 家; `其中4家为三级医院`;
 * `其中5家达到示范标准` → 养老院达到示范标准.
 *
 * `其中10家在年内完工` says what they do and is none. Serves "population".
 */
import {foundAt, onlyAmount, type AmountForm} from '../found.ts';
import {plainUnit} from './same-again.ts';
import {isShare} from '../numbers/units.ts';

/** Where some of them are; 在年内, 在建 and 在改造 say when or how. */
const PLACE = '[^,、的\\d]{0,12}?(?:农村|乡村|城市|城区|[村镇乡区县市省州旗]|(?<!(?:[年月日期天周限度]|规定))[内外]|[东西南北中]部|基层|海外|学校|企业|高校|园区)';
const ELSEWHERE = new RegExp(`^(?:在|位于|设在|建在|落户|来自|分布在)(?<place>${PLACE})$`, 'u');
/** What some of them are; 为民服务 and 为企业提供 say what they do. */
const ARE = /^(?:为|是|属于)(?!民|[^,、]{0,3}[年月季]|[^,、]{0,14}(?:提供|开展|服务$|办理|解决))(?<kind>[^,、的\d]{2,12})$/u;

/** What some of them come to. */
const REACH = /^(?:均|要|须|力争)?(?<reached>(?:达到|通过|进入)[^,、的\d]{2,14}(?:水平|标准|级|[甲乙]等|评审|认证|验收|行列))$/u;

/** 组成人员7人,其中3人为外省专家: how a committee is made up. */
const PERSONS = /^[人名位]$/u;

export const partElsewhere: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  const {previous} = context;
  if (amount === null || previous === null || !/^[、,]?其中,?(?:有|至少|不少于)?$/u.test(place.before) || isShare(amount.unit)) return null;
  const isOfThem = plainUnit(previous.unit).split('/')[0] === plainUnit(amount.unit) && previous.population === null && previous.value !== null;
  const population = isOfThem && !(PERSONS.test(amount.unit ?? '') && /^[为是]/u.test(place.after)) ? ELSEWHERE.exec(place.after)?.groups?.['place'] ?? ARE.exec(place.after)?.groups?.['kind'] : undefined;
  const reached = isOfThem && population === undefined ? REACH.exec(place.after)?.groups?.['reached'] : undefined;
  if (reached !== undefined) return [foundAt(place, context, {indicator: `${previous.indicator}${reached}`, population: null}, amount, place.afterEnd)];
  return population === undefined ? null : [foundAt(place, context, {indicator: previous.indicator, population}, amount, place.afterEnd)];
};
