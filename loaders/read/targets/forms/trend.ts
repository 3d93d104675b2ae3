/**
 * A direction without a value, in either order: `省外就医转诊率逐步降低` → DECREASE; `提高农牧区居民健康知识知晓率` → INCREASE.
 *
 * The subject is a rate, share, count or amount; of 能力, 水平, 质量 a direction is no target. `化肥使用量实现零增长` is a change by 0.
 */
import type {Comparator} from '../../../facts.ts';
import {endsIn, endsOf, isOneOf, nextOf, signsOf} from '../../../signs.ts';
import {endPattern} from '../../../ends.ts';
import {startOfWords, wordsInFront, type ClauseContext, type Found} from '../found.ts';
import {othersFirst} from '../groups/group-subject.ts';
import {isLendingRate} from './parts/lending-rate.ts';
import {headBefore, withCarriedHead} from '../names/carried-head.ts';
import {jointNames, LINK_FIRST, partsOf} from '../names/joint-names.ts';
import {nameOf, type Name} from '../names/names.ts';
import {withoutOpenings} from '../names/openings.ts';
import {isRegionOnly, ofRegion} from '../groups/region-only.ts';
import {steadySubject} from './parts/steady-first.ts';
import {FORBIDDEN} from '../words/forbidden.ts';
import {isMetric, mayBeMetric} from '../words/vocabulary.ts';

