/**
 * Takes the verb of a count off what a value states: `培育高新技术企业达到3000家` → 高新技术企业; `改造老旧小区` before several values → 老旧小区.
 *
 * Example: `推进平台开放数据集超过1000个` → 平台开放数据集; `新建建筑` and `推进会` keep theirs, as parts of a name
 */
import {endsIn, signsOf} from '../../../../signs.ts';
import type {PlacedAmount} from '../../numbers/amounts.ts';
import type {Predicate} from '../../words/comparators.ts';
import {NO_VERB} from '../../words/count-verbs.ts';
import {keptVerb} from '../../words/flow-verbs.ts';
import {withoutOpenings} from '../../names/openings.ts';
import {heldSoOften} from '../../words/rhythm.ts';
import {isShare} from '../../numbers/units.ts';
import {isMetric, STRONG_VERBS, YEARS_NAMES} from '../../words/vocabulary.ts';
import {byFirst, wordsAt} from '../../words/words-by-sign.ts';
import {ACTS} from './counts.ts';

const COUNTING_VERBS = byFirst([...STRONG_VERBS, '转化', '组织', '实施', '组织开展', '组织举办', '组织实施'].sort((a, b) => b.length - a.length));

/** 培育高新技术企业达到3000家: the verb of a count is no part of what is counted. */
export function withoutVerb(subject: string, predicate: Predicate, amount: PlacedAmount): string {
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

/** 完成 | 改造 | 老旧小区: the verb of a count is no part of what is counted, but those who are trained are counted as such. */
export function withoutMaking(subject: string, unit: string | null): string {
  const verb = isShare(unit) || isMetric(subject) ? undefined : wordsAt(MAKING, subject, 0).find(word => subject.startsWith(word) && subject.length > word.length + 2);
  return verb === undefined || keptVerb(verb, verb, subject, unit) !== '' ? subject : subject.slice(verb.length);
}

const MAKING = byFirst([...STRONG_VERBS].filter(verb => !ACTS.has(verb)).sort((a, b) => b.length - a.length));
