/**
 * A direction whose verb stands before what it is of: `提高农牧区居民健康知识知晓率` → INCREASE; `提高土地利用率和增加容积率` → both.
 *
 * Example: `可适当提高预付款比例` allows; `支持幼儿园增加托班规模` is what others are helped to do; `扩大规模` names nothing
 */
import {endsIn, signsOf} from '../../../../signs.ts';
import {endPattern} from '../../../../ends.ts';
import {type ClauseContext, type Found, wordsInFront} from '../../found.ts';
import {othersFirst} from '../../groups/group-subject.ts';
import {withCarriedHead} from '../../names/carried-head.ts';
import {isMeasured, measuredOf, UNMEASURED} from './measured-subject.ts';
import {directionOf, LOWER, MODIFIER, RAISE, WIDEN} from './direction-words.ts';
import {directedTo, namesDirected, NO_SUBJECT} from './directed.ts';

/** 逐步 | 降低 | 省外就医转诊率, 并提高…. */
const BEFORE = new RegExp(`(?<=^|[、到年]|${MODIFIER}|和|使|并(?!联)|要|引导|推动|促进)${MODIFIER}{0,3}(?:(?<up>${RAISE}|(?<wide>${WIDEN}))|(?<down>${LOWER}))(?<subject>.{3,60})$`, 'u');
/** 可适当提高预付款比例 allows. */
const ALLOWED = endPattern(/可以?(?:适当|适度|合理|进一步|大幅度?|大大|显著|有效|明显|极大|根据[^,]{2,16})?/u);
/** What a size is the amount of: 扩大中等收入群体规模, 优质本科招生规模; 扩大规模 and 扩大业务规模 say no more than 扩大范围. */
const AMOUNTS = '发行|贷款|信贷|投放|交易|出口|进口|贸易|融资|授信|承保|消费|投资|结算|担保业务|招生|培养|学历教育|见习|招聘|群体|人口|人员|主体|基金|债券|奖学金|采购|养殖|种植|电量|产业|经济|教育|企业|电商|外资|资产';
/** What can be made wider: 扩大入径比例, 加大考核权重. */
const WIDENED = endPattern(`(?:[^、和及与]{2}(?:${AMOUNTS}|进出口|就业)规模|[^效]率|比例|比重|占比|权重|数量|人数|次数|频次|名额|面积)`);

/** The directions of a clause with a verb in front of what is measured. */
export function directionBefore(words: string, context: ClauseContext): readonly Found[] {
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
  return namesDirected(subject, context).map(name => directedTo(context, {...name, population: name.population ?? group}, directionOf(groups)));
}

/** 提高土地利用率和 | 增加容积率, 提高治愈率、 | 显著降低病死率: another direction; 增加值 is a name. */
const NEXT_DIRECTION = new RegExp(`(?<=[率例量数额重积])[、和及与](?=${MODIFIER}{0,2}(?:${RAISE}|${LOWER}|扩大)(?!值)[^、和及与]{2})`, 'u');

const SIZE_LAST = signsOf('模量积');

/** 支持幼儿园提供托育服务, | 增加托班规模: what others are helped to do. */
function isSupported(subject: string, context: ClauseContext): boolean {
  return endsIn(SIZE_LAST, subject) && /(?:规模|数量|面积)$/u.test(subject) && /^(?:积极|大力|重点)?(?:支持|鼓励|引导)(?=[^,]{2,20}(?:提供|开展|开设|发展|加大|扩大|建设|举办|参与|投入|利用|采用|购买|应用|通过))/u.test(wordsInFront(context));
}

/** 其他公立医院根据实际逐步提高…, or with a comma before the verb. */
function othersBefore(words: string, at: number, context: ClauseContext): string | null {
  return at > 0 ? othersFirst(words.slice(0, at)) : othersFirst(wordsInFront(context));
}
