/**
 * Words in a list of bodies that name nobody in particular: 各部门, whoever is concerned, any company, a deadline.
 *
 * Example: `有关部门`, `相关县(市、区)人民政府`, `2025年底前完成` → nobody; `各县(区)人民政府`, `各有关区人民政府`, `各银行机构`, `市财政局` → somebody
 */
import {endsIn, isOneOf, signsOf} from '../../signs.ts';
import {FIELD_NAMES} from '../mentions/words.ts';
import {EVERY} from './open-ended.ts';

const LEVEL = '(?:自治区|省|市|县|州|盟|旗|区)';

/** Whose they are: 省, 市局, 国务院, 各级党委政府. */
const ANY_GOVERNMENT = '(?:各级|地方|各地|当地|属地|本级)(?:各级)?(?:党委)?(?:人民)?政府';
const WHOSE = `(?:${LEVEL}|全${LEVEL}|[省市]?[厅局]|国家|国务院|中央|中、?省?|${ANY_GOVERNMENT})`;
/** How they stand to it: 市直, 市属, 驻市, 局机关. */
const UNDER = '(?:直|级|属|委|驻[一-龥]{1,3}|(?<=[厅局委])机关)';
/** What makes them nobody in particular; with it a field may stand, 各行业主管部门, but no end of a name. */
const ANY = '(?:各|其他|其它|有关|相关|各有关|各相关|其他有关|其他相关|各行业|行业|主管|各级|责任|成员|职能|监管|涉及|直属|参与){1,3}';
const FIELD = '[^局厅委办院府会、]{0,8}';
const KIND = '(?:部门|单位|科室|处室|科?股室|机构|地方|方面|地区|(?<!市)地|企业|部门和单位|单位和部门|部门(?:及|、)单位)(?:[(〔〈](?:单位|部门|机构)[)〕〉])?';

/** Bodies of nobody in particular: 各部门, 有关单位, 市直有关部门; they give no mention. */
const NOBODY = new RegExp(`^${WHOSE}?${UNDER}?${ANY}${FIELD}${KIND}$`, 'u');
/** 各级政府有关部门, 省政府各工作部门, 市政府各部门: whatever a government has. */
const ITS_DEPARTMENTS = new RegExp(`^(?:各级|各?(?:${LEVEL}|[、()]){1,8}|[一-龥]{2,6}[省市县区])?(?:党委)?(?:[、和及])?(?:人民)?政府(?:及其?)?(?:各|有关|相关|所属|直属|工作|组成|职能|其他|办事){1,4}(?:部门|单位|机构)$`, 'u');
/** 各县区、园区相关单位: whatever is there. */
const OF_PLACES = /^各?(?:[省市县区旗州盟乡镇街道园、()〔〕[\]]|开发区|自治[区州县]){1,14}(?:有关|相关|各|直属){1,2}(?:部门|单位|企业)$/u;
/** 企业, 学校, 用人单位, 拖欠账款的所有部门和单位: whoever is one. */
const ANY_ONE = new RegExp(`^(?:(?![省市县区州各]|自治|中央)[一-龥]{0,6}企业|企事业单位|(?:业主|居民|村民)委员会|[居村]委会|学校|医疗机构|养老机构|金融机构|社会组织|全?社会|全部|内部|原?(?:用人|建设|业主|项目|实施|施工|监理|设计|项目建设|项目实施|公共服务)单位|[^、,]{2,30}的(?:${LEVEL}?级?(?:所有|各|有关|相关|其他){0,2})?(?:政府)?(?:部门|单位|处室|科室|机构|地方|企业)(?:[和及](?:单位|部门|企业))?)$`, 'u');
const OTHERS = /^(?:各|其他|其它|有关|相关|各有关|各相关|分别|共同|以上|上述|相应)?(?:责任)?(?:政府)?(?:部门|单位|地方|科室|处室|科?股室|方面|部门单位|部门[及和、]单位|地|级)?$/u;

/** When the task is to be done, which lists of bodies end with: 2025年底前完成, 长期坚持. */
const DEADLINE = /^(?:20[0-9]{2}年|[0-9]{1,2}月|每[年季月半]|年[内底末]|[今本明]年|[上下]半年|长期|持续|常态化|即行|立即)/u;

