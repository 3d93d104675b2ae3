/**
 * A count of things to make, get or do, before or behind their name: `建成10至13所社区医院` → 社区医院 RANGE 10 13 所;
 * `引进培养高层次卫生健康人才30名、团队1个` → two targets; `每年开展2次交叉培训` → 交叉培训 EQ 2 次/年.
 */
import {endPattern} from '../../../ends.ts';
import {endsIn, isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {longVerbFirst, verbAtEnd} from '../words/count-verbs.ts';
import {FORBIDDEN} from '../words/forbidden.ts';
import {statedCount} from './parts/counts.ts';
import {foundAt, type ClauseContext, type Found} from '../found.ts';
import {DONE_BESIDES, objectBehind} from './parts/object-behind.ts';
import {objectBefore} from './parts/object-in-front.ts';
import {withoutOpenings, withoutRule} from '../names/openings.ts';
import {MADE_OF, type Place} from '../words/places.ts';
import {reportedCount} from './parts/reported-count.ts';
import {DURATION_UNITS, isMoney, isShare} from '../numbers/units.ts';
import {INVESTMENT, isOfBenefit} from '../words/vocabulary.ts';

/** 可申请1万元 | 的一次性创业补贴. */
const GRANT_BEHIND = /^(?:以[上下内])?的?[^,、。的]{0,12}(?:补贴|补助|奖励|津贴|资助|奖金|慰问金)$/u;
/** 低保对象每人发放 | 300元 | 消费券: what each one gets. */
const EACH_PAID = endPattern(/每[人户名][^,、]{0,4}发放/u);
/** 签约服务费每人每年 | 120元 is a price. */
const FEE = /费(?:标准)?(?:为)?每[人户床生][^,]{0,4}$|每[户人个家处项亩名座][^,]{0,6}补助(?:标准)?(?:为|达到?|提高到)?$/u;
/** Points of a score: 每增加抽查1次得绩效分0.5分. */
const SCORING = /^得|每(?:增加|提高|降低|减少|超过|少)/u;

/** 每入选 | 1家 | 国家级绿色工厂,奖励10万元: what is given for each. */
function isOfEach(before: string, value: number | null): boolean {
  const at = value === 1 ? before.lastIndexOf('每') : -1;
  return at >= 0 && longVerbFirst(before.slice(at + 1).replace(/^成功/u, ''));
}

function isScore(words: string): boolean {
  return (words.startsWith('得') || words.includes('每')) && SCORING.test(words);
}

/** 支持200张以上 | 床位的养老机构: the number tells the size of those meant. */
const SIZE_OF = /^(?:床位(?:及?以[上下])?|员工|职工|在校生|学生|人口|座位|学位|托位|产能|用地|建筑面积)的.{2,}/u;
/** 建筑面积1000平方米以下的配备 | 1名: what a rule asks by size. */
const NORM_BY_SIZE = endPattern(/\d[^,\d]{0,8}(?:及?以[上下]|不足|以内)的(?:应当?|须|至少)?(?:配备|配置|设置|设立|安排|建立|核定|配)(?:不少于|至少)?/u);
/** 参加义诊2次以上的 | 予以奖励. */
const GRANTED_AT_ONCE = /^的(?:予以|给予|可以?(?:申请|申报|享受|优先)|视为|视同|认定为|优先)|^(?:以上)?的[^,、的\d]{1,6}(?:优先(?:支持|安排|考虑|推荐)|予以|给予)/u;
/** 有 | 30名以上 | 残疾人的村全部建立协会: which are meant. */
const ALL_OF_SIZE = /^[^,、的\d]{0,10}的[^,、的\d]{1,12}(?:全部|均|都|普遍)/u;
const SIZED_FIRST = signsOf('床员职在学人座托产用建');
/** 不得新建 | 250米以上 | 超高层建筑, 确需建设 | 18层以上 | 居住建筑的: what is forbidden or an exception is none that is made. */
const NOT_MADE = new RegExp(`(?:${FORBIDDEN}|限制|严控|停止|确需)[^,、\\d]{0,6}[建设批置用产办增展工]$`, 'u');
/** What NOT_MADE ends in. */
const MAKING_LAST = signsOf('建设批置用产办增展工');
/** 长江经济带覆盖 | 11个 | 省(市), 涉及 | 9个 | 省: what a territory holds. */
const TERRITORY = /(?:经济带|流域|(?<!试点|示范|服务|应用|推广)(?:地区|区域)|城市群|都市圈|山区|规划区|规划范围|辖区)(?:共|总共|主要|横跨|地跨)?(?:覆盖|涉及|包括|包含|涵盖|跨越?)$|^(?:全[市省县区])?(?:涉及|下辖|辖)$/u;
const ADMINISTRATIVE = /^(?:省|市|县|区|州|盟|旗|乡|镇|街道|村|地级|设区|直辖|自治|行政村|建制)/u;
const ADMINISTRATIVE_FIRST = signsOf('省市县区州盟旗乡镇街村地设直自行建');
const NOT_COUNTED = new Set(['级', '甲', '倍', '分']);
/** 25万套 | (间): another word for the unit names nothing. */
const OTHER_UNIT = /^\((?:套|间|人|名|个|家|所|处|件|台|辆|户|次|场|项|座|条|张|床|亩|组|对|批|期|幢|栋|支|队|段|片|块|株|棵|公里|米|平方米)\)/u;

/** The targets of such a place; null where the words are of another form. */
export function countedObject(whole: Place, context: ClauseContext): readonly Found[] | null {
  const place = whole.after.startsWith('(') ? withoutOtherUnit(whole) : ofWhole(whole, context);
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || amount.unit === null) return null;
  const daily = timeEachDay(place, context, amount);
  if (daily !== null) return [daily];
  if (isShare(amount.unit) || DURATION_UNITS.has(amount.unit) || NOT_COUNTED.has(amount.unit)) return null;
  const report = context.isReport ? reportedCount(place, context, amount) : null;
  if (report !== null) return [report];
  if (isMoney(amount.unit) && (EACH_PAID.test(place.before) || FEE.test(place.before) || GRANT_BEHIND.test(place.after) || isOfBenefit(place.before) || INVESTMENT.test(place.before))) return [];
  if ((place.after.startsWith('的') || place.after.startsWith('以上的')) && place.after !== '的目标' && !verbAtEnd(place.before)) return [];
  if ((place.before.includes('捐') && /捐[赠助]/u.test(place.before)) || isAmongWhat(place, amount)) return [];
  if (isScore(place.after) || isScore(place.before) || isOfEach(place.before, amount.value)) return [];
  if (place.before.includes('享') && /每人每[^,]{0,8}(?:享受|享有)|(?:享受|享有)$/u.test(place.before)) return [];
  if ((endsIn(MAKING_LAST, place.before) && NOT_MADE.test(place.before)) || (isOneOf(ADMINISTRATIVE_FIRST, place.after, 0) && ADMINISTRATIVE.test(place.after) && TERRITORY.test(place.before))) return [];
  // 3公里就业圈
  if (place.after.endsWith('圈') && (amount.unit === '公里' || amount.unit === '米')) return [];
  if ((place.before.includes('的') && NORM_BY_SIZE.test(place.before)) || (place.after.includes('的') && (GRANTED_AT_ONCE.test(place.after) || ALL_OF_SIZE.test(place.after)))) return [];
  if ((isOneOf(SIZED_FIRST, place.after, 0) && SIZE_OF.test(place.after)) || tellsSize(place, amount)) return [];
  const isAfter = place.after !== '' && !isKindAlone(place) && !(isMoney(amount.unit) && place.after.startsWith('参与')) && place.after !== '的' && !/^的?(?:目标|任务|目标任务|任务目标)$|^、.{3}/u.test(place.after) && !(DONE_BESIDES.test(place.after) && verbAtEnd(place.before) === undefined);
  const found = isAfter ? objectBehind(place, context, amount) : objectBefore(place, context, amount);
  return found.filter(({indicator}) => !indicator.endsWith('奖') || !isAward(indicator, place, context)).map(one => withCarriedRhythm(one, place, context));
}