const MODIFIERS: readonly string[] = [
  '总体', '整体', '逐步', '逐年', '稳步', '持续', '不断', '显著', '明显', '大幅', '大幅度', '进一步', '大力', '逐渐', '有效', '切实', '稳定', '稳中', '合理', '适当', '加快',
  '有较大幅度', '有较大', '较大幅度', '较大', '得到', '有明显', '有显著', '有大幅', '有一定', '基本', '继续', '实现', '分别', '较上一?年度?', '比上一?年度?', '同比', '均', '有所', '日益', '普遍', '全面', '保持', '适度', '适时', '着力', '努力', '积极', '稳妥', '有序', '尽快', '先行', '率先', '同比例', '同步', '协同', '相应', '较快', '快速',
];
const MODIFIER = `(?:${MODIFIERS.join('|')})`;
const UP = '只增不减|有升|延长|提高|上升|增加|增长|提升|增多|增高|攀升|有提高|扩大|扩张|壮大|递增';
const DOWN = '有降|只降不升|只减不增|只降不增|负增长|降低|下降|减少|放缓|减缓|缩短|回落|减小|缩小|下行';
const STEADY = '保持稳定|稳定|保持平稳|平稳';
/** 接种率 | 维持在较高水平: it is to stay as it is. */
const STAYS = ['较高', '较低', '高', '低', '低流行', '较好'].map(level => `在${level}水平`);
const STAYS_AT = new RegExp(`(?:维持|保持|稳定|控制)(?:${STAYS.join('|')})$`, 'u');
const BEHIND = new RegExp(`^(?<subject>.{2,120}?)${MODIFIER}{0,4}(?:(?<up>${UP})|(?<down>${DOWN})|(?<steady>${STEADY}))$`, 'u');
const NO_GROWTH = '零增长|零增速';
const NO_CASE = '零发生|零事故|零感染';
const RAISE = '提高|增加|提升';
const WIDEN = '扩大|扩充|壮大|加大|做大(?!做)';
const LOWER = '降低|减少|下降|削减|压减|压缩|缩减|压降|调降|调低|下调|缩小|缩短';
const BEFORE = new RegExp(`(?<=^|[、到年]|${MODIFIER}|和|使|并(?!联)|要|引导|推动|促进)${MODIFIER}{0,3}(?:(?<up>${RAISE}|(?<wide>${WIDEN}))|(?<down>${LOWER}))(?<subject>.{3,60})$`, 'u');
/** 可适当提高预付款比例 allows. */
const ALLOWED = endPattern(/可以?(?:适当|适度|合理|进一步|大幅度?|大大|显著|有效|明显|极大|根据[^,]{2,16})?/u);
/** What a size is the amount of: 扩大中等收入群体规模, 优质本科招生规模; 扩大规模 and 扩大业务规模 say no more than 扩大范围. */
const AMOUNTS = '发行|贷款|信贷|投放|交易|出口|进口|贸易|融资|授信|承保|消费|投资|结算|担保业务|招生|培养|学历教育|见习|招聘|群体|人口|人员|主体|基金|债券|奖学金|采购|养殖|种植|电量|产业|经济|教育|企业|电商|外资|资产';
/** 产业规模不断壮大 says no more than 扩大产业规模: of which, nobody is told. */
const SIZE_OF_NOTHING = /^(?:产业|业务|经营|生产|企业|队伍|主体|市场主体|市场|供给|招生|服务)?(?:总体|整体)?规模$/u;
const WIDER = endPattern(/(?:扩大|壮大|扩张)/u);
/** What can be made wider: 扩大入径比例, 加大考核权重. */
const WIDENED = endPattern(`(?:[^、和及与]{2}(?:${AMOUNTS}|进出口|就业)规模|[^效]率|比例|比重|占比|权重|数量|人数|次数|频次|名额|面积)`);
/** 贷款利率 | 持续下行 is aimed at, 经济增速持续下行 is told of. */
const COST = endPattern(/(?:利率|费率|成本|杠杆率)/u);
/** 教育支出 | 只增不减: whoever rules out the other way speaks of an amount. */
const ONLY_SO = endPattern(/只(?:增不减|减不增)/u);
const ONLY_LAST = signsOf('减增');
const SPENT = endPattern(/(?:支出|投入|经费|预算|存量|债务|排放|消耗|产能|规模)/u);
/** 合理控制小客车总量 | 增长: whoever holds a growth down wants none. */
const CONTROLLED = /^[^,、]{0,6}控制(?![率面价区性图])/u;
/** Nouns that nobody measures; joined to a rate they drop out: 覆盖范围和入径比例. */
const UNMEASURED = endPattern(/(?:能力|水平|质量|范围|效率|效益|效果|实效|性|后果|损失|危害|力度|意识|素质|覆盖面|[得福全]感|(?:便利|感知|有感|参与|便捷|知名|美誉|知晓|成熟|开放|契合|认同|关联|活跃|集中|透明)度|影响力|(?:科技|技术|知识产权|知识|文化|创新|专利|信息)含量)/u);
/** 市场主体 of 市场主体获得感、满意度. */
const FELT = /(?<=.{2})(?:[获幸安归认][得福全属同]感|(?:便利|感知|有感|参与|便捷|知晓|成熟|开放|活跃)度|(?:精准|针对|有效|时效|及时|可及)性)$/u;
/** 的覆盖面 of 岗位手册的覆盖面. */
const REACHING = /(?<=.{3})的?(?:覆盖|应用|使用|惠及)(?:面|范围)$/u;
/** 供给能力 of 绿色产品供给能力. */
const ABLE = /(?<=.{2})(?:(?:供给|供应|创新|保障|竞争|生产|加工|管理|运行|运营|服务|配套|支撑|处理|利用)?(?:能力|水平|效率|效益)|品质|质量)$/u;
const OF_ITS_HEAD = /^(?:市场占有率|占有率|回收率|合格率|优良率|优质率|利用率|满意度|完好率|普及率|覆盖率|使用率|达标率|转化率|就业率|自给率|流通率|应用率|市场份额)$/u;
/** 避免肌肉重量的下降; 预防接种率 is a name. */
const KEPT_FROM = `^(?:以|从而|为|要|坚决|有效|切实|严格){0,2}(?:${FORBIDDEN}|防范|预防(?!接种)|扭转)`;
/** 提升质量、扩大规模; 强度减弱、次数减少; 质的有效提升和量的…增长. */
const TWO_VERBS = '(?:增不减|减不增|升不降|降不升|[^增衰削]减弱|扩大|壮大|提速|扩容|提高|上升|增加|增长|提升|降低|下降|减少|回落)、|、(?:扩大|提升|提高|增加|降低|减少|优化|完善|改善)|的有效提升和量';
/** 首付比例, 对连续3年达标的: a term of a benefit, and whom it is for. */
const TERM = '^对[^,]{2,16}连续\\d|预付款|首付|保证金|补助|补贴';
const NO_SUBJECT = new RegExp(`${KEPT_FROM}|${TWO_VERBS}|${TERM}`, 'u');
/** 投入比例不低于20%,并逐年提高: the direction of the indicator before. */
const ELIDED = new RegExp(`^[并且]?${MODIFIER}{1,3}(?:(?<up>${UP})|(?<down>${DOWN}))$`, 'u');
const ELIDED_FIRST = signsOf(`并且${MODIFIERS.map(word => word.charAt(0)).join('')}`);
/** Most clauses hold none of these words, and most of the rest do not end with one: they need not be read further. */
export const TREND_WORDS: readonly string[] = [...`${UP}|${DOWN}|${STEADY}|${RAISE}|${WIDEN}|${LOWER}|零`.split('|'), ...STAYS];
const END = endPattern(`(?:${UP}|${DOWN}|${STEADY})`);
const VERB = new RegExp(`${RAISE}|${WIDEN}|${LOWER}`, 'u');
const END_LAST = endsOf(`${UP}|${DOWN}|${STEADY}|${NO_GROWTH}|${NO_CASE}|清零`.split('|'));
const LONGEST_END = 4;
const ZERO = new RegExp(`^(?<subject>.{2,80}?)(?:实现|保持|达到|总体|基本|趋于?){0,2}(?:${NO_GROWTH}|(?<none>${NO_CASE}|(?<=(?:家庭|户|儿童|危房|大班额|黑臭水体|劣[五V]类水体|断头路|空白村|空壳村|薄弱村)”?(?:保持|实现)?)动态清零|(?<=(?:危房|大班额|黑臭水体|劣[五V]类水体)”?(?:全部|保持|实现){0,2})清零))$`, 'u');

