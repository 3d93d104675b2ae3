/**
 * The wording in front of a value: which words are its predicate, and which comparator they state.
 *
 * Example: `县域内就诊率力争提高到` → subject `县域内就诊率`, EQ; `管理费用率控制在` → LE; `死亡率下降` → a change downwards.
 */
import {endPattern} from '../../../ends.ts';
import type {Amount, Comparator} from '../../../facts.ts';
import {endsIn, isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';
import {isShare} from '../numbers/units.ts';

/** BY_UP and BY_DOWN state a change by the value: 增长30%, 降低20%. */
type PredicateEffect = Comparator | 'BY_UP' | 'BY_DOWN' | 'MODIFIER' | 'LINK';

export interface Predicate {
  /** Where the subject ends. */
  readonly start: number;
  readonly effect: Comparator | 'BY_UP' | 'BY_DOWN' | null;
  /** True where words say that the value is reached; false where only 约, 均 or nothing stands there. */
  readonly isStated: boolean;
}

/** 不低于, 不宜小于, 不应低于: whoever forbids less asks for at least so much. */
function notWith(words: string): readonly string[] {
  return words.split(' ').flatMap(word => ['不', '不得', '不应', '不宜', '不能', '不可', '不应当', '不允许'].map(negation => `${negation}${word}`));
}

const WORDS: Readonly<Partial<Record<PredicateEffect, readonly string[]>>> = {
  EQ: [
    '应有', '须有', '应当有', '必须有', '达到', '达成', '高达', '达到了', '达', '提高到', '提高至', '提升到', '提升至', '增加到', '增加至', '增长到', '增长至', '增至', '增到', '上升到', '上升至',
    '扩大到', '扩大至', '扩充到', '扩充至', '拓展到', '拓展至', '扩展到', '发展到', '延伸到', '降低到', '降低至', '降到', '降至', '下降到', '下降至', '减少到',
    '减少至', '减至', '压减到', '压减至', '压缩到', '压缩至', '缩短到', '缩短至', '缩减到', '缩减至', '缩减为', '精简到', '精简至', '精简为', '缩小到', '缩小至', '收窄到', '收窄至', '升至', '升到', '稳定在', '保持在', '维持在',
    '稳定到', '巩固在', '巩固到', '巩固提升到', '保持', '稳定保持在', '实现', '提至', '控制到', '下调为', '下调到', '下调至', '上调为', '上调到', '上调至', '降为', '降低为', '减为', '缩短为', '压缩为', '压减为', '提高为', '提升为', '推进到', '调整到', '调整至', '调到', '调至', '调整为', '调整优化为', '调整增加为', '优化调整为', '优化为', '优化至', '迈上', '跨上', '站上', '壮大到', '恢复到', '恢复至', '扩容到', '扩容至', '扩增到', '扩增至', '整合为', '优化整合为', '整合优化为', '整合到', '合并为', '撤并为', '增速目标设定为', '目标设定为', '设定为', '确定为', '放宽到', '放宽至', '放宽为', '增加为', '减少为', '下降为',
  ],
  GE: [...notWith('低于 少于 小于'), '至少', '最少', '大于等于', '不下于', '达到或超过', '达到或高于', '达到或大于', '达到或优于', '达到或好于', '等于或大于', '大于或等于', '高于或等于'],
  GT: ['超过了', '突破了', '超过', '超', '逾', '高于', '大于', '突破', '跨过', '迈过', '跨越', '多于', '好于', '优于', '超出', '破', '过'],
  LE: [...notWith('超过 高于 大于 多于'), '控制在', '至多', '最多', '不突破', '限制在', '控制至'],
  LT: ['低于', '小于', '少于', '降低到低于'],
  BY_UP: ['年增长', '年递增', '年增加', '净增加', '净增', '提速', '提高', '提升', '增长', '增加', '上升', '递增', '增', '扩大', '提高了', '提升了', '增长了', '增加了', '上升了', '上涨', '上调', '新增', '微增', '略增', '微升', '略升'],
  BY_DOWN: ['年递减', '年减少', '降低', '下降', '减少', '压减', '压缩', '削减', '缩减', '缩短', '节约', '递减', '降', '下调', '减排', '精简', '压降', '下降了', '降低了', '减少了', '下跌', '回落', '微降', '略降'],
  LINK: ['为', '是', '有', '拥有', '占', '到', '至', '在', '共', '共有', '总计', '合计', '涵盖'],
  MODIFIER: [
    '均', '都', '双双', '分别', '总体', '统一', '基本', '持续', '稳定', '逐步', '稳步', '逐年', '力争', '争取', '应当', '应', '必须', '要', '须', '需', '可', '将',
    '能', '能够', '已', '已经', '总', '也', '小幅', '每年', '年均', '分别为', '仅', '只', '先后', '累计', '阶段性', '一般', '通常', '大幅', '显著', '明显', '进一步', '原则上',
    '约', '近', '接近', '约为', '大约', '预计', '有望', '同比', '平均', '再', '确保', '继续', '连续', '首次', '历史性', '各', '不断', ':', '稳中', '并', '回升', '继续保持', '全部', '全都', '常年', '长期',
  ],
};

const YEAR_OF = /(?<=到|至)(?:20\d{2}年(?:底|末)?的?|(?:目前|现在|如今)的)$/u;
const YEAR_LAST = signsOf('年底末的');
/** 达到国家A类标准的50%, 不低于上年招生规模的10%: the value is a share of something else. */
const REFERENCE = /(?<verb>不[得应宜能可]?(?:少于|低于|小于|超过|高于|大于)|超过|达到|达|相当于|控制到|控制在|恢复[到至]|(?:压缩|压减|缩短|缩减|精简|降低|提升|扩大|放宽)[到至])[^达到,、]{1,20}(?:[^达到,、的\d]的|(?:总数|人数)的?)$/u;
/** 提高到低保标准的 | 1.3倍 */
const REFERENCE_TIMES = /(?<verb>(?:提高|提升|增加)[到至])[^达到,、\d]{2,14}(?:标准|水平|工资|收入)的$/u;
const REFERENCE_LAST = signsOf('的数');
const REFERENCE_EFFECTS: ReadonlyMap<string, Comparator> = new Map([
  ['超过', 'GT'], ...notWith('少于 低于 小于').map(word => [word, 'GE'] as const), ...notWith('超过 高于 大于').map(word => [word, 'LE'] as const),
]);

interface Rule {readonly word: string; readonly effect: PredicateEffect}

/** Longest first: 不低于 before 低于, 提高到 before 到. */
const RULES: readonly Rule[] = (Object.entries(WORDS) as [PredicateEffect, readonly string[]][])
  .flatMap(([effect, words]) => words.map(word => ({word, effect})))
  .sort((a, b) => b.word.length - a.word.length);

const RULE_LAST = signsOf(RULES.map(({word}) => word.slice(-1)).join(''));
/** The rules by the last character of their words; most words before a value end with none. */
const RULES_BY_END: ReadonlyMap<string, readonly Rule[]> = new Map(
  RULES.map(({word}) => word.slice(-1)).map(end => [end, RULES.filter(({word}) => word.endsWith(end))]),
);

/** Words that only end like a predicate: 保有, 供应, 需要. */
const GUARDS: readonly RegExp[] = [
  /(?:保|国|公|现|特|所|享|私|民|自)有$/u, /(?:人|户|日|次|床|地|亩|月)均$/u, /(?:签|合|节|条|公|预|契|履|集|制|违|续)约$/u,
  /(?:行|作|成|认|称|视)为$/u, /(?:存|潜|所|内|现)在$/u, /(?:公|总|中)共$/u, /(?:需|主|重|摘)要$/u, /(?:供|反|响|对|效|适|顺)应$/u,
  /(?:许|认|经认)可$/u, /(?:功|智|性|职|产|节|技|效|动|潜|赋|储|光|热|电|用|供)能$/u, /(?:首|成|昌|古)都$/u, /(?:附|邻|靠|最)近$/u, /(?:合|归)并$/u,
  /(?:发|到|抵|表|传|直|通|下)达$/u, /(?:汇|副|老|店)总$/u,
  // 新增 | 30所 are new ones; 补助标准新增 | 30元 is a rise
  /(?<!标准)新增$/u, /(?:健|名|老)将$/u,
  // 成人学历提升 | 416人: those whose schooling is raised; 敬老院改造提升 | 20所
  /(?:学历|学力|技能|改造|改建|整治|修缮)提升$/u,
  // 规模过万亿元; 通过, 培训过
  /[^超值额模入量数收资]过$/u, /[^突值额模入量数收资]破$/u,
];
/** The guards by the last character of what they guard: `有` of the first. */
const GUARDS_BY_END: ReadonlyMap<string, readonly RegExp[]> = new Map(
  GUARDS.map(({source}) => source.slice(-2, -1)).map(end => [end, GUARDS.filter(({source}) => source.endsWith(`${end}$`))]),
);

/** What grows by so many percent when its growth reaches them: 年均增长要 | 达到 | 5%. */
const GROWING: ReadonlySet<string> = new Set(['增长', '年增长', '递增', '年递增', '下降', '降低', '减少', '年减少', '递减', '年递减']);
const REACHING: ReadonlySet<string> = new Set(['达到', '达', '实现', '保持', '保持在', '稳定在']);
/** What is told in percent itself, up to the year by which it grows: 入学率增长达到95% tells what it comes to. */
const IS_SHARE = endPattern(/(?:率|比例|比重|占比|比|度|水平|指数)(?:[到至]?20\d{2}年[底末]?前?)?/u);

/**
 * Takes the predicate off the end of the words before a value, word by word.
 * @param words the clause's words up to the value: 县域内就诊率力争提高到
 * @param unit the value's own, which tells 收入增长达到5%, a change, from 收入增长达到3万元
 */
export function predicateOf(words: string, unit: string | null = null): Predicate {
  // 提高到2025年的15%: the year stands between verb and value.
  const before = endsIn(YEAR_LAST, words) ? words.replace(YEAR_OF, '') : words;
  const reference = isOneOf(REFERENCE_LAST, before, before.length - 1) ? REFERENCE.exec(before.slice(-28)) ?? (unit === '倍' ? REFERENCE_TIMES.exec(before.slice(-24)) : null) : null;
  let start = before.length - (reference?.[0].length ?? 0);
  let effect: Predicate['effect'] = reference === null ? null : REFERENCE_EFFECTS.get(reference.groups?.['verb'] ?? '') ?? 'EQ';
  let isStated = reference !== null;
  let reaching = '';
  let change: Predicate['effect'] = null;
  // Eight words are more than any predicate has: 总体 力争 基本 稳定 保持在 …
  for (let taken = 0; taken < 8; taken += 1) {
    const rule = isOneOf(RULE_LAST, before, start - 1) ? ruleAt(before, start) : null;
    if (rule === null) break;
    start -= rule.word.length;
    if (rule.effect === 'MODIFIER') continue;
    isStated = true;
    if (rule.effect === 'LINK') continue;
    if (GROWING.has(rule.word) && REACHING.has(reaching)) change = rule.effect;
    reaching = rule.word;
    effect = stronger(effect, rule.effect);
  }
  if (change !== null && isShare(unit) && !IS_SHARE.test(before.slice(0, start))) effect = change;
  return {start: effect === 'BY_UP' || effect === 'BY_DOWN' ? withoutSpan(before, start) : start, effect, isStated};
}

/** 旅游收入 | 全年 | 增长10%, 产量 | 十年 | 增长5倍: how long it grows for is no part of what grows. */
const SPAN = /(?<=[值额量入资产数率积模口])(?:全|[一二两三四五六七八九十]{1,2})年$/u;

function withoutSpan(words: string, end: number): number {
  if (words.charAt(end - 1) !== '年') return end;
  return end - (SPAN.exec(words.slice(Math.max(0, end - 4), end))?.[0].length ?? 0);
}

/** What makes a date or a span of the 年 of 年增长: 全年, 三年, 次年, 上半年; any other name may stand before it. */
const SPANS_YEAR = signsOf('0123456789上去前今每当同本近逐多往常历全次半翌后明来一二两三四五六七八九十几数');
/** 游客人次 | 年增长, but 次年增长. */
const VISITS = endPattern(/(?:人|架|班|频|批|场|辆)次年/u);

/** What makes a date of the 年 of 年均: 较2020年 | 均下降15%, 较上年 | 均; any name may stand before the other 年均. */
const DATES_YEAR = signsOf('0123456789上去前今每当同本近逐多往常历');

/** Whether the 年 of 年增长 is of the growth: nothing stands before it, or a name does. */
function isYearly(word: string, words: string, start: number): boolean {
  if (word === '年均') return !isOneOf(DATES_YEAR, words, start - 1);
  return !isOneOf(SPANS_YEAR, words, start - 1) || VISITS.test(words.slice(Math.max(0, start - 2), start + 1));
}

/** The rule whose word ends where `end` is. */
function ruleAt(words: string, end: number): Rule | null {
  const last = words.charAt(end - 1);
  const rule = RULES_BY_END.get(last)?.find(({word}) => words.endsWith(word, end) && (!word.startsWith('年') || isYearly(word, words, end - word.length))) ?? null;
  if (rule === null) return null;
  const guards = GUARDS_BY_END.get(last);
  return guards !== undefined && isGuarded(guards, words.slice(Math.max(0, end - 4), end)) ? null : rule;
}

function isGuarded(guards: readonly RegExp[], words: string): boolean {
  return guards.some(guard => guard.test(words));
}

/** 至少达到 is GE and 增长超过30% a change: what says more wins over the bare reaching, else the word next to the value. */
function stronger(known: Predicate['effect'], next: Predicate['effect']): Predicate['effect'] {
  const isChange = next === 'BY_UP' || next === 'BY_DOWN';
  return known === null || isChange !== (known === 'EQ') ? next : known;
}

/** The amount behind a word that bounds it, 至少 or 不超过; what is attached to the amount itself goes before. */
export function boundedBy({comparator, value, valueMax, unit, isBounded}: PlacedAmount, word = ''): Amount {
  const bound = isBounded ? null : predicateOf(word).effect;
  const isPlain = bound === null || bound === 'BY_UP' || bound === 'BY_DOWN';
  return {comparator: isPlain ? comparator : bound, value, valueMax, unit};
}