/** 构建由10个集群和30条产业链 | 组成的体系: what is made of so many has them. */
const MAKES_UP = /(?:组成|构成)的[^,、的]{2,20}$/u;

function ofWhole(place: Place, {view, clause}: ClauseContext): Place {
  const unit = place.amounts[0]?.unit ?? '';
  if (!view.text.slice(place.afterEnd, clause.end).includes('成的') && !place.after.includes('成的')) return place;
  if (PEOPLE.has(unit) || !MAKES_UP.test(view.text.slice(clause.start, clause.end)) || !MADE_BEFORE.test(view.text.slice(clause.start, place.afterEnd))) return place;
  return {...place, before: MADE_OF.test(place.before) ? place.before.slice(0, -1) : place.before, after: place.after.replace(MAKES_UP, '')};
}

const MADE_BEFORE = /(?:构建|打造|形成|建设|建成|建立)由\d/u;
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位']);

/** 设置 | 一等奖 | 3个: what a contest hands out; 获得国家级奖3项 is reached. */
const AWARD = endPattern(/(?:[特一二三]等|[金银铜]|优[秀胜良]|入围|提名|组织|鼓励|单项)奖/u);

function isAward(indicator: string, {before, beforeStart}: Place, {view}: ClauseContext): boolean {
  const sentence = view.quiet.slice(Math.max(0, beforeStart - AWARD_REACH), beforeStart + before.length);
  return AWARD.test(indicator) && /设(?:置|立|有)?[^。;]{0,60}$/u.test(sentence) && !/获得?|争取|力争|荣获|取得/u.test(before);
}

