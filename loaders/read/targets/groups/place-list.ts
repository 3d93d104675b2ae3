/**
 * Places that a count is for, named one by one: `福田区、罗湖区、坪山区完成1所学校建设` → the list as written is the population.
 *
 * One place alone (`赣州市建成3个基地`) is whoever acts and stays in the words; so does a list of what is built. Serves "population".
 */
import {endsIn, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import type {Name} from '../names/names.ts';
import {isMetric} from '../words/vocabulary.ts';
import {placesAlone} from './place-names.ts';

const PLACE = '(?:[^,、。;的在对由和与及]{1,8}?(?:新区|矿区|林区|高新区|经开区|自治县|自治州|自治旗|[省市县区州盟旗镇乡]))';
const LIST = new RegExp(`^(?<group>${PLACE}(?:(?:、|和|与|及)${PLACE}){1,40}(?:等地?)?)(?:要|应|须|分别|各|至少|力争|各自|率先|原则上|计划|新){0,3}$`, 'u');
/** 景区、园区, 小区: kinds of places are no named ones; nor is 到…, 在…. */
const KINDS = /(?:^|[、和与及])(?:(?:各|每个?|所有)?(?:景|园|小|社|校|库|灌|牧|农|山|城|郊|示范|开发|保护|功能|服务|办公|生活|居住|贫困|试点)(?:景)?区|(?:城|市|县|乡|集|小|重点|特色|中心)镇|新?城市|[省市县区乡镇州]|都市|超市|上市|门市)(?=[、和与及等]|$)/u;

const LINKS = signsOf('、和与及');
const PLACE_LAST = signsOf('省市县区州盟旗镇乡');
const SHARE_LAST = signsOf('率例比重');

/** Whether a link stands right behind the sign of a place. */
function holdsTwoPlaces(words: string): boolean {
  for (let at = nextOf(LINKS, words, 0); at >= 0; at = nextOf(LINKS, words, at + 1)) if (isOneOf(PLACE_LAST, words, at - 1)) return true;
  return false;
}

/** 支持 | 甲市、乙县 | 建设: whom a plan urges or where it acts. */
const URGED = /^(?:在|支持|推动|鼓励|指导|引导)(?=.{4})/u;
const URGED_PLACES = new RegExp(`${URGED.source}(?=${PLACE}(?:(?:、|和|与|及)${PLACE}){1,20}(?:等地)?(?:各|分别)?(?:建设|建成|新建|打造|创建|设立|建立|培育|开展))`, 'u');

/** Takes the urging off words that go on with places and what they make. */
export function withoutUrging(words: string): string {
  return holdsTwoPlaces(words) ? words.replace(URGED_PLACES, '') : words;
}

/** The list of places that the words before a verb are; null where they are anything else. */
export function placeList(words: string): string | null {
  if (nextOf(LINKS, words, 0) < 0) return null;
  const group = LIST.exec(words.replace(URGED, ''))?.groups?.['group'];
  return group === undefined || KINDS.test(group) || /^(?:在|对|由|以|从|到|向|为|推动|支持|鼓励|指导|引导|建设|推进|完成|依托|围绕)/u.test(group) ? null : group;
}

const PLACES_FIRST = new RegExp(`^(?<group>${PLACE}(?:(?:、|和|与|及)${PLACE}){1,20}(?:等地)?)(?![市县区旗])的?(?<indicator>[^,、和与及的]{1,24}[^效]率|[^,、和与及的]{2,24}(?:比例|占比|比重))$`, 'u');
const SORTS = /地区|[片社街园牧林矿老库灌辖城市景校发能]区|级[市县]|设区|[城乡村重心制]镇|[各全每所][省市县区乡镇]|示范|试点/u;

/** 阆中市和苍溪县 | 黑臭水体消除比例: places that open the name of a share; null where they are sorts of places or none. */
export function placesFirst(words: string): Name | null {
  if (!endsIn(SHARE_LAST, words) || !holdsTwoPlaces(words)) return null;
  const groups = PLACES_FIRST.exec(words)?.groups;
  const group = groups?.['group'] ?? '';
  return group === '' || SORTS.test(group) || placeList(group) === null ? null : {indicator: groups?.['indicator'] ?? '', population: group};
}

/** 北京、天津、河北三省(市) | 煤炭消费总量, 朗县、米林市两县 | 绿化面积: their number closes the list. */
const SO_MANY_FIRST = new RegExp(`^(?<group>(?<list>[^,。;的\\d]{2,60}?)等?[两二三四五六七八九十]{1,2}个?(?:省[市区](?![场区域内])|市[州县区]|县[市区]|[省市县区州旗乡镇])(?:\\([省市县区、]{1,8}\\))?)的?(?<indicator>[^,、和与及的]{2,24})$`, 'u');
const NUMBERS = signsOf('两二三四五六七八九十');

/** A list of named places that its number closes, and what is measured of them; null for any other words. */
export function soManyPlacesFirst(words: string): Name | null {
  if (nextOf(LINKS, words, 0) < 0 || nextOf(NUMBERS, words, 0) < 0 || !isMetric(words)) return null;
  const groups = SO_MANY_FIRST.exec(words)?.groups;
  return groups === undefined || placesAlone(groups['list'] ?? '') === null ? null : {indicator: groups['indicator'] ?? '', population: groups['group'] ?? null};
}
