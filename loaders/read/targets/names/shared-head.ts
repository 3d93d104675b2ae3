/**
 * The head of the indicator before that a name of the same kind leaves out: `城市生活垃圾回收利用率达到35%,资源化利用率达到60%` → 城市生活垃圾资源化利用率;
 * `规上工业企业研发活动覆盖率50%、研发投入占比1.5%` → 规上工业企业研发投入占比.
 *
 * A name that says itself what it is of takes none. Serves "The head that a list carries on is expanded".
 */
import {isOneOf, signsOf} from '../../../signs.ts';

/** What is done with waste, sludge, straw, ores: rates that tell of nothing by themselves. */
const DEED = '(?:开采回采|选矿回收|资源化利用|无害化处理|无害化处置|综合利用|循环利用|回收利用|回收处理|集中处理|集中处置|集中收集|规范化?处置|安全处置|安全利用|焚烧处理|分类收集|处理|处置|收集|回收|利用|还田|离田|离田利用)';
const OF_DEED = new RegExp(`^(?!(?:处理|处置|收集|回收|利用)率)${DEED}(?:率|能力占比)$`, 'u');
const DEED_FIRST = signsOf('开选资无综循回集规安焚分处收利还离');
const HEAD_OF_DEED = new RegExp(`^(?<head>[^,、的]{2,16}?(?:垃圾|废物|固废|污泥|粪污|秸秆|农膜|污水|废水|余热|粪便|尾菜|包装物|废弃物|废液|(?<!人力|数据)资源|[金银铜铁锡锌铅钨锂稀土煤磷石]矿|尾矿))的?${DEED}(?:率|量|能力|比例|占比)$`, 'u');
/** What a firm's books tell: 净资产收益率 after 国有企业资产负债率. */
const OF_FIRM = /^(?:资产负债率|净资产收益率|营业收入利润率|营业现金比率|成本费用利润率|资本保值增值率)$/u;
const RATIO_FIRST = signsOf('资净营成');
const FIRMS = /^(?<head>[^,、的]{0,8}(?:企业|央企|国企))(?=[^,、的]{3,12}率$)/u;
/** 规上工业企业 | 研发活动覆盖率 */
const BODIES = /^(?<head>[^,、的]{0,10}(?:企业|机构|医院|学校|园区))(?=研发.{2,})/u;
/** What of research those bodies alone have a share of. */
const OF_BODIES = /^研发(?:投入占(?:比|营业?收入?的?(?:比[重例]?))|机构(?:设立|建有)?(?:覆盖率|设立率|建有率|占比))$/u;

/** The head that `indicator` leaves out; nothing where it stands alone. */
export function sharedHead(indicator: string, previous: string): string {
  if (isOneOf(DEED_FIRST, indicator, 0) && OF_DEED.test(indicator)) return HEAD_OF_DEED.exec(previous)?.groups?.['head'] ?? '';
  if (isOneOf(RATIO_FIRST, indicator, 0) && OF_FIRM.test(indicator)) return FIRMS.exec(previous)?.groups?.['head'] ?? '';
  // 研发经费投入强度 is of a whole place, 研发人员 are counted everywhere.
  return indicator.startsWith('研发') && OF_BODIES.test(indicator) ? BODIES.exec(previous)?.groups?.['head'] ?? '' : '';
}
