/**
 * Which bodies of a list a sentence can charge: named ones, neither kinds of bodies nor persons.
 *
 * Example: `市发改、财政等部门` → both; `各省、自治区、直辖市人民政府作为责任主体,` → the collective; `市政府的主要负责同志` and `各级党委、政府` → nobody
 */
import {endPattern} from '../../ends.ts';
import type {Mention, Span} from '../../facts.ts';
import {isBareDepartment} from './bare-department.ts';
import {isCountyOffice} from './county-offices.ts';
import {isEveryGovernment} from './every-government.ts';
import {OFFICE_ENDS} from './office-ends.ts';
import {endsAsBefore, withSharedGovernment, withSharedOffice} from '../names/shared-government.ts';
import {isRegionName} from '../mentions/region-names.ts';
import {placeLength} from '../mentions/starts.ts';
import {FIELD_NAMES, FIELD_TAIL} from '../mentions/words.ts';
import {COUNCIL, isMinistry, prefixOf, readNames} from '../names.ts';
import {isEachField, isNobody} from '../names/nobody.ts';
import {TASK_VERBS} from '../../task-verbs.ts';

const TAIL = new RegExp(`${FIELD_TAIL}$`, 'u');

/** Ends of names that can be charged in running text; a region alone (各县区) or a kind of place is none. */
const CHARGED_ENDS = [...OFFICE_ENDS, '府', '协会', '联合会', '监会', '总社', '医院', '中心', '公司', '集团', '银行', '[分支]行', '[总支大中]队', '调查队', '小组', '大学', '学院', '督查室', '财政所', '司法所', '派出所', '(?<!^街道)办事处'];
export const BODY_END = new RegExp(`(?:${CHARGED_ENDS.join('|')})(?:\\([^()]{1,16}\\))?$`, 'u');
export const GENERIC = /^(?:各级|基层|试点地区|全市|全省|全区|相关|有关|牵头|上述|[一二三]级|[市省县区州]级|[市省县区州]属|公立|民营|医疗机构|专业|综合)|各类|所属|主管部门$|^(?:党委|政府|人民政府|部门)$/u;

/** 市、区资源中心: those of both levels, which are nobody in particular. */
const LEVEL_BEFORE = endPattern(/(?:^|[^一-龥])[省市县区州]、/u);

/** Whether a level stands before the mention that shares its name. */
export function isOfSeveralLevels(words: string, {start}: Span): boolean {
  return LEVEL_BEFORE.test(words.slice(Math.max(0, start - 3), start));
}

/** What no name holds: 本细则由市农业局, 各市州比照省局. */
export const SENTENCE = /(?<!自)由|[将把让]|[比参]照|本(?:细则|办法|方案|通知|意见|规定)/u;

/** The bodies of a list that can be charged. `市发改、财政…等部门` lists fields instead of names: behind a prefix they count. */
export function charged(words: string, whole: Span, wholeList: boolean): readonly Mention[] {
  const names = withoutCapacity(words, whole);
  const list = words.slice(names.start, names.end);
  if (PERSON.test(list)) return [];
  const mentions = withSharedOffice(withSharedGovernment(readNames(words, names)));
  if (isListOfFields(list, mentions)) return mentions;
  if (isListOfCouncil(list, mentions)) return mentions.map((mention, at) => (at === 0 ? mention : {...mention, prefix: COUNCIL}));
  // 教育局要…: a sentence that charges bare departments means the paper's own; 教育局、水务局等部门 are anyone's.
  if (wholeList && mentions.length > 0 && !list.endsWith('部门') && mentions.every(({text, prefix}) => prefix === null && isBareDepartment(text))) return mentions;
  if (wholeList && mentions.length > 0 && (mentions.every(({text}) => isRegionName(text)) || areTownships(mentions))) return mentions;
  const isNationalList = mentions.some(({text}) => NATIONAL.test(text));
  const isFieldList = /等[^、,]{0,4}部门$/u.test(list) && mentions.length > 1 && prefixOf(list) !== null;
  const able = mentions.filter((mention, index) => {
    if (isEveryGovernment(mention.text, list)) return true;
    const name = mention.text;
    // 三门峡 of 三门峡、周口市政府.
    if (mention.suffix !== undefined || endsAsBefore(mention, mentions[index - 1])) return true;
    if (isMinistry(mention) || isEachField(name) || isFieldOfLevel(name)) return true;
    if (GENERIC.test(name) || SENTENCE.test(name) || isNobody(name) || DEED_FIRST.test(name)) return false;
    return isFieldList ? name.length <= 12 : (BODY_END.test(name) && (mention.prefix !== null || isNationalList || isNamed(name))) || isPlaceBeforeGovernment(mentions, index);
  });
  const isSentence = wholeList && mentions.some(mention => mention.end - mention.start > 24 || WITH_VERB.test(mention.text));
  return isSentence ? [] : able;
}

/** 马山街道、胡埭镇要…: several townships by name. Kinds (边境乡、民族乡) have no 街道 among them, which alone tells the names. */
function areTownships(mentions: readonly Mention[]): boolean {
  return mentions.length > 1 && mentions.some(({text}) => text.endsWith('街道')) && mentions.every(({text}) => TOWNSHIP.test(text));
}

/** 特色小镇 is a kind. */
const TOWNSHIP = /^(?!各|全|有关|相关|涉|重点|中心|[省市县区一二三四五六七八九十两])[一-龥]{2,4}(?<![名强重古特小乡城村集心制点业贫困型范色])(?:镇|乡|街道)$/u;

