/**
 * Names in a list that share the end of the next: places share 政府 or their zone's office, the Party's committee the office of committee and government.
 *
 * Example: `海安、如皋、如东县(市)政府` → 海安 and 如皋 with the suffix 政府, 如东县(市)政府; `城东、城西片区管委会` → 城东 with 片区管委会;
 * `福州、泉州等有关设区市政府` → 福州 and 泉州 with 政府; `各市(州)、县(市、区)人民法院` → 各市(州) with 人民法院; `各设区市、平潭综合实验区工信部门` → 各设区市 with 工信部门;
 * `市委、市政府督查室` → 市委 with the suffix 督查室; `财政、如东县政府` → 财政 is a field, and stays so
 */
import {collect} from '../../collect.ts';
import type {Mention} from '../../facts.ts';
import {endsIn, nextOf, signsOf} from '../../signs.ts';
import {FIELD_NAMES} from '../mentions/words.ts';

const GOVERNMENT = /^(?!各|有关|相关|涉|试点|沿)[一-龥]{2,5}(?:[县区市旗]|[县区市旗]\([县区市旗、]{1,5}\))(?<end>(?:人民)?政府)$/u;
/** 三门县, of 三门县、天台县人民政府: a place by its full name stands for its government. */
const PLACE = /^[一-龥]{1,6}[县市区州旗]$/u;
const GOVERNMENT_OF_PLACE = new RegExp(`${PLACE.source.slice(0, -1)}(?:人民)?政府$`, 'u');

/** Whether the first of a list's names is a place before the government of another. */
export function sharesGovernment(first: string, others: readonly string[]): boolean {
  return PLACE.test(first) && others.some(name => GOVERNMENT_OF_PLACE.test(name));
}

/** 片区开发管理局, 镇政府, 街道办事处: what a place's office is called behind the place. */
const OFFICE = /^(?!各|有关|相关|涉|试点|沿|所在|属地)[一-龥]{2,4}?(?<end>(?:片区|新区|园区|(?:经济(?:技术)?|高新(?:技术)?(?:产业)?|工业|旅游)?开发区|高新区|经开区|度假区|风景区|产业园|工业园|街道|镇|乡)(?:[一-龥]{0,4}(?:管理局|管委会|管理委员会|指挥部)|(?:人民)?政府|办事处|办公室|党工委))$/u;
const OFFICE_LAST = signsOf('府局会部处室委');
const SHORT_NAME = /^(?!各|有关|相关|其他|物业|业主|村居|群众|高校)[一-龥]{2,3}(?<![局厅委办部署会院府区县市旗镇乡盟行司])$/u;

/** 各市(州), before 县(市、区)人民法院: the courts of both. */
const EVERY_CITY = /^各(?:设区的?市|市|州|盟|地区|市[(〔][州、盟地区]{1,5}[)〕])$/u;
const COURT_OF_EVERY = /^各?[县区旗](?:[(〔][市县区旗特、]{1,8}[)〕])?(?<court>(?:人民)?(?:法院|检察院))$/u;

/** The list, with the court or the prosecutor that the places of two levels share behind the first. */
export function withSharedCourt(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({text}) => text.endsWith('院'))) return mentions;
  return mentions.map((mention, at): Mention => {
    const next = mentions[at + 1];
    const court = next?.start === mention.end + 1 && EVERY_CITY.test(mention.text) ? COURT_OF_EVERY.exec(next.text)?.groups?.['court'] : undefined;
    return court === undefined ? mention : {...mention, suffix: court};
  });
}

const COMMITTEE_LAST = signsOf('委');
const COMMITTEE = /^(?:[省市县区旗州盟]|自治区党|区党)委$/u;
const OFFICE_OF_GOVERNMENT = /^(?:[省市县区旗州盟]|自治区)政府(?<office>督查[室办]|研究室|办公[厅室]|信访局|接待办)$/u;

/** The list, with the office that the committee and its government share behind the committee. */
export function withSharedOffice(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({text}) => text.includes('政府'))) return mentions;
  return mentions.map((mention, at): Mention => {
    const next = mentions[at + 1];
    const office = next?.start === mention.end + 1 && endsIn(COMMITTEE_LAST, mention.text) && COMMITTEE.test(mention.text) ? OFFICE_OF_GOVERNMENT.exec(next.text)?.groups?.['office'] : undefined;
    return office === undefined ? mention : {...mention, suffix: office};
  });
}