/** 安全事件零发生: none of them. */
const NONE_HAPPENS = {comparator: 'EQ', unit: null} as const;

const AND_SIGNS = signsOf('并且');
/** 事故起数和死亡人数实现 | “双下降”, 起数和人数 | 双下降 */
const TWOFOLD = /(?:实现|保持)?(?:“[双均](?<way>下降|提升|增长|提高|降低)”|(?<=[率量数度额重例][^,]{0,2})双(?<both>下降|提升|增长|提高|降低))$/u;
const OF_TWO = /^[^,]{2,40}(?:、|和|与|及)[^,]{2,40}双.{2}$/u;

function isOfTwo(words: string): boolean {
  return words.includes('双') && OF_TWO.test(words);
}

/** Reads the direction that a clause without an amount states; a joint subject gives several. */
export function trend(context: ClauseContext): readonly Found[] {
  const {view, clause} = context;
  const whole = view.text.slice(clause.start, clause.end);
  if (whole.endsWith('水平') && STAYS_AT.test(whole)) return directed(whole.replace(STAYS_AT, '保持稳定'), context);
  const words = whole.endsWith('”') || isOfTwo(whole) ? whole.replace(TWOFOLD, '$<way>$<both>') : nextOf(AND_SIGNS, whole, 0) < 0 ? whole : whole.replace(/[并且](?:维持|保持|控制|稳定)[^,]{0,12}$/u, '');
  if (words.length > 160) return [];
  const results = directed(words, context);
  return words.length === whole.length || whole.endsWith('”') || isOfTwo(whole) ? results : results.map(one => ({...one, end: clause.start + words.length}));
}

function directed(words: string, context: ClauseContext): readonly Found[] {
  const end = endsIn(END_LAST, words) ? words.slice(-LONGEST_END) : '';
  const zero = end.includes('零') ? ZERO.exec(words)?.groups : undefined;
  if (zero !== undefined) return [{...found(context, nameOf(zero['subject'] ?? ''), 'CHANGE_BY'), ...(zero['none'] === undefined ? {} : NONE_HAPPENS)}];
  const results = (end !== '' && END.test(end) ? atEnd(words, context) : null) ?? (mayEndMeasured(words) && VERB.test(words) ? before(words, context) : []);
  return results.length > 0 ? results : steady(words, context);
}