const AWARD_REACH = 60;

/** The place with such a word as the end of its number, so that the span ends where the words do. */
function withoutOtherUnit(place: Place): Place {
  const note = OTHER_UNIT.exec(place.after)?.[0].length ?? 0;
  return note === 0 ? place : {...place, after: place.after.slice(note), amounts: place.amounts.map(amount => ({...amount, end: amount.end + note}))};
}

const SIZE_UNIT = /^(?:万?千瓦|[kKM]?W|座|兆瓦|千伏|万?千伏安|米|毫米|公里|平方米|立方米|万?吨|吨位|蒸吨|升|马力)(?:\/|$)/u;

/** 4-6座 | 载人飞行器: how many sit in it. */
const SEATS = /^(?:级|以[上下]|及以[上下])?的?[^,、。]{0,8}(?:车|机|客船|艇|机型|飞行器|载人|载客|eVTOL)/u;

/** What tells how big a place or a body is, and such a one. */
const OF_SIZE = /^(?:万?[户人]|[张台间套]|万?千瓦|兆瓦|公里|万?吨)$/u;
const SIZED_THING = /^的[^,。]{0,16}(?:区|区\(点\)|点|社区|村|乡镇|小区|机构|企业|医院|学校|单位|基地|中心|场所|园区|景区|酒店|商场|建筑|项目|工程|养老院|福利院|幼儿园|城市|[县市镇])$/u;

const SIZED_PLACE = /^的?(?:超?大?班额|超?大班|班级|企业(?!家)|乡镇|镇|街道|社区|行政村|自然村|村[^民级庄]|县[城级]?|城市|小区|岛屿|海岛|聚居[点区]|安置[点区])/u;
const SIZES: ReadonlySet<string> = new Set(['人', '平方米', '亩', '公顷']);

/** 成立不少于三人的采购小组; 实现160千瓦及以下小微企业服务全覆盖; 新增11亿元支持粮食生产 counts nothing that is made. */
function tellsSize({after, before}: Place, {unit, isBounded, comparator}: PlacedAmount): boolean {
  if (isMoney(unit)) return /^(?:支持|用于|投入)/u.test(after) || before.includes('最高');
  if (after.startsWith('的') && after.length > 2 && SIZES.has(unit ?? '')) return true;
  // 新建500户以上的集中安置区, 200张以上床位的机构
  if (isBounded && OF_SIZE.test(unit ?? '') && after.startsWith('的') && SIZED_THING.test(after)) return true;
  // 3万人以上乡镇按需增设
  if (isBounded && /^万?[人户]$/u.test(unit ?? '') && SIZED_PLACE.test(after)) return true;
  if ((isBounded || comparator === 'RANGE') && unit === '座' && SEATS.test(after)) return true;
  // 关停30万千瓦以下煤电机组, 淘汰3.2米及以下粉磨机: at most so big; nobody sets out to make at most so many.
  if (isBounded && comparator === 'LE' && after !== '' && SIZE_UNIT.test(unit ?? '')) return true;
  // 新建35蒸吨/小时以上的锅炉, 18层以上居住建筑
  if (isBounded && after !== '' && /^(?:蒸吨|层)/u.test(unit ?? '')) return true;
  return isBounded && unit === '千瓦' && after !== '' && before.endsWith('实现');
}

