/**
 * Town or country, which stands once before the first of what is piped, swept and planted there: `城镇污水、垃圾处理率` → 城镇污水处理率, 城镇垃圾处理率;
 * `农村供电可靠率、自来水普及率` → 农村供电可靠率, 农村自来水普及率.
 *
 * `农村公路、国省干线` are of two sorts, and what names its own place takes none. Serves "The head that a list carries on is expanded".
 */
import {isOneOf, signsOf} from '../../../signs.ts';

const UTILITY = '(?:生活|集中|公共|规模化)?(?:污水|垃圾|自来水|供水|用水|燃气|供热|供暖|供电|卫生[户厕公]|厕所|公厕|户厕|再生水|污泥|雨水|排水|公园|绿地|绿化|宽带|光纤)';
const OF_TOWN = new RegExp(`^(?:城镇|城市|县城|农村|城乡|建制镇|乡镇)(?=${UTILITY})`, 'u');
const TOWN_FIRST = signsOf('城县农建乡');
const NAMES_NO_PLACE = new RegExp(`^${UTILITY}`, 'u');

/** The part with the place that the first of its list opens with. */
export function withTown(part: string, first: string): string {
  return isOneOf(TOWN_FIRST, first, 0) && NAMES_NO_PLACE.test(part) ? `${OF_TOWN.exec(first)?.[0] ?? ''}${part}` : part;
}