/** What lending rates, spans of years and weights end in: other names that isMeasured takes. */
const OTHER_LAST = signsOf('率限重');

/** Whether the words, or a part of a list in them, end as a name of something measured does: what stands behind a verb reaches to the end. */
function mayEndMeasured(words: string): boolean {
  if (isMetric(words) || endsIn(OTHER_LAST, words)) return true;
  for (let at = nextOf(LINK_FIRST, words, 0); at >= 0; at = nextOf(LINK_FIRST, words, at + 1)) if (mayBeMetric(words, at)) return true;
  return false;
}

function steady(words: string, context: ClauseContext): readonly Found[] {
  const steadied = steadySubject(words);
  if (steadied === null) return [];
  const subject = measuredOf(steadied);
  return isMeasured(subject) ? namesOf(subject, context).map(name => found(context, name, 'STABLE')) : [];
}

function atEnd(words: string, context: ClauseContext): readonly Found[] | null {
  const carried = context.previous !== null && isOneOf(ELIDED_FIRST, words, 0) ? ELIDED.exec(words)?.groups : undefined;
  if (carried !== undefined && context.previous !== null) return [found(context, context.previous, directionOf(carried))];
  const parts = TURN.test(words) ? words.split(NEXT_SUBJECT) : [words];
  if (parts.length === 1) return behind(words, context);
  const read = parts.map(part => behind(part, context) ?? []);
  return read.every(one => one.length > 0) ? read.flat() : behind(words, context);
}

/** 化石能源消费占比下降和 | 可再生能源消费比例提高: each goes its own way. */
const TURN = /(?:提高|提升|上升|增长|增加|降低|下降|减少)[、和与及]/u;
const NEXT_SUBJECT = new RegExp(`(?<=[率例比重量数额]${MODIFIER}{0,2}(?:提高|提升|上升|增长|增加|降低|下降|减少))[、和与及](?=[^、和与及]{3})`, 'u');

function behind(words: string, context: ClauseContext): readonly Found[] | null {
  const groups = BEHIND.exec(words)?.groups;
  if (groups === undefined) return null;
  // 高危孕产妇比例有所增加: without a year it is told of.
  if (context.year === null && words.includes('有所')) return [];
  const steady = groups['steady'] === undefined ? groups['subject'] ?? '' : (groups['subject'] ?? '').replace(/^.{0,80}(?:维持|保持)/u, '');
  const opened = withoutOpenings(steady.endsWith('位数') ? steady.replace(/(?<=.{2})保持(?:年均)?两位数$/u, '') : steady);
  // 巩固率水平不断提高
  const subject = measuredOf(opened.endsWith('率水平') ? opened.slice(0, -2) : opened);
  if (groups['up'] !== undefined && steady.includes('控制') && CONTROLLED.test(steady)) return [];
  if (subject === '' && context.previous !== null) return null;
  if (context.previous !== null && isMeasured(context.previous.indicator) && isRegionOnly(subject)) return [found(context, ofRegion(context.previous, subject), directionOf(groups))];
  if (context.year === null && subject.endsWith('规模') && SIZE_OF_NOTHING.test(subject) && WIDER.test(words)) return null;
  if (!(isMeasured(subject) || (endsIn(ONLY_LAST, words) && isKeptGoing(subject, words))) || NO_SUBJECT.test(subject) || (words.endsWith('下行') && !COST.test(subject))) return null;
  return namesOf(subject, context).map(name => found(context, name, directionOf(groups)));
}

/** Whether the words say of an amount, of which other directions are wishes, that it goes one way only. */
function isKeptGoing(subject: string, words: string): boolean {
  return ONLY_SO.test(words) && SPENT.test(subject);
}

