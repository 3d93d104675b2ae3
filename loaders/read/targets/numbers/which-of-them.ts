/**
 * Numbers that tell which of several something is, or how it is parted: `二期工程`, `第三次产业`, `2025届`, `四个阶段`, `大赛前三名`.
 *
 * Example: of `举办培训班三期` and `开展两轮督察` the numbers count; of `改造二期` and `二轮督察` they do not
 */
import {endPattern} from '../../../ends.ts';
import {DIGITS, isOneOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from './amounts.ts';
import {STEP} from '../words/compared-with.ts';
import {hasRhythm} from '../words/rhythm.ts';
import {isPolicyName} from './policy-names.ts';
import {CLAUSE_END, hasVerb} from './around-number.ts';

/** 最多支持三个 | 年度, 分为四个 | 阶段. */
const NO_THINGS = /^(?:年度|阶段|方面|环节|层次|层面|时段|档次|等级|类别|维度|步骤)/u;
const NO_THINGS_FIRST = signsOf('年阶方环层时档等类维步');
/** 连续迈上4个 | 万亿元台阶. */
const STEP_FIRST = signsOf('百千万亿新台关大');
const STEP_BEHIND = new RegExp(`^${STEP}`, 'u');
/** 三次 | 产业, 一次 | 通过率, 一次 | 性补贴. */
const NO_TIMES = /^(?:产业|性|(?:、[一二三四五六七八九]次)?(?:全会|全体会议)|一评|通过|告知|办[好成])/u;
/** 二套 | 房认定标准, 三套 | 房贷. */
const FURTHER_HOME = /^(?:住?房|房贷)(?!源|型|屋)/u;
/** 二次供水, 三次采油: words of their own, where no rhythm stands before them. */
const ORDINAL_TIMES = /^(?:供水|污染|采油|利用|分配|元|创业|开发|加工|装修|函数|能源|电池|感染|传播|转运|回收)/u;
const ORDINALS = signsOf('一二三');

/** 大赛前 | 三名, 增速连续30个月居全国前 | 10位: ranks that were held. */
const RANKS_HELD = endPattern(/(?:竞赛|大赛|比赛|锦标赛|评比|包揽[^,。;]{0,6}|连续[\d一二两三四五六七八九十]{1,3}(?:个?[年月]|个?季度)(?:稳居|位居|位列|居|列|保持|处于)?全[国省])前/u);

/** 第三次产业, 二次供水, 2025届, 二期工程, 四个阶段: which of them it is, or how something is parted. */
export function isWhichOfThem(quiet: string, amount: PlacedAmount, before: string, after: string): boolean {
  if (isPhase(quiet, amount, before)) return true;
  switch (amount.unit) {
    case '次': return NO_TIMES.test(after) || (isOneOf(ORDINALS, quiet, amount.start) && ORDINAL_TIMES.test(after) && !hasRhythm(before));
    // 十四届全运会; 三届 and 14届 may count.
    case '届': return (amount.value ?? 0) > (isOneOf(DIGITS, quiet, amount.start) ? 1900 : 3);
    case '期': return !/\d/u.test(quiet.charAt(amount.start)) && !hasVerb(before);
    case '个': return isOneOf(NO_THINGS_FIRST, after, 0) ? NO_THINGS.test(after) : isOneOf(STEP_FIRST, after, 0) && STEP_BEHIND.test(quiet.slice(amount.end, amount.end + 10));
    case '套': return isOneOf(ORDINALS, quiet, amount.start) && FURTHER_HOME.test(after);
    case '条': return /^[主底红防]线/u.test(after) || isPolicyName(quiet, amount);
    case '种': return isOneOf(WAYS_FIRST, after, 0) && (WAY_GOES_ON.test(after) || (WAYS.test(after) && WAY_BEFORE.test(before)));
    case '名': case '位': return RANKS_HELD.test(before);
    default: return false;
  }
}

/** 污水处理厂改造 | 二期: which part of the works it is; 举办培训班三期 counts. */
const PHASE_OF = endPattern(/(?:改造|工程|项目|建设|[改扩新迁]建|提升|整治|治理|修复|[厂园站库馆桥]|基地|中心|医院|学校|机场|校区|院区|公路|铁路|大道|水厂|电站)/u);
/** 启动 | 二期, 建成 | 一期: a phase of the works spoken of. */
const PHASE_BEGUN = endPattern(/(?:启动|开工|建成|投用|投产|投运|竣工|谋划|上线)/u);
const WORKS = /^(?:工程|项目|建设|[改扩新]建|改造|用地|泊位|厂房)/u;
/** 二轮 | 土地承包, 二轮 | 督察: which time it is; 两轮督察 and 三轮督察 count. */
const ROUND_OF = /^(?:\(|农村土地|土地|延包|承包|修志)/u;
const SECOND_OF = /^(?:中央|省级|省委)?(?:督察|巡视|巡察)/u;

/** 改组和新设 | 两种 | 方式设立, 开展 | 两种 | 形式的评估: how something is done. */
const WAY_WORDS = ['方式', '形式', '途径', '渠道', '手段', '方法', '办法', '路径', '情形'];
const WAYS_FIRST = signsOf(WAY_WORDS.map(word => word.slice(0, 1)).join(''));
const WAYS = new RegExp(`^(?:${WAY_WORDS.join('|')})`, 'u');
const WAY_GOES_ON = new RegExp(`${WAYS.source}(?!$|[、,。;:)”])`, 'u');
const WAY_BEFORE = endPattern(/(?:采取|采用|通过|按照?|[以用分])[^,。;]{0,20}/u);

/** Whether the number tells which phase of the works or which round it is. */
function isPhase(quiet: string, {start, end, unit}: PlacedAmount, before: string): boolean {
  if ((unit !== '期' && unit !== '轮') || !isOneOf(PHASES, quiet, start)) return false;
  const after = quiet.slice(end, end + 6);
  return unit === '期' ? PHASE_OF.test(before) || WORKS.test(after) || (PHASE_BEGUN.test(before) && CLAUSE_END.test(after)) : ROUND_OF.test(after) || (quiet.charAt(start) === '二' && SECOND_OF.test(after));
}

const PHASES = signsOf('一二三四五');
