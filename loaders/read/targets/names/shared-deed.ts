/**
 * Rates of several deeds, of which the last alone says 率: `农产品本地转化和精深加工率分别达到60%和35%` → 农产品本地转化率, 农产品精深加工率.
 *
 * A last part with a thing of its own takes no head: `污水处理和垃圾无害化处理率` → 污水处理率, 垃圾无害化处理率.
 */
import type {Name} from './names.ts';

const DEED = '(?:转化|加工|利用|回收|处理|处置|收集|收运|清运|覆盖|达标|治理|检测|监测|筛查|管理|建档|接种|普及|使用|改造|公开|净化|消纳|资源化)';
const MANNER = '(?:精深|初|深|综合|资源化|无害化|减量化|本地|就地|产地|规范|规范化|集中|有效|安全|循环|分类|早期|及时|全程|再生|再|还田|饲料化|能源化)';
const DEED_LAST = new RegExp(`^(?<head>.*?)${MANNER}{0,2}${DEED}$`, 'u');
const RATE_LAST = new RegExp(`^(?:${MANNER}{0,2}${DEED}|.*${DEED})率$`, 'u');
const NO_THING = new RegExp(`^${MANNER}{0,2}${DEED}率?$`, 'u');

/** One rate for each part; none where a part is no deed. */
export function ratesOfDeeds(parts: readonly string[]): readonly Name[] {
  const last = parts.at(-1) ?? '';
  if (!last.endsWith('率') || parts.length < 2 || !RATE_LAST.test(last) || !parts.slice(0, -1).every(part => DEED_LAST.test(part))) return [];
  const head = DEED_LAST.exec(parts[0] ?? '')?.groups?.['head'] ?? '';
  return parts.map((part, index) => ({indicator: `${index > 0 && NO_THING.test(part) ? head : ''}${part.endsWith('率') ? part : `${part}率`}`, population: null}));
}