/** 建立 | 市教育局, 被检查的 | 市水利局, 会议要求 | 市财政局: what is done stands before the body's name. */
const DEED_FIRST = new RegExp(
  `^(?:会议|[一-龥]{1,6}的)?(?:${TASK_VERBS.join('|')}|要求|督促|依托|按照|根据|联合体以|以|被[一-龥]{0,4}的?|由)`
  + '(?=[省市县区州盟旗](?![域级内外])|自治区|国家|各[省市县区]|[一-龥]{2,3}[省市县区州](?=[一-龥]{2}))', 'u',
);

/** A name that what its body does goes on from: 省生态环境厅加强协调, 省政府高度重视就业工作. */
const WITH_VERB = /(?<=[局厅委部办署会府联协)]|部门|单位)(?:加强|建立|健全|完善|制定|研究(?!室|院|所|中心)|开展|做好|抓好|组织(?!部)|推进(?!局|办|委|中心)|推动|落实|指导(?!中心|委)|督促|加大|负责|高度重视|历来重视|十分重视|印发|下发|出台|部署|召开|作出|已)/u;

/** 各省人民政府作为责任主体,要…: as what the bodies are charged. */
const CAPACITY = /作为[^。;]{2,60}?(?:主体|单位|部门),?$/u;

function withoutCapacity(words: string, {start, end}: Span): Span {
  const capacity = CAPACITY.exec(words.slice(start, end));
  return {start, end: capacity === null ? end : start + capacity.index};
}

/** 市政府及其部门的主要负责同志要…: persons are charged, not the body. */
const PERSON = /负责(?:同志|人)|领导同志|(?:主要|分管)领导|一把手|第一责任人|(?:书记|[省市县区州局厅]长|主任)(?=$|[、,和及与等])/u;

/**
 * 教育部门、公安部门 and 教育、公安、商务等部门 without any prefix: the departments of the paper's own level. One field alone
 * (宣传部门) is any level's, and so is a list with a member that is no field.
 */
function isListOfFields(list: string, mentions: readonly Mention[]): boolean {
  if (mentions.length < 2 || !/部门$/u.test(list)) return false;
  const isField = ({text, prefix}: Mention): boolean => prefix === null && (FIELD_NAMES.has(text.replace(TAIL, '')) || NATIONAL.test(text));
  return mentions.every(isField);
}

/** 市商务部门: the department of a field on a level. */
function isFieldOfLevel(name: string): boolean {
  const prefix = name.endsWith('部门') ? prefixOf(name) : null;
  return prefix !== null && FIELD_NAMES.has(name.slice(prefix.length).replace(TAIL, ''));
}

/** 国务院卫生健康、教育等部门: ministries by their fields. */
function isListOfCouncil(list: string, mentions: readonly Mention[]): boolean {
  if (!list.startsWith(COUNCIL) || !list.endsWith('部门') || mentions.length < 2) return false;
  return mentions.every(({text}, at) => FIELD_NAMES.has(text.slice(at === 0 ? COUNCIL.length : 0).replace(TAIL, '')));
}

/** Where the members of a list are places, the last says what of them: 各县(区)、各开发区管委会. */
const EACH_PLACE = /^各(?:有关|相关)?(?:自治[区州县]|直辖市|设区市|开发区|园区|[省市州盟县区旗乡镇、()]){1,10}$/u;

function isPlaceBeforeGovernment(mentions: readonly Mention[], index: number): boolean {
  return EACH_PLACE.test(mentions[index]?.text ?? '') && mentions.slice(index + 1).some(({text}) => /^各[^。]{0,20}(?:政府|管委会|管理委员会)$/u.test(text));
}

/** The centre's bodies stand without a prefix: 司法部, 市场监管总局; 党支部 is none. */
export const NATIONAL = /^(?!各|有关|相关|其他|上级|下级|主管)[一-龥]{1,9}(?:(?<![支干内外全总分乐])部|总局|总署|总社|(?:银保|证|银)监会|人民银行)$/u;

/** Only a province has a 水利厅; halls end so too. */
export const PROVINCIAL = /^[一-龥]{2,9}(?<!办公|大|餐|展|客|前|服务|营业|候车|候机|候船|音乐|宴会|报告|舞|歌)厅$/u;

/** 沙河街道 has a name; 周边街道 and 户籍地街道 are any. */
export const NAMED_STREET = '[一-龥]{2,4}(?<!所在|在地|当地|属地|驻地|籍地|住地|收地|辖区|辖内|下辖|相关|有关|涉事|事发|乡镇|县区|周边|沿线|相邻|所属|本级|其他|城区|主城|中心|重点|试点|示范)街道';
const OPENS_NAMED = new RegExp(`^(?:各|地方各级|国家|国网|全国|中央|国务院|中共|[镇乡](?!(?:人民)?政府)|[一-龥]{2,6}(?:省|市|区|县|州|盟|旗)|${NAMED_STREET}办事处)`, 'u');

/** A level, a region or a collective before what it is: 市卫健委, 青海省卫生厅, 各县(区)人民政府; 医院 alone is no name. */
function isNamed(name: string): boolean {
  return prefixOf(name) !== null || placeLength(name) > 1 || NATIONAL.test(name) || PROVINCIAL.test(name) || OPENS_NAMED.test(name) || isCountyOffice(name);
}