/** 每年引进外贸企业5家,新增认证企业5家: both are for each year. */
export function withCarriedRhythm(one: Found, place: Place, {previous, mention, view}: ClauseContext): Found {
  const isSame = previous?.unit === `${one.unit ?? ''}/年`;
  // 每年举办节庆活动4场、 | 体育赛事2项
  const isNextOfYear = previous?.unit?.endsWith('/年') === true && place.before.startsWith('、') && one.unit?.includes('/') === false;
  if (previous === null || !(isSame || isNextOfYear) || one.unit === null || (mention !== null && mention.start > previous.end)) return one;
  if (/累计|达到|总数|共/u.test(place.before)) return one;
  // 每年培养督导员50名、 | 社工100名: the list goes on without a verb of its own, or with the one that is carried on.
  const verb = previous.indicator.slice(0, 2);
  const isListed = (/^[、和及与]|^$/u.test(place.before) || (one.indicator.startsWith(verb) && !place.before.includes(verb))) && !/每|其中/u.test(place.before) && /每年[^。;]{0,80}$/u.test(view.text.slice(Math.max(0, place.beforeStart - 90), place.beforeStart));
  // 每年开展活动4场、 | 配备专职人员3名: with another verb only what happens is for each year.
  const isCarried = isListed ? isSame || /^[次场期]$|人次$/u.test(one.unit) || !longVerbFirst(withoutOpenings(place.before)) : isSame && longVerbFirst(place.before);
  return isCarried ? {...one, unit: `${one.unit}/年`} : one;
}

/** 采购药品 | 500个 | 以上品种: what is counted stands in front, behind the number only its kinds. */
function isKindAlone({after, before}: Place): boolean {
  return after.endsWith('种') && /^(?:以上|左右)?品种$/u.test(after) && verbAtEnd(before) === undefined;
}

/** 总产值达到 | 1000万元以上 | 的制造业企业. */
const REACHED_BY = endPattern(/(?:值|额|收入|利润|税收?|投资)(?:达到?|超过|在)/u);

/** 对申请10万元及以下 | 的个人贷款: which are meant; 按交易额排序资助不超过20家: by what rule. */
function isAmongWhat({after, before}: Place, {unit, isBounded, comparator}: PlacedAmount): boolean {
  return (isMoney(unit) && isBounded && (comparator === 'LE' || REACHED_BY.test(before)) && after.startsWith('的')) || (before.includes('按') && /^(?:每年)?按(?!期|时|照?计划)/u.test(withoutRule(before)));
}

/** 学生每天至少有 | 1小时 | 体育锻炼时间. */
function timeEachDay(place: Place, context: ClauseContext, amount: PlacedAmount): Found | null {
  if (!DURATION_UNITS.has(amount.unit ?? '')) return null;
  const thing = /^的?(?<thing>[^,、的]{2,14}(?:时间|锻炼|活动|睡眠|运动))$/u.exec(place.after)?.groups?.['thing'];
  const who = /^(?<who>[^,、]{0,12}?)每[天日周](?:[上下]午)?(?:统一|至少|要|应|必须){0,2}(?:有|安排|开展|参加|参与|保证|保障)?(?:至少|不少于)?$/u.exec(withoutOpenings(place.before).replace(/^(?:严格|全面)?(?:落实|保障|保证|确保)/u, ''))?.groups?.['who'];
  if (thing === undefined || who === undefined) return null;
  return foundAt(place, context, {indicator: `${who}${thing}`, population: null}, statedCount(amount, place.before), amount.end + place.after.length);
}
