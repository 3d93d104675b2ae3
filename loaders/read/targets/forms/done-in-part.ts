/**
 * How much of an act is to be done, where the act stands in the clause before: `推进老旧管网改造,2025年完成60%以上` → 老旧管网改造 GE 60 %;
 * `水库工程全面启动,完成年度投资的50%` → 水库工程年度投资 EQ 50 %.
 *
 * `完成80%的任务` names its own thing, and a clause without an act (`满意度提高,完成80%`) leaves the share unread.
 */
import {endPattern} from '../../../ends.ts';
import {predicateOf} from '../words/comparators.ts';
import {foundAt, onlyAmount, wordsInFront, type AmountForm, type ClauseContext} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import {withComparator} from '../words/with-comparator.ts';
import {isShare} from '../numbers/units.ts';

const WHEN = '(?:[到至在]|截至)?20\\d{2}年(?:年?[底末]?之?前?),?|\\d{1,2}月[底末]?前?,?|[上下]半年,?|[今明]年|年底前?|年[内底末]|全年';
const HOW = '力争|确保|争取|计划|累计|总体|基本|至少|全面|已经?';
/** When it is to be done, and how surely. */
export const WHEN_DONE = `^[,、]?(?:${WHEN}|${HOW}|,){0,5}`;
/** 年度投资计划的, 总工程量的: what the part is of. */
const OF_ALL = '(?:年度|全年|当年|本年度?|计划|总)?(?:投资|工程|工作|建设|目标)?(?:总?任务量?|总?工程量|总?投资|总量|投资计划|投资任务|任务量|计划投资|计划|目标任务)的?';
/** 2025年底前完成 | 60%, 累计完成投资计划的 | 80%. */
const DONE = new RegExp(`${WHEN_DONE}完成(?:了|近|约|超过?|至少|不少于|不低于)?(?<of>${OF_ALL})?(?:近|约|至少|不少于|不低于|超过)?$`, 'u');
const STARTED = '(?:深入|全面|扎实|持续|加快|有序|统筹|大力|积极|稳步|集中|重点|全力|系统|分批|分步|继续|加强|着力|强力|科学|高质量){0,3}';
const ACTS = '(?:推进|推动|开展|实施|启动|组织|抓好|做好|加强|组织实施|组织开展|推进实施|启动实施|加快)';
/** 推进 | 老旧管网 | 改造: a deed that can be done in part. */
export const DEED = '(?:整治|治理|改造|建设|修复|排查|整改|搬迁|拆除|回收|清理|清淤|疏浚|更新|移交|征收|拆迁|收购|收储|绿化|复垦|验收|安装|轮训|培训|普查|普及|调查|登记|确权|编制|修编|加固|替代|淘汰|退出|关停|处置|盘活|化解|归集|汇聚|采集|接入|迁移|升级|提标|扩容|筛查|接种|体检|建档|配备|布设|达标|创建|检查|抽查|检测|监测|评估|清查|核查|摸底|工程|项目|行动|任务|攻坚战?)';
const ACTED = new RegExp(`^${STARTED}${ACTS}(?<thing>[^,。;:]{2,40}${DEED})(?:工作|专项行动|专项工作|任务)?$`, 'u');
/** 水库除险加固工程 | 全面启动: what has begun. */
const BEGUN = new RegExp(`^(?<thing>[^,。;:的]{3,40}(?:工程|项目|改造|建设|整治|治理|搬迁))(?:全面|全部|如期|顺利|按期|实质性|加快)?(?:启动|开工|推进|实施|开工建设|启动实施|推进实施)$`, 'u');
/** 对城区雨污管网进行 | 改造, 对农村敬老院实施 | 适老化改造. */
const DONE_TO = new RegExp(`^对(?<object>[^,。;:对]{2,40}?)(?:进行|开展|实施|予以)(?<act>[^,。;:的对]{0,6}${DEED})$`, 'u');

export const doneInPart: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !isShare(amount.unit) || amount.unit?.includes('点') === true || place.beforeStart !== context.clause.start) return null;
  const of = place.before.includes('完成') ? DONE.exec(place.before)?.groups : undefined;
  if (of === undefined) return null;
  const thing = thingOf(wordsInFront(context), context);
  if (thing === null) return null;
  const indicator = `${thing}${(of['of'] ?? '').replace(/的$/u, '')}`;
  return [foundAt(place, context, {indicator, population: null}, withComparator(amount, predicateOf(place.before)), amount.end)];
};

/** What the clause before acts on; behind such a share (2024年完成60%,2025年完成90%) the same. */
function thingOf(words: string, {previous, clauseBefore, clause}: ClauseContext): string | null {
  const sameAgain = previous !== null && clauseBefore !== null && clauseBefore.sentence === clause.sentence && previous.start >= clauseBefore.start && isShare(previous.unit);
  if (sameAgain) return DONE_BEFORE.test(words) ? previous.indicator : null;
  return deedIn(words);
}

/** What the words of a clause act on, with what is done to it; null where they say anything else. */
export function deedIn(words: string): string | null {
  const opened = withoutOpenings(words);
  const acted = (ACTED.exec(words) ?? ACTED.exec(opened) ?? BEGUN.exec(opened))?.groups?.['thing'];
  if (acted !== undefined) return acted;
  const {object = '', act = ''} = DONE_TO.exec(opened)?.groups ?? {};
  return object === '' ? null : `${object}${act}`;
}

/** 2024年完成 | 60% */
const DONE_BEFORE = endPattern(/完成[^\d,]{0,8}\d[\d.]{0,6}[%‰](?:以上|左右)?/u);