/** 南平和龙岩市政府 at the end of 三明、南平和龙岩市政府. */
const TWO_PLACES = /^(?<first>[一-龥]{2,3}?)[和及](?<second>[一-龥]{2,3}[市县区](?:人民)?政府)$/u;
/** 三明等有关设区市政府: the last place of a list whose end says of what sort they are. */
const AND_OTHERS = /^(?<place>(?!各|有关|相关|涉|试点|重点|部分|沿|山区)[一-龥]{2,3}?)等(?:有关|相关|[0-9一二三四五六七八九十]{1,3}个)?(?:设区的?)?(?:市|县|区|县区|市县|县\([市区、]{1,4}\))(?<end>(?:人民)?政府)$/u;
const TWO_OR_OTHERS = signsOf('和及等');

/** Whether the words name the last of some places and say of what sort they all are: 凤阳等县(市)人民政府. */
export function isPlaceWithOthers(words: string): boolean {
  return words.endsWith('政府') && AND_OTHERS.test(words);
}

function partsOfPlaces(mention: Mention): readonly Mention[] {
  const {text, start, end} = mention;
  if (!text.endsWith('政府') || nextOf(TWO_OR_OTHERS, text, 2) < 0) return [mention];
  const {first, second} = TWO_PLACES.exec(text)?.groups ?? {};
  if (first !== undefined && second !== undefined) return [{...mention, text: first, end: start + first.length}, {...mention, text: second, start: end - second.length}];
  const {place, end: suffix} = AND_OTHERS.exec(text)?.groups ?? {};
  return place === undefined || suffix === undefined || FIELD_NAMES.has(place) ? [mention] : [{text: place, start, end: start + place.length, prefix: null, suffix}];
}

const EVERY_PLACE = /^各(?:设区的?市|地级市|市\([州盟]\)|市州|州市|盟市|[市州盟县区旗]{1,3}|县\([市区旗、]{1,5}\))$/u;
/** The department of a zone: 平潭综合实验区 | 工信部门. Its own offices (社会事业局, 管理局) are no city's: an office is one of a known field. */
const OFFICE_OF_ZONE = /^(?!各)[一-龥]{0,8}?(?:实验区|新区|开发区|示范区|高新区|经开区|园区|功能区|管理区)(?<end>(?!有关|相关|各)(?:[一-龥]{2,12}部门|(?<field>[一-龥]{2,12})局))$/u;

/** Whether the end that a name shares with the one before is its own: 平潭综合实验区工信部门 behind 各设区市. */
export function endsAsBefore({text}: Mention, before: Mention | undefined): boolean {
  return before?.suffix !== undefined && text.endsWith(before.suffix);
}

/** The list, with the department of the zone behind every place before it: it is theirs, too. */
function withSharedDepartment(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at): Mention => {
    const next = mentions[at + 1];
    if (next === undefined || next.start > mention.end + 1 || !mention.text.startsWith('各') || !EVERY_PLACE.test(mention.text)) return mention;
    const {end: suffix, field} = OFFICE_OF_ZONE.exec(next.text)?.groups ?? {};
    if (suffix === undefined || (field !== undefined && !FIELD_NAMES.has(field))) return mention;
    // 市市场监管局,各县(市、区),高新区市场监管局: the city's own stands there already, and the counties are their governments.
    return suffix.endsWith('局') && mentions.slice(0, at).some(({text}) => text.endsWith(suffix)) ? mention : {...mention, suffix};
  });
}

/** The list, with the shared end as the suffix of the short names before it. */
export function withSharedGovernment(list: readonly Mention[]): readonly Mention[] {
  const all = list.length < 2 ? list : withSharedDepartment(list);
  const mentions = all.length < 2 ? all : collect(all, partsOfPlaces);
  if (mentions.length < 2 || !mentions.some(({text}) => text.length <= 3 && SHORT_NAME.test(text)) || !mentions.some(({text, suffix}) => suffix !== undefined || endsIn(OFFICE_LAST, text))) return mentions;
  let shared: {end: string; start: number} | null = null;
  return mentions.toReversed().map((mention): Mention => {
    const end = mention.suffix ?? (GOVERNMENT.exec(mention.text) ?? OFFICE.exec(mention.text))?.groups?.['end'];
    const shares: boolean = end === undefined && shared?.start === mention.end + 1 && SHORT_NAME.test(mention.text) && !FIELD_NAMES.has(mention.text);
    const suffix = shares ? shared?.end : undefined;
    shared = end !== undefined ? {end, start: mention.start} : suffix !== undefined ? {end: suffix, start: mention.start} : null;
    return suffix === undefined ? mention : {...mention, prefix: null, suffix};
  }).toReversed();
}