/** 有关县(市、区)人民政府, 有关县〔市、区〕政府, 相关乡镇, 相关厅局, 项目所在县(市)政府: some places or bodies, which nothing tells; 各有关区人民政府 is a collective. */
const PLACES = '(?:自治[区州县]|直辖市|设区的?市|街道|[省市州盟县区旗乡镇街级地、()〔〕[\\]/])';
const THEIR_GOVERNMENT = '(?:党委)?(?:人民政府|政府|办事处|管委会)?';
const BODIES_OF_A_SORT = '(?:厅局|委办局|部委|部办委局|科?处室|院校|高校)';
const SOME_PLACES = new RegExp(`^(?:有关|相关|涉及|(?:项目|工程|资源|企业)(?:所在地?|属地))的?(?:${PLACES}{1,12}${THEIR_GOVERNMENT}|${PLACES}{0,11}${BODIES_OF_A_SORT})$`, 'u');
const SOME_FIRST = signsOf('有相涉项工资企');

/** Whether a name is that of some places, which nothing tells. */
export function isSomePlaces(name: string): boolean {
  return isOneOf(SOME_FIRST, name, 0) && SOME_PLACES.test(name);
}

/** 乡(镇)政府 and 水利部门 in 项目所在县(市)政府及水利部门、乡(镇)政府: what goes on from such places is theirs. */
const OF_SOME_PLACES = /^(?:(?:[市县区旗乡镇](?:[(〔][市县区旗乡镇、]{1,5}[)〕])?|乡镇|街道)(?:(?:人民)?政府|办事处|街道办)(?:或者?[一-龥]{2,10})?|(?![各省市县区])[一-龥]{2,6}(?:主管|行政|行政主管)?部门)$/u;

/** Whether a name behind some places is of those same places. */
export function isOfSomePlaces(name: string): boolean {
  return endsIn(OF_PLACES_LAST, name) && OF_SOME_PLACES.test(name);
}

const OF_PLACES_LAST = signsOf('府处办门司');

const EACH_FIELD = new RegExp(`^(?:${EVERY}|各地区?(?!方))(?!有关|相关|直属|其他)[一-龥]{2,10}(?:[、和][一-龥]{2,10}){0,3}(?:行政主管|行政|主管)部门$`, 'u');

/** 各设区市工信部门, 各市州教育部门: by the field alone, which is a known one. */
const EACH_KNOWN_FIELD = /^各(?:设区的?|地级)?[市州盟县区旗、()]{1,14}级?(?<field>[一-龥]{2,8})部门$/u;

/** Whether a name is that of the departments of one field in every place: 各省级能源主管部门, 各市教育部门, but not 各级能源主管部门. */
export function isEachField(name: string): boolean {
  if (!name.endsWith('部门') || !name.startsWith('各')) return false;
  return EACH_FIELD.test(name) || FIELD_NAMES.has(EACH_KNOWN_FIELD.exec(name)?.groups?.['field'] ?? '');
}

const SUPPLIERS = '(?:通信|电信|供水|供电|供气|供热|供排水|燃气|水务|热力|电力|电网|公交|客运|快递|邮政|广电|铁塔|保险|污水处理)';
const EACH_SORT = new RegExp(`^各(?:(?:[一-龥]{0,4}(?<!级|类|有关|相关)(?:银行|金融|保险|证券|期货|担保)[一-龥]{0,4}|(?:公立|基层)?医疗(?:卫生)?|疾控)机构|(?!级|类|有关|相关)[一-龥]{0,2}${SUPPLIERS}[一-龥]{0,4}(?:企业|公司|运营商))$`, 'u');
const SORT_LAST = signsOf('构业司商');

/** Whether a name is that of all institutions of a sort: 各银行业金融机构, 各通信运营企业, but not 各类机构 and 各级医疗机构. */
export function isEachSort(name: string): boolean {
  return isOneOf(EACH_FIRST, name, 0) && endsIn(SORT_LAST, name) && EACH_SORT.test(name);
}

const EACH_FIRST = signsOf('各');

/** What the words of NOBODY and OTHERS end with, and those of DEADLINE begin with: most names are told by two looks to be none. */
const NOBODY_LAST = signsOf('门部位室构方面区地业级各他它关别同上述应任校织会)〕〉');
const DEADLINE_FIRST = signsOf('0123456789每年今本明上下长持常即立');

/** Whether words name nobody in particular, or nothing that could be a body. */
export function isNobody(name: string): boolean {
  if (name.length < 2 || name.length > 60) return true;
  if (endsIn(NOBODY_LAST, name) && ((NOBODY.test(name) && !isEachField(name) && !isEachSort(name)) || ITS_DEPARTMENTS.test(name) || OF_PLACES.test(name) || OTHERS.test(name) || ANY_ONE.test(name))) return true;
  if (isSomePlaces(name)) return true;
  return isOneOf(DEADLINE_FIRST, name, 0) && DEADLINE.test(name);
}