function before(words: string, context: ClauseContext): readonly Found[] {
  const parts = OF_ANOTHER.test(words) ? [words] : words.split(NEXT_DIRECTION);
  const [first = '', ...others] = parts.slice(1).every(saysOfWhat) ? parts : [words];
  const found = directedBefore(first, context);
  if (others.length === 0) return found;
  // 提高工业用地土地利用率和 | 增加容积率: of the same land.
  const head = found[0]?.indicator ?? '';
  return [...found, ...others.flatMap(part => directedBefore(part, context)).map(one => ({...one, indicator: withCarriedHead(one.indicator, head)}))];
}

/** 降低病死率, 降低成本; 降低失业率 | 的地区 and 降低起付额 | 政策 say of something else. */
function saysOfWhat(part: string): boolean {
  return isMeasured(part) || UNMEASURED.test(part) || WISHED.test(part);
}

const WISHED = endPattern(/(?:成本|能耗|消耗|收入|负担|支出|费用|风险|排放|污染|杠杆|环节|时间|库存)/u);

/** 提高利用率和增加容积率 | 的,不再增收价款; 通过下调利率、增加贷款 | 等方式: said of those who do so, or of how something else is done. */
const OF_ANOTHER = /(?:的|等[^,、率]{0,8})$/u;

function directedBefore(words: string, context: ClauseContext): readonly Found[] {
  const match = BEFORE.exec(words);
  const groups = match?.groups;
  // 降低了病死率 tells what is over.
  if (match === null || groups === undefined || groups['subject']?.startsWith('了') === true) return [];
  const subject = measuredOf(groups['subject'] ?? '');
  if (!isMeasured(subject) || isSupported(subject, context)) return [];
  if (words.includes('可') && (ALLOWED.test(words.slice(0, match.index)) || /^可以?(?:适当|合理|进一步)/u.test(words))) return [];
  if (NO_SUBJECT.test(groups['subject'] ?? '') || (groups['wide'] !== undefined && !WIDENED.test(subject))) return [];
  const group = othersBefore(words, match.index, context);
  return namesOf(subject, context).map(name => found(context, {...name, population: name.population ?? group}, directionOf(groups)));
}

/** 提高土地利用率和 | 增加容积率, 提高治愈率、 | 显著降低病死率: another direction; 增加值 is a name. */
const NEXT_DIRECTION = new RegExp(`(?<=[率例量数额重积])[、和及与](?=${MODIFIER}{0,2}(?:${RAISE}|${LOWER}|扩大)(?!值)[^、和及与]{2})`, 'u');

const SIZE_LAST = signsOf('模量积');

/** 支持幼儿园提供托育服务, | 增加托班规模: what others are helped to do. */
function isSupported(subject: string, context: ClauseContext): boolean {
  return endsIn(SIZE_LAST, subject) && /(?:规模|数量|面积)$/u.test(subject) && /^(?:积极|大力|重点)?(?:支持|鼓励|引导)(?=[^,]{2,20}(?:提供|开展|开设|发展|加大|扩大|建设|举办|参与|投入|利用|采用|购买|应用|通过))/u.test(wordsInFront(context));
}

/** 覆盖范围和入径比例 → 入径比例; 事故频次和事故后果 → 事故频次; anything else stays whole. */
function measuredOf(subject: string): string {
  const parts = withOwnersJoined(subject);
  if (parts.length < 2) return subject;
  const measured = parts.filter(isMeasured);
  // 首贷、续贷审批效率和申贷获得率: nobody measures what the others share.
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 && last.length > 4 && isMeasured(last) && UNMEASURED.test(parts.at(-2) ?? '')) return last;
  // 各相关主体对降低杠杆率、市场化债转股工作的认识水平: the rate is what is known of.
  if (measured.length > 0 && measured.every(part => part.includes('对')) && parts.at(-1) !== measured.at(-1) && subject.includes('的')) return subject;
  const isMixed = measured.length > 0 && measured.length < parts.length && parts.every(part => isMeasured(part) || UNMEASURED.test(part));
  if (!isMixed) return subject;
  const [first = ''] = parts;
  return `${headOf(first, measured[0] ?? '') || deedOf(first, measured)}${measured.join('、')}`;
}

