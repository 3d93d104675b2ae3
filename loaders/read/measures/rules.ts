/**
 * Papers and headings that lay down rules: what they ask of each one of a kind is no target of a plan, unless it names its year.
 *
 * Example: `《城镇住宅配套设施建设管理办法》的通知` → 每处面积不少于… commits to nothing; `(二)申报条件` → nor does 注册资本不低于500万元;
 * `《新材料指导目录(2019年版)》` tells what things are like.
 */
import type {Measure, Stretch} from '../../facts.ts';
import {nextOf, signsOf} from '../../signs.ts';

const KINDS = '(?:办法|细则|规定|条例|规程|规则|准则|守则|须知|指南|导则|规范|标准|目录|公告|通告)';
const RULE_PAPER = new RegExp(`${KINDS}(?:[(（][^()（）]{1,12}[)）])?[》”]?(?:的(?:通知|公告|通告|决定))?$`, 'u');
/** Heads of conditions and of what is granted; 提高补助标准 is a task. */
const TERMS = '(?:申报|申请|遴选|入库|认定|评定|评选|准入|资格|参评|推荐|享受|入选|报名)(?:的?基本)?(?:条件|要求|资格|对象|范围|名额|数量)';
const STANDARDS = '(?:奖励|补贴|补助|奖补|扶持|资助|收费|建设|设置|配置|配建|配备|验收|评分|认定|评定|缴费|考核评分)标准';
const RULE_HEAD = new RegExp(`^(?!提[高升]|完善|健全|加强|落实|优化|统一|强化|规范|制定|调整|推进|推动|明确|严格)[^,。;]{0,8}(?:${TERMS}|${STANDARDS})(?:和|及|与|$)`, 'u');

/** What those heads end in: most titles hold none of it. */
const HEAD_ENDS = signsOf('件求格象围额量准');

/** The stretches of rules marked as such; those of any other paper as they are. */
export function asRuled(title: string, measures: readonly Measure[], stretches: readonly Stretch[]): readonly Stretch[] {
  if (RULE_PAPER.test(title)) return stretches.map(ruled);
  const heads = headsOfRules(measures);
  return heads.size === 0 ? stretches : stretches.map(stretch => (stretch.measure !== null && heads.has(stretch.measure) ? ruled(stretch) : stretch));
}

function ruled(stretch: Stretch): Stretch {
  return {...stretch, section: 'RULES'};
}

/** The measures whose own heading, or one above it, opens rules; parents stand before their children. */
function headsOfRules(measures: readonly Measure[]): ReadonlySet<string> {
  return underHeads(measures, title => nextOf(HEAD_ENDS, title, 0) >= 0 && RULE_HEAD.test(title));
}

/** The measures whose heading is such a one, and all below them. */
export function underHeads(measures: readonly Measure[], isHead: (title: string) => boolean): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const {id, parent, title} of measures) if ((parent !== null && heads.has(parent)) || isHead(title)) heads.add(id);
  return heads;
}
