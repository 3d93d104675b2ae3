/**
 * Conditions that a paragraph lists within itself: what they ask is asked of who applies, and no goal.
 *
 * Example: `申报须同时满足以下条件:1.注册满2年;2.营业收入不低于50万元。` → nothing of both, nor of `同时符合营业收入不低于50万元等条件的企业`; `达到以下目标:1.…` opens goals
 */
import {endPattern} from '../../../ends.ts';
import {everyMatch} from '../../../every-match.ts';
import {nextOf, signsOf} from '../../../signs.ts';
import type {PlacedAmount} from '../numbers/amounts.ts';

/** 符合以下条件:, 须同时满足以下基本条件1., 专项条件1. */
const OPENS = /(?:(?:符合|具备|满足|具有|达到|提出)(?:以下|下列|如下)[^。;:]{0,10}(?:条件|资格)|(?:申报|申请|认定|推荐|参评|入库|基本|专项)条件)[^。;:,]{0,12}?(?:(?:为|如下)?:|(?=1[.、]|\(1\)|①|\(一\)|一是))/gu;
/** 同时符合 | 年应纳税所得额不超过300万元、从业人数不超过300人等两个 | 条件的企业 */
const ALL_OF = /同时(?:符合|满足|具备)(?!以下|下列|如下)(?=(?<asked>(?:(?!建成|新建|新增|改善|到20\d{2}年)[^。;:]){4,120}?)(?:等(?:[\d一两三四五六七八九]{1,2}[个项])?|[\d一两三四五六七八九]{1,2}[个项])条件的)/gu;
/** 1.…, (一)…, 一是…: the items of a list. */
const ITEM = /^(?:\d{1,2}[.、)]|\([\d一二三四五六七八九十]{1,2}\)|[①②③④⑤⑥⑦⑧⑨]|一是)/u;
/** 二、…: the task behind such a list. */
const TASK_NEXT = /[。;](?=[一二三四五六七八九十]{1,2}、)|。(?=(?:[到至]?20\d{2}年|力争|确保|全[省市县区]))/u;
/** 改善农村学校基本条件:…, …条件:到2025年…: a task, and a goal. */
const MADE_BETTER = endPattern(/(?:^|[。;])(?:改善|夯实|优化|完善|强化|补齐|提升|健全|创造|营造|保障|放宽|降低)[^。;]*/u);
const GOAL_NEXT = /^(?:[到至]?20\d{2}年|力争|新建|建成|新增)/u;
const HEAD_REACH = 60;
const SENTENCE_END = signsOf('。');
const NONE: readonly Region[] = [];

interface Region {
  readonly start: number;
  readonly end: number;
}

/** The amounts without those that such conditions ask for. */
export function withoutConditions(quiet: string, amounts: readonly PlacedAmount[]): readonly PlacedAmount[] {
  const regions = amounts.length > 0 && quiet.includes('条件') ? regionsOf(quiet) : NONE;
  if (regions.length === 0) return amounts;
  let next = 0;
  return amounts.filter(({start}) => {
    while (next < regions.length && (regions[next]?.end ?? 0) <= start) next += 1;
    return next === regions.length || start < (regions[next]?.start ?? 0);
  });
}

/** One behind the other: what stands within a list opens no other. */
function regionsOf(quiet: string): readonly Region[] {
  const regions: Region[] = everyMatch(ALL_OF, quiet).map(match => ({start: match.index, end: match.index + match[0].length + (match.groups?.['asked'] ?? '').length}));
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(quiet); match !== null; match = OPENS.exec(quiet)) {
    const start = match.index + match[0].length;
    if (GOAL_NEXT.test(quiet.slice(start, start + 8)) || MADE_BETTER.test(quiet.slice(Math.max(0, start - HEAD_REACH), start))) continue;
    const end = endOf(quiet, start);
    regions.push({start, end});
    OPENS.lastIndex = Math.max(end, start);
  }
  return regions.sort((one, other) => one.start - other.start);
}

/** A list of items goes on to the next task, other conditions to the end of their sentence. */
function endOf(quiet: string, start: number): number {
  const isList = ITEM.test(quiet.slice(start, start + 6));
  const end = isList ? start + (TASK_NEXT.exec(quiet.slice(start))?.index ?? quiet.length) : nextOf(SENTENCE_END, quiet, start);
  return end < 0 ? quiet.length : end;
}