/** 小微企业、个体工商户获贷率 | 便利度: a list of those whose rate it is is no part of its own. */
const OWNERS_ONLY = /^[^,、]{0,8}(?:企业|主体|农户|客户|居民|学生|职工|人群|机构|单位|医院|学校)$/u;

function withOwnersJoined(subject: string): readonly string[] {
  const parts = partsOf(subject);
  const first = parts.findIndex(part => !OWNERS_ONLY.test(part));
  if (first < 1 || !isMeasured(parts[first] ?? '')) return parts;
  const end = subject.indexOf(parts[first] ?? '') + (parts[first] ?? '').length;
  return [subject.slice(0, end), ...parts.slice(first + 1)];
}

/** What a rate that says little by itself is of: 市场主体 of 市场主体获得感, 绿色产品 of 绿色产品供给能力和市场占有率. */
function headOf(first: string, measured: string): string {
  if (FELT.test(first) && measured.length === 3) return first.replace(FELT, '');
  if (!OF_ITS_HEAD.test(measured)) return '';
  return REACHING.test(first) ? first.replace(REACHING, '') : ABLE.test(first) ? first.replace(ABLE, '') : '';
}

/** 平均受教育年限. */
const MEAN_YEARS = endPattern(/平均[^,、]{2,6}年限/u);

/** Of 科技含量 and 公众知晓度 a direction is a wish. */
function isMeasured(subject: string): boolean {
  return (isMetric(subject) && !UNMEASURED.test(subject)) || isLendingRate(subject) || (subject.endsWith('年限') && MEAN_YEARS.test(subject)) || (subject.endsWith('权重') && subject.length > 4);
}

/** 临床路径管理 | 病种覆盖范围, for a 入径比例 that names nothing itself. */
function deedOf(scope: string, [first = '', ...others]: readonly string[]): string {
  if (others.length > 0 || !/^(?:.{2})?(?:率|比例|比重|占比|频次|频率|数量|次数)$/u.test(first)) return '';
  const deed = /^(?<deed>.{2,16}(?:管理|服务|付费|签约|救治|筛查|采购|诊疗|试点|改革|保险|教育|监管|抽查|检查|执法|监测|培训|宣传))(?:.{2,4})?(?:覆盖)?(?:范围|面)$/u.exec(scope)?.groups?.['deed'];
  return deed ?? /^(?<deed>.{2,20}(?:作业|业务|产品|交易|运输|供应|消费|使用|应用|种植))(?:覆盖)?(?:范围|规模|面)$/u.exec(scope)?.groups?.['deed'] ?? '';
}

/** 其他公立医院根据实际逐步提高…, or with a comma before the verb. */
function othersBefore(words: string, at: number, context: ClauseContext): string | null {
  return at > 0 ? othersFirst(words.slice(0, at)) : othersFirst(wordsInFront(context));
}

function directionOf(groups: Record<string, string | undefined>): Comparator {
  if (groups['up'] !== undefined) return 'INCREASE';
  return groups['down'] === undefined ? 'STABLE' : 'DECREASE';
}

/** A bare 覆盖率 is that of what the words before act on. */
/** 质量、数量 | 双提升: of what is not said. */
const OF_NOTHING = /^(?:数量|总量|质量|规模)$/u;

function namesOf(subject: string, context: ClauseContext): readonly Name[] {
  const names = jointNames(nameOf(subject)).filter(({indicator}) => !OF_NOTHING.test(indicator));
  const [only] = names;
  if (names.length > 1 || only === undefined || only.population !== null) return names;
  return [{...only, indicator: withCarriedHead(only.indicator, headBefore(context, context.clause.start))}];
}

function found(context: ClauseContext, {indicator, population}: Name, comparator: Comparator): Found {
  const isZero = comparator === 'CHANGE_BY';
  return {
    indicator, population, comparator, value: isZero ? 0 : null, valueMax: null, unit: isZero ? '%' : null, year: context.year,
    start: startOfWords(context, context.clause.start), end: context.clause.end,
  };
}
