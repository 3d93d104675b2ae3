/**
 * An indicator and the value that it reaches: `县域内就诊率达到90%以上` → 县域内就诊率 GE 90 %.
 *
 * Also without a verb where the name is one of a rate (`设置率10%`, `覆盖率≥70%`), and changes (`死亡率下降30%`).
 */
import {collect} from '../../../collect.ts';
import {endPattern} from '../../../ends.ts';
import {endsIn, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {withBaseValue} from './parts/base-value.ts';
import {headBefore, withCarriedHead} from '../names/carried-head.ts';
import {predicateOf, type Predicate} from '../words/comparators.ts';
import {withoutBase} from '../words/compared-with.ts';
import {completed, isRateOfBody} from '../names/completed-name.ts';
import {longVerbFirst, NO_VERB, withoutVerbBehind} from '../words/count-verbs.ts';
import {EACH_BEHIND} from '../groups/each-place.ts';
import {keptVerb} from '../words/flow-verbs.ts';
import {startOfWords, type ClauseContext, type Found} from '../found.ts';
import {keptUntil} from './parts/kept-until.ts';
import {madeByGroup} from './parts/made-by-group.ts';
import {isInvestmentDone} from './parts/investment-done.ts';
import {jointNames} from '../names/joint-names.ts';
import {grownSubject} from './parts/grown-subject.ts';
import {nameOf} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {carriedPeopleVerb} from '../words/people-verbs.ts';
import {PER_PEOPLE} from '../words/per-people.ts';
import {withoutPeriod, withPeriod} from '../words/period-of-sum.ts';
import type {Place} from '../words/places.ts';
import {isRefused} from './parts/refused-value.ts';
import {heldSoOften, unitWithRhythm, withoutRhythm, withRhythmInUnit, yearlyChange, yearlyWords} from '../words/rhythm.ts';
import {withoutMood} from './parts/sector-investment.ts';
import {elidedSubject, ofSameBase, perHead, reference, withBase, withStandard} from '../names/share-of-base.ts';
import {withShareNamed} from '../names/share-of-whole.ts';
import {isStepCut, isToldInMonths, MEAN_TIME} from './parts/told-in-time.ts';
import {DURATION_UNITS, isMoney, isShare} from '../numbers/units.ts';
import {ACTION_VERBS, FUNDING_STANDARD, GROWTH_BEHIND, isMetric, STRONG_VERBS, YEARS_NAMES} from '../words/vocabulary.ts';
import {endsWhollyDone} from './parts/wholly-done.ts';
import {withComparator} from '../words/with-comparator.ts';
import {byFirst, wordsAt} from '../words/words-by-sign.ts';

/** What may follow a value that ends its clause: 达3级水平, 达到90%的目标. */
const AFTER_VALUE = /^(?:的?(?:目标|水平|标准|要求)?(?:的?目标)?(?:任务)?|标准以上|的?节能(?:标准|要求)|新?(?:大关|台阶)|并[^,]{0,12}|(?:打下|奠定)[^,]{0,4}基础|”的?(?:标准|要求)?(?:规划|同步|建设|改造|配建|配置|设置)[^,]{0,10})$/u;
/** What AFTER_VALUE, GROWTH_BEHIND and a policy that goes on begin with. */
const AFTER_FIRST = signsOf('的目水标要节新大台并打奠”年增政');
/** 确保融资成本下降50个基点的政策: a policy that a plan makes sure of. */
const POLICY_SURE = /^(?:[^,]{0,6}年)?(?:确保|力争|努力|实现)/u;
/** 实施城市更新行动、 | 完成投资: what is spent names nothing of what is done. */
const ALL_BEFORE = /全部(?:投放|下达|拨付|支付|使用|分配)(?:完毕|到位|完成)?、(?:年底前|年内)?(?=[^、]{2,12}$)/u;
const DEED_BEFORE = /^[^、]{4,30}、(?=(?:累计)?完成[^、]{0,8}投资$)/u;
/** 公路客运车 | 实现 | 电动化率. */
const REALIZED = /(?<=.{3}[^,率])实现(?=[^,、的达到]{2,6}(?:率|比例)$)|^(?:提高|提升|降低|压减)(?!工程|行动|计划|能力|空间)(?=.{2,}(?:率|比例|比重|占比)$)/u;
const REALIZED_FIRST = signsOf('提降压');

function withoutRealizing(indicator: string): string {
  const done = indicator.endsWith('进度完成') ? indicator.slice(0, -2) : indicator;
  return done.includes('实现') || isOneOf(REALIZED_FIRST, done, 0) ? done.replace(REALIZED, '') : done;
}

const COUNTING_VERBS = byFirst([...STRONG_VERBS, '转化', '组织', '实施', '组织开展', '组织举办', '组织实施'].sort((a, b) => b.length - a.length));

/** 处置率 | 应于2025年底前 | 达到95%, 基金规模 | 年内 | 增加至 */
const OBLIGED_BEHIND = /(?<=[率例量数度额值积重])第?[一二三四]季度$|(?<=[率例量数度额值积重])保持(?:基本|总体)?稳定(?:并|且|、)?$|(?<=[率例量数度值积重比])\d{1,2}月(?:[上中下]旬)?[底末]?之?前$|(?<=[率例量数度额值积重比模])(?:年内|当年内?|年底前)$|(?<=[率例量数度值积重比])(?:应当?|须|要|将|力争|确保)(?:[于在到至]?20\d{2}年[底末]?之?前?)?$/u;

const OBLIGED_LAST = signsOf('度定并且、应当须要将争保年底末之前内');

function withoutObligation(subject: string): string {
  return endsIn(OBLIGED_LAST, subject) ? subject.replace(OBLIGED_BEHIND, '') : subject;
}

/** 示范县从15个县扩大到57个 | 县: what the base has counted is no other thing. */
const SAME_THING = /(?:从|由)(?:目前的)?\d{1,5}[个家所](?<thing>[^,、\d]{1,4}?)(?:扩大|增加|扩展|拓展|扩容|提高|发展)[到至]$/u;

function saidAgain(place: Place): Place {
  const thing = place.after.length > 4 || place.after === '' ? undefined : SAME_THING.exec(place.before)?.groups?.['thing'];
  const subject = thing === place.after ? place.before.slice(0, SAME_THING.exec(place.before)?.index ?? 0) : '';
  return subject.endsWith(place.after) && subject.length > place.after.length ? {...place, before: `${subject}增加到`, after: '', amounts: place.amounts.map(amount => ({...amount, end: amount.end + place.after.length}))} : place;
}

/** 对市场主体开展合规培训 | 不少于2次: so often, which counts will read; 对企业检查不超过2次 is a rule. */
const HELD_FOR = /^对(?!同|每)[^,。;]{2,24}(?:开展|举办|组织)[^,。;]{2,30}(?:培训|宣传|宣讲|演练|活动|服务)$/u;

/** The targets of such a place; null where the words are of another form. */
export function statedValue(whole: Place, context: ClauseContext): readonly Found[] | null {
  const place = saidAgain(whole);
  const amount = place.amounts[0];
  if (amount === undefined || place.amounts.length > 1 || !(place.after === '' || isOneOf(AFTER_FIRST, place.after, 0))) return null;
  const isGrowth = place.after !== '' && GROWTH_BEHIND.test(place.after);
  const keptTo = keptUntil(place);
  if (!(place.after === '' || isGrowth || AFTER_VALUE.test(place.after) || isSurePolicy(place) || keptTo !== null)) return null;
  const {before, head, area} = withoutHead(isShare(amount.unit) && place.before.includes('占') ? withShareNamed(place.before, context.mention !== null || amount.isBounded) : place.before);
  const predicate = predicateOf(before, amount.unit);
  // 低保标准 | 每月 | 提高到800元: the period is the unit's
  const told = isMoney(amount.unit) ? withoutPeriod(before) : before;
  const subject = withoutObligation(withoutBase(told.slice(0, predicateOf(told, amount.unit).start)));
  const counted = withoutVerb(subject.slice(0, predicateOf(subject).isStated ? subject.length : predicateOf(subject).start), predicate, amount);
  const named = (predicate.isStated ? madeByGroup(counted, amount) : null) ?? nameOf(counted);
  const per = named.indicator.includes('每') ? PER_BEHIND.exec(named.indicator)?.groups : undefined;
  const words = per === undefined ? named.indicator : `${per['per'] ?? ''}${per['name'] ?? ''}`;
  const indicator = grownSubject(words, place, context) ?? perHead(words, place, context) ?? (`${head === '' || head.length > 2 || /人均|户均|生均|床均/u.test(words) ? '' : head}${words}` || elidedSubject(place, context));
  const name = {indicator: isShare(amount.unit) ? withStandard(withBase(withoutRealizing(indicator.includes('全部') ? indicator.replace(ALL_BEFORE, '') : indicator), before), place.after) : withoutMood(withoutVerbBehind(indicator.includes('、') ? indicator.replace(DEED_BEFORE, '') : indicator)), population: named.population};
  if (name.indicator === '' && place.after.includes('节能')) return null;
  const moved = movedName(isShare(amount.unit) && !amount.isBounded && /^(?:降低|压减)/u.test(indicator) ? indicator : name.indicator, predicate, amount);
  if (moved === null && !isStatement(name.indicator, predicate, amount) && !(DURATION_UNITS.has(amount.unit ?? '') && isStepCut(name.indicator, place)) && !isInvestmentDone(place, amount, context) && !isNextInFull(name.indicator, place, context) && !(isShare(amount.unit) && isRateOfBody(name.indicator, place, context))) return null;
  const full = moved === null ? completed(name, place, context) : {indicator: withCarriedHead(moved.indicator, headBefore(context, place.beforeStart)), population: name.population};
  if (withoutRhythm(full.indicator) === '') return null;
  if (full.indicator.startsWith('对') && /^[次场期]$/u.test(amount.unit ?? '') && HELD_FOR.test(full.indicator)) return null;
  if (isRefused(place, full.indicator, amount, context)) return [];
  const population = full.population ?? standardFor(place, context);
  const {comparator, value, valueMax} = withComparator(amount, {effect: isGrowth ? 'BY_UP' : moved?.effect ?? furtherChange(place, amount, context) ?? predicate.effect});
  const yearly = yearlyUnit(place, amount) ?? '';
  const unit = withPeriod((yearly.endsWith(area) ? yearly : `${yearly}${area}`) || null, before);
  const start = startOfWords(context, place.beforeStart);
  const change = yearlyChange(place);
  return collect(ofSameBase(jointNames({indicator: `${peopleBefore(place, full.indicator, context)}${full.indicator}${reference(place)}`, population})), one => withBaseValue(withRhythmInUnit({
    indicator: `${one.indicator}${change}`, population: one.population, comparator, value, valueMax, unit, year: keptTo ?? context.year, start, end: amount.end,
  }), place));
}

/** 增长5%左右、 | 力争达到 | 6%: a little more of the same change; a value that is far from it is what comes of it. */
function furtherChange({before}: Place, {unit, value}: PlacedAmount, {previous}: ClauseContext): 'BY_UP' | 'BY_DOWN' | null {
  if (previous?.comparator !== 'CHANGE_BY' || previous.unit !== unit || !/^[、,]?(?:力争|争取|奋力|努力)(?:达到|实现)?$/u.test(before)) return null;
  const known = previous.value ?? 0;
  return value === null || value > 2 * Math.abs(known) ? null : known < 0 ? 'BY_DOWN' : 'BY_UP';
}

/** 选拔资助专家不少于100名, | 医疗人才 | 不少于500名: the verb of the first holds where the bound is said again. */
function peopleBefore({before, amounts}: Place, indicator: string, {previous, view}: ClauseContext): string {
  if (previous?.comparator !== 'GE' || !/不[少低]于$/u.test(before) || longVerbFirst(withoutOpenings(before))) return '';
  return /不[少低]于\d[^不]{0,8}$/u.test(view.text.slice(previous.start, previous.end)) ? carriedPeopleVerb(indicator, amounts[0]?.unit ?? null, previous) : '';
}

function isSurePolicy({after, before}: Place): boolean {
  return after === '的政策' && POLICY_SURE.test(before);
}

/** What is spent, or asked for, goes down by a part of it. */
const SPENT = endPattern(/(?:时间|时限|事项|环节|材料|手续|成本|费用|开支|能耗|用[水电能气]量?|支出)/u);

const UP = '提高|提升|增加(?!值)|扩大';
const DOWN = '降低|压减|精简|压缩|减少|缩短|节约';
const MOVED = new RegExp(`^(?:.{0,30})(?:(?<up>${UP})|(?<down>${DOWN}))(?<indicator>.{2,16})$`, 'u');
const MOVED_FIRST = signsOf(`${UP}|${DOWN}`.split('|').map(word => word.charAt(0)).join(''));

/** 降低综合费率0.5个百分点, 降低担保费率至1%: the verb stands before the name. */
function movedName(words: string, predicate: Predicate, amount: PlacedAmount): {readonly indicator: string; readonly effect: Predicate['effect']} | null {
  if (predicate.effect !== null) return null;
  const groups = nextOf(MOVED_FIRST, words, 0) < 0 ? undefined : MOVED.exec(words)?.groups;
  const indicator = groups?.['indicator'];
  if (groups === undefined || indicator === undefined) return null;
  // 压缩整体通关时间 | 三分之一
  if ((isShare(amount.unit) || isMoney(amount.unit)) && !predicate.isStated && SPENT.test(indicator)) return {indicator, effect: groups['up'] === undefined ? 'BY_DOWN' : 'BY_UP'};
  // 压缩企业开办时间 | 至 | 8天
  if (DURATION_UNITS.has(amount.unit ?? '') && predicate.isStated && groups['down'] !== undefined && /(?:时间|时限|时长|用时)$/u.test(indicator)) return {indicator, effect: null};
  if (!isMetric(indicator)) return null;
  // 扩大大豆种植面积 | 1000万亩
  // 降低 | 漏损率 | 5%
  const isFall = !predicate.isStated && isShare(amount.unit) && !amount.isBounded && groups['down'] !== undefined;
  const isChange = isFall || amount.unit?.includes('百分点') === true || (!predicate.isStated && /面积$/u.test(indicator) && groups['down'] === undefined);
  if (!isChange && !predicate.isStated) return null;
  const direction = groups['up'] === undefined ? 'BY_DOWN' : 'BY_UP';
  return {indicator, effect: isChange ? direction : null};
}

/** 培育高新技术企业达到3000家: the verb of a count is no part of what is counted. */
function withoutVerb(subject: string, predicate: Predicate, amount: PlacedAmount): string {
  if (endsIn(RAISED_LEVEL_LAST, subject) && RAISED_LEVEL.test(subject)) return withoutOpenings(subject).replace(RAISED_LEVEL, '');
  if (amount.unit === null || isShare(amount.unit) || !predicate.isStated) return subject;
  const opened = withoutOpenings(subject).replace(SUPPORTED, '');
  if (opened.startsWith('推进') && PUSHED.test(opened)) return opened.replace(PUSHED, '');
  if (NO_VERB.test(opened)) return subject;
  if (opened.startsWith('提供')) return opened.replace(PROVIDED, '');
  const words = endsIn(RAISED_LEVEL_LAST, opened) ? opened.replace(RAISED_LEVEL, '') : opened;
  if (isMetric(heldSoOften(words)) || YEARS_NAMES.test(words) || NEW_BUILDINGS.test(words)) return subject;
  const verb = wordsAt(COUNTING_VERBS, words, 0).find(word => words.startsWith(word) && words.length > word.length + 2 && words.charAt(word.length) !== '的');
  return verb === undefined || keptVerb(verb, verb, words.slice(verb.length), amount.unit) !== '' ? subject : withoutSecondVerb(words.slice(verb.length)).replace(CHOSEN, '');
}

/** 新建 | 和改扩建 | 义务教育学校 */
function withoutSecondVerb(words: string): string {
  const link = /^(?:和|及|或|、|并)/u.exec(words)?.[0] ?? '';
  const verb = link === '' ? undefined : wordsAt(COUNTING_VERBS, words, link.length).find(word => words.startsWith(word, link.length));
  return verb === undefined ? words : words.slice(link.length + verb.length);
}

/** 提供 | 个案服务 | 超3000人; 提供服务的机构 are those who do. */
const PROVIDED = /^提供(?=[^的,、]{2,12}(?:服务|援助|救助|指导|岗位|床位|帮扶)$)/u;

/** 支持 | 培育 | 标杆项目 */
const SUPPORTED = /^(?:支持|鼓励|引导)(?=(?:培育|建设|打造|创建|新建|建成|组建|发展).{3})/u;

/** 推进 | 平台开放数据集 | 超过1000个; 推进建设公园 goes on with its own verb, 推进会 is a thing. */
const PUSHED = /^推进(?!会|组|办|中心|建设|实施|完成|新建|改造)(?=[^,、的]{4,}$)/u;

/** 遴选 | 评定 | 文化名家: how they are chosen. */
const CHOSEN = /^(?:评定|认定|命名|推荐|确定)(?=.{3})/u;

/** 新建建筑 | 施工现场: those that are being built are no count of them. */
const NEW_BUILDINGS = /^新建(?:公共|民用|居住)?建筑.{3,}/u;

/** 提升市医院电子病历应用水平达5级, 稳定粮食播种面积500万亩: what is raised or kept is what reaches. */
const RAISED_LEVEL = /^(?:提升|提高|推动|增强|促进)(?=.{4,}(?:水平|能力|等级|级别)$)|^稳定(?=[^,、]{2,10}(?:面积|产量)$)/u;
const RAISED_LEVEL_LAST = signsOf('平力级别积量');

/** 新建居住区按“人均用地不低于0.1平方米或绿地率不低于30%”: what the standard is for, also of its second part. */
function standardFor(place: Place, {view, clause}: ClauseContext): string | null {
  const words = view.text.slice(clause.start, Math.min(place.beforeStart + place.before.length, clause.start + 60));
  if (!words.includes('“')) return null;
  return /^(?<group>(?:新建|改建|扩建|既有|新)[^,、“]{2,14}?)(?:要|应|须)?(?:严格)?按照?“[^”]{2,50}$/u.exec(words)?.groups?.['group'] ?? null;
}

/** 每年更新公交车不低于500辆: so many each year. */
function yearlyUnit(place: Place, {unit}: PlacedAmount): string | null {
  const isCount = unit !== null && !isShare(unit) && !DURATION_UNITS.has(unit) && unit !== '级' && unit !== '甲' && unit !== '年';
  return isCount && predicateOf(place.before).effect?.startsWith('BY') !== true ? unitWithRhythm(unit, yearlyWords(place.before)) : unit;
}

/** 服务设施面积每百户 | 不低于30平方米 is said of 每百户服务设施面积. */
const PER_BEHIND = new RegExp(`^(?<name>[^每]{3,30})(?<per>${PER_PEOPLE})$`, 'u');

/** 排放量 | 每万平方米 | 不高于300吨, 人口密度控制在 | 每平方公里 | 0.6万人. */
const PER_AREA = /(?:达到|达|为|不低于|不少于|超过|控制在|[提升高加大低降减调整][到至]|(?<=量|密度|排放|强度))每(?<per>万?平方米|平方公里|百公里|公里|公顷|亩|批次|千瓦时|吨(?=$))(?:不低于|不少于|不高于|不超过|控制在|达到|为)?$/u;

/** 检测能力达到 | 每日 | 100万份: so many in each period. */
const PER_PERIOD = /(?:达到|达|为|不低于|不少于|超过|控制在|[提升高加大低降减调整][到至]|(?<=量|密度|排放|强度|时间|时长))每(?<period>年|月|日|天|周|小时)(?:不低于|不少于|不高于|不超过|控制在|达到|为|超过|约|近)?$/u;
/** 配备标准达到 | 每万常住人口 | 1名. */
const REACHES_PER_PEOPLE = new RegExp(`(?:达到|达|为|不低于|不少于|超过?|超出|提高到|增加到|配备)(?<per>${PER_PEOPLE})(?:不低于|不少于|拥有|配备|有|约|近)?$`, 'u');

/** 低保标准调至 | 月人均 | 660元. */
const MEAN_IN_PERIOD = /(?<=达|[到至为])(?<period>[年月])人均$/u;

/** 经费达到人均94.82元: the head in front of the value belongs to the name. */
function withoutHead(words: string): {readonly before: string; readonly head: string; readonly area: string} {
  if (!words.includes('每') && !words.endsWith('均')) return {before: words, head: '', area: ''};
  // 数量达到每平方公里4座: so many to the area.
  const per = words.includes('每') ? PER_AREA.exec(words)?.groups?.['per'] : undefined;
  if (per !== undefined) return {before: withoutLast(words, `每${per}`), head: '', area: `/${per}`};
  const period = words.includes('每') ? PER_PERIOD.exec(words)?.groups?.['period'] : undefined;
  if (period !== undefined) return {before: withoutLast(words, `每${period}`), head: '', area: `/${period}`};
  const people = words.includes('每') ? REACHES_PER_PEOPLE.exec(words)?.groups?.['per'] : undefined;
  if (people !== undefined) return {before: `${withoutOpenings(words).startsWith('每') ? '' : people}${withoutLast(words, people)}`, head: '', area: ''};
  const mean = MEAN_IN_PERIOD.exec(words)?.groups?.['period'];
  if (mean !== undefined) return {before: words.slice(0, -3), head: words.includes('标准') ? '' : '人均', area: `/${mean}`};
  const head = /(?:达到|达|为|不[低少]于|不超过|增加到|提高[到至]|提升[到至]|(?<=.{2}(?:面积|产量|拥有量)))(?<head>人均|户均|每人每[年月]|每生每[年月]|每年每生|每床每年)(?:不低于|不少于)?$/u.exec(words)?.groups?.['head'] ?? '';
  return head === '' ? {before: words, head, area: ''} : {before: withoutLast(words, head), head, area: head.endsWith('每月') ? '/月' : ''};
}

/** 每日检测能力达到 | 每日 | 100万份: the last of them stands before the value. */
function withoutLast(words: string, part: string): string {
  const at = words.lastIndexOf(part);
  return words.slice(0, at) + words.slice(at + part.length);
}

/** 网上申报100%、 | 电子证书 | 100%: the next of what is there or done in full. */
function isNextInFull(indicator: string, {before, beforeStart, amounts}: Place, {previous, view}: ClauseContext): boolean {
  const [amount] = amounts;
  if (amount?.value !== 100 || !isShare(amount.unit) || previous?.value !== 100 || previous.unit !== amount.unit || previous.comparator !== 'EQ') return false;
  return /^[一-龥]{3,10}$/u.test(indicator) && before.endsWith(indicator) && (before.startsWith('、') || view.text.charAt(beforeStart - 1) === '、');
}

const COUNTED: ReadonlySet<string> = new Set('个所家处座名人');

/** A value needs a verb that states it, or a name that is measured by nature. */
function isStatement(indicator: string, predicate: Predicate, amount: PlacedAmount): boolean {
  if (indicator === '') return predicate.isStated || amount.isBounded;
  if (amount.unit === '年' && YEARS_NAMES.test(indicator)) return true;
  if (amount.unit === '个月') return predicate.isStated && isToldInMonths(indicator);
  if (amount.value === 100 && isShare(amount.unit) && endsWhollyDone(indicator)) return true;
  if (isMetric(indicator) || (indicator.endsWith('标准') && FUNDING_STANDARD.test(indicator)) || isDaily(indicator, amount)) return true;
  if (isShare(amount.unit)) return predicate.isStated || amount.isBounded;
  if (COUNTED.has(amount.unit ?? '') && indicator.includes('每') && EACH_BEHIND.test(indicator)) return true;
  // 测评得分 | 85分以上; what is no such name is refused
  if (amount.isBounded && amount.unit === '分') return true;
  // 平均等待时间 | ≤20分钟
  if (amount.isBounded && DURATION_UNITS.has(amount.unit ?? '') && MEAN_TIME.test(indicator)) return true;
  if ((indicator.includes('均') || indicator.startsWith('每')) && isForEachHead(indicator, amount)) return true;
  if (!predicate.isStated || predicate.effect === null) return false;
  return !LONG_VERBS.has(indicator);
}

const LONG_VERBS: ReadonlySet<string> = new Set(ACTION_VERBS.filter(verb => verb.length > 1));

/** 每千人口执业药师 | 0.5人, 人均公园绿地 | 15平方米, 居民人均年阅读图书 | 5本: what each has needs no verb; 每千人应配备 | 1名 has one. */
const FOR_EACH_HEAD = new RegExp([
  `^(?:${PER_PEOPLE}(?!以[上下]|.*[配应不至])|(?:(?:城乡|城镇|农村|全体)?居民|城镇|城市|农村|常住人口)?(?:人均|户均|生均))`,
  '(?!.*(?:补助|补贴|奖励|标准|罚))[^,、的\\d]{2,16}$',
].join(''), 'u');

function isForEachHead(indicator: string, {unit}: PlacedAmount): boolean {
  return unit !== null && !isMoney(unit) && !DURATION_UNITS.has(unit) && FOR_EACH_HEAD.test(indicator);
}

/** 学生每天锻炼一小时: a duration with its rhythm states itself. */
function isDaily(indicator: string, amount: PlacedAmount): boolean {
  return DURATION_UNITS.has(amount.unit ?? '') && /每[天日周]/u.test(indicator);
}
