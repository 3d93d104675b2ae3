/**
 * A verb alone counts once more what was counted before it: `新增公共停车泊位2万个以上,其中2024年新增8000个` → 公共停车泊位 EQ 8000 个 2024;
 * `开发管护岗位80万个,2023年、2024年分别新增5万个、3万个` → 管护岗位 for each year.
 *
 * `每年新增造林10万亩,三年累计完成30万亩` → 新增造林 EQ 30 万亩. Another unit (`其中新增3家`) counts another thing. Serves "indicator, complete enough to stand alone".
 */
import type {PlacedAmount} from '../numbers/amounts.ts';
import {withoutFlow} from '../words/flow-verbs.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext, type Found} from '../found.ts';
import type {Place} from '../words/places.ts';
import {statedBehind} from '../words/with-comparator.ts';
import {verbsFor} from '../words/verbs.ts';

const STAGES: ReadonlySet<string> = new Set(verbsFor('ends'));
const FINISHES: ReadonlySet<string> = new Set(['完成', '建成', '新增']);
/** 旅游厕所732座,其中 | 新建 | 574座: some are new, others are not. */
const HOW_MADE: ReadonlySet<string> = new Set(['新建', '改建', '扩建', '改扩建', '迁建', '重建', '续建']);
const VERBS: ReadonlySet<string> = new Set(verbsFor('makes').filter(verb => verb.length > 1));
/** 2026年新建3000套 behind 新建公租房…; any verb of getting done, where a year tells which part. */
const TOTAL = /^[、,]?(?:[一二两三四五]年)?(?:累计|共|合计)(?<verb>完成|建成|新增|达到|达)(?:不少于|约)?$/u;
const AGAIN = /^[、,]?(?<part>其中)?,?(?<year>(?:到|至|在)?20\d{2}年[底内]?,?)?(?<verb>[^\d,、]{2,4}?)(?:不少于|不低于|至少|超过|约)?$/u;

export const sameAgain: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || place.after !== '' || context.previous === null) return null;
  const further = HOPED_FOR.test(place.before) ? furtherOf(amount, place, context.previous, context) : null;
  if (further !== null) return [further];
  const total = TOTAL.exec(place.before)?.groups?.['verb'];
  if (total !== undefined) return inAll(amount, place, context);
  const {part, year, verb} = AGAIN.exec(place.before)?.groups ?? {};
  if (verb === undefined) return null;
  const way = year === undefined ? byWay(verb, part !== undefined, amount, place, context) : null;
  if (way !== null) return [way];
  const next = nextStage(verb, amount, place, context);
  if (next !== null) return [next];
  if (part === undefined && (year === undefined || !(FINISHES.has(verb) || saidBefore(verb, context)))) return null;
  const thing = thingBefore(verb, amount.unit, context);
  if (thing === null) return null;
  const indicator = part !== undefined && year === undefined && HOW_MADE.has(verb) && !saidBefore(verb, context) ? `${verb}${withoutFlow(thing)}` : thing;
  return [foundAt(place, context, {indicator, population: context.previous.population}, statedBehind(place.before, amount), amount.end)];
};

/** 招聘300人以上, | 力争 | 350人: more of the same is hoped for. */
const HOPED_FOR = /^[、,]?(?:并|全年|年内){0,2}(?:力争|争取|努力|奋力)(?:达到?|完成|实现)?$/u;

function furtherOf(amount: PlacedAmount, place: Place, previous: Found, context: ClauseContext): Found | null {
  const {value, unit} = amount;
  const [plain = ''] = (previous.unit ?? '').split('/');
  if (value === null || previous.value === null || plain !== unit || value <= Math.abs(previous.value) || previous.comparator === 'CHANGE_BY') return null;
  return foundAt(place, context, {indicator: previous.indicator, population: previous.population}, {...amount, unit: previous.unit}, amount.end);
}

/** 筹集住房2000套,其中 | 新建 | 1200套、改建800套: in which way some of them come to be. */
const WAYS: ReadonlySet<string> = new Set(['新建', '改建', '扩建', '改扩建', '续建', '迁建', '购置', '收购', '租赁', '配建']);
/** 、| 改建 | 800套 */
const NEXT_WAY = new RegExp(`^、(?:${[...WAYS].join('|')})\\d`, 'u');

function byWay(verb: string, isPart: boolean, amount: PlacedAmount, place: Place, context: ClauseContext): Found | null {
  const {previous} = context;
  if (previous === null || !WAYS.has(verb) || plainUnit(previous.unit) !== plainUnit(amount.unit) || previous.value === null) return null;
  const isNext = place.before.startsWith('、') && WAYS.has(previous.population ?? '');
  return isNext || (isPart && NEXT_WAY.test(context.view.text.slice(amount.end, amount.end + 6))) ? foundAt(place, context, {indicator: previous.indicator, population: verb}, statedBehind(place.before, amount), amount.end) : null;
}

/** 其中新开工45个、| 竣工 | 30个: the next stage of the same. */
function nextStage(verb: string, amount: PlacedAmount, place: Place, context: ClauseContext): Found | null {
  const {previous, view} = context;
  const isListed = place.before.startsWith('、') && STAGES.has(verb) && view.text.startsWith('其中', previous?.start ?? -1);
  const stage = isListed ? [...STAGES].filter(one => previous?.indicator.startsWith(one)).sort((a, b) => b.length - a.length)[0] : undefined;
  if (previous === null || stage === undefined || plainUnit(previous.unit) !== plainUnit(amount.unit)) return null;
  return foundAt(place, context, {indicator: `${verb}${previous.indicator.slice(stage.length)}`, population: previous.population}, statedBehind(place.before, amount), amount.end);
}

/** 每年新增造林10万亩,三年累计完成 | 30万亩: the sum of what is done each year. */
function inAll(amount: PlacedAmount, place: Place, context: ClauseContext): readonly Found[] | null {
  const {previous} = context;
  if (previous === null || previous.unit?.endsWith('/年') !== true || plainUnit(previous.unit).replace(/\/年$/u, '') !== plainUnit(amount.unit)) return null;
  return [foundAt(place, context, {indicator: previous.indicator, population: previous.population}, statedBehind(place.before, amount), amount.end)];
}

/** Whether the target before has the same verb. */
function saidBefore(verb: string, {view, previous}: ClauseContext): boolean {
  return previous !== null && view.text.slice(previous.start, previous.end).includes(verb);
}

/** Whether the words are a verb of doing and nothing else. */
export function isVerbOnly(words: string): boolean {
  return VERBS.has(words);
}

/** What was counted before in the same unit, 万 left aside; null where nothing was or the words say more than a verb. */
export function thingBefore(words: string, unit: string | null, context: ClauseContext): string | null {
  const {previous} = context;
  if ((words !== '' && !isVerbOnly(words)) || previous === null || plainUnit(previous.unit) !== plainUnit(unit)) return null;
  // 实施项目200个,其中开工80个: another stage of them.
  return STAGES.has(words) && !FINISHES.has(words) && !saidBefore(words, context) ? `${words}${withoutFlow(previous.indicator)}` : previous.indicator;
}

/** The unit without its power of ten: 公里 of 万公里. */
export function plainUnit(unit: string | null): string {
  return (unit ?? '').replace(/^(?:万|千万|百万|亿|千|百)/u, '');
}
