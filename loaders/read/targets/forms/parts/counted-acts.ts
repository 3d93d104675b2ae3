/**
 * Acts that are counted themselves, by those who get them or by what they come to: `妇女“两癌”筛查2万人`, `发明专利授权500件`, `河道清淤30公里`;
 * and acts alone, whose thing stands before: `新建高标准农田200万亩,改造提升100万亩` → 改造提升高标准农田.
 *
 * Example: `个转企` and 2000户 → such an act; `筛查` and 3家 → none
 */
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {withoutFlow} from '../../words/flow-verbs.ts';
import type {ClauseContext} from '../../found.ts';
import type {Place} from '../../words/places.ts';
import {STAGE, STAGES} from '../../words/stages.ts';
import {verbsFor} from '../../words/verbs.ts';
import {STRONG_VERBS} from '../../words/vocabulary.ts';
import {byLast, byLastSign} from '../../words/words-by-sign.ts';

const COUNTED_BY_LAST = byLast([...STRONG_VERBS, ...verbsFor('counted')]);

/** 妇女“两癌”筛查 | 2万人: a service is counted by those who get it. */
const SERVICE = /^(?:\d{1,2}(?:[-—~至]\d{1,2})?周?岁[及以上下]{0,4})?[^,、的\d]{2,16}(?:筛查|接种|体检|义诊|适配|轮训|抽检|培训|转移就业|搬迁|安置|旅游接待)$/u;
/** 省“揭榜挂帅”立项 | 10项, 发明专利授权 | 500件. */
const GRANTED = /^取得[^,、的\d]{0,12}(?:资质|证书|认证|专利|许可证?|批文)$|^[^,、的\d]{2,20}(?:立项|授权|获批|入选|命名|授牌|转化)$|^[^,、的\d]{2,20}(?:事项|场景|项目|应用|服务|功能)(?:累计)?(?:落地|上线)$/u;
/** “个转企” | 2000户, 小升规 | 150家 */
const TURNED = /^“?[个小规股下企专][转升改上进][企规股市上限新]”?$/u;
/** 送戏下乡 | 500场, 农村公益电影放映 | 1万场 */
const BROUGHT = /^(?:送[^,、的\d]{1,4}(?:下乡|进[^,、的\d]{1,4}|上门|入户)|[^,、的\d]{0,10}(?:电影|影片|戏曲|文艺)(?:公益|惠民)?(?:放映|演出|展演|巡演))$/u;
const PERSONS = /^[万千百]?(?:人|名|户|例|人次|人份|剂次|家)$/u;

/** Whether the words end in an act that is counted itself, by those who get it or by what it gives: 筛查, 授权, 对外开放. */
export function isActOf(words: string, {unit}: PlacedAmount): boolean {
  if (/.{2}对外开放$/u.test(words) || (SERVICE.test(words) && PERSONS.test(unit ?? ''))) return true;
  if (BROUGHT.test(words) && /^[万千百]?(?:场次|场|次|册|本|套|台)$/u.test(unit ?? '')) return true;
  if ((GRANTED.test(words) && /^[项个件本张]$/u.test(unit ?? '')) || (TURNED.test(words) && /^[户家个]$/u.test(unit ?? ''))) return true;
  return byLastSign(COUNTED_BY_LAST, words).some(word => words.endsWith(word) && words.length > word.length + 1);
}

/** Whether the words are such an act and no thing that it is done to. */
export function isActAlone(words: string): boolean {
  return byLastSign(COUNTED_BY_LAST, words).some(word => words.endsWith(word) && words.length < word.length + 2);
}

/** 完成搬迁 | 500户: the act is all that there is to count, by those whom it is done for. */
const DONE_FOR = /(?:完成|实施|组织)(?<act>搬迁|安置|培训|轮训|筛查|接种|体检|义诊|签约|转移就业)$/u;

/** 海上风电开工50万千瓦、 | 投产 | 30万千瓦: the same at another stage. */
const IS_STAGE: ReadonlySet<string> = new Set(STAGES);
const STAGE_LAST = new RegExp(`(?<=.{2})${STAGE}$`, 'u');

/** 全年 | 培训 | 40万人次: those who are trained, whoever they are. */
const TRAINED = /^(?:[、,]|全[省市县区]|全年|年内|每年|累计|共|计划|力争|完成){0,3}(?<act>培训|轮训)$/u;

/** 新建高标准农田200万亩,改造提升100万亩: a verb alone acts on the thing before; without one it says nothing. */
export function onlyActed(words: string, {before}: Place, {unit}: PlacedAmount, {previous}: ClauseContext): string {
  const isSame = previous?.unit === unit && previous?.population === null && !STRONG_VERBS.has(previous.indicator);
  if (isSame && IS_STAGE.has(words) && STAGE_LAST.test(previous.indicator)) return previous.indicator.replace(STAGE_LAST, words);
  // 公园总数达20个,新建5个
  if (isSame) return `${words}${withoutFlow(previous.indicator).replace(/(?<=.{2})总[量数]$/u, '')}`;
  return (PERSONS.test(unit ?? '') && DONE_FOR.exec(before)?.groups?.['act']) || (/人次?$/u.test(unit ?? '') && TRAINED.exec(before)?.groups?.['act']) || '';
}
