/**
 * The same indicator for several places in one sentence: `市区入园率达到98%,县(市)入园率达到92%` → 入园率 of 市区 and of 县(市);
 * `行政村通达率达80%,旅游名镇的行政村通达率达到100%` → the second is for 旅游名镇; `市属高校就业率不低于90%,其他高校不低于85%` → the first is for 市属高校.
 *
 * A place that stands alone stays in the name (`城市污水处理率`), for nothing tells that it is a part. Serves "population".
 */
import type {Found} from '../found.ts';
import {SAYS_OTHERS} from '../names/the-others.ts';
import {isShare} from '../numbers/units.ts';
import {isMetric} from '../words/vocabulary.ts';
import {AREAS} from '../groups/areas-in-turn.ts';

const PLACE = new RegExp(`^(?<group>${AREAS}|中心城区|平原|县\\(市\\)|县\\(区\\)|县\\(市、区\\)|县市|乡镇|[东中西]部地区)的?(?<rest>(?!近郊|远郊|郊|周边|建成区|规划区|中心|公立|民营|综合医|医院|医疗|机构|学校|学生|教师|幼儿园|企业|社区|中心|居民|职工|户籍|人口)[^,、]{3,40})$`, 'u');
/** What the words in front of the same name again end with, where they tell of a part. */
const PART = /^(?:[^,、\d]{0,14}(?:[市县区镇乡村]|地区|城市|\)|医院|机构|企业|学校|园区|阶段|居民|老年人|儿童|人群|景区|港口|行业|领域)的?|[^,、]{1,16}(?:地区|城市|[村乡][镇庄]?|[区县]|医院|机构|企业|学校|园区|人群|家庭)的)$/u;

/** Sets the places apart in all sentences of a stretch. */
export function withTwins(found: readonly Found[], quiet: string): readonly Found[] {
  if (found.length < 2) return found;
  return found.map((one, index) => {
    const next = found[index + 1];
    if (one.population === null && next?.population !== undefined && next.population !== null && SAYS_OTHERS.test(next.population)) return besideOthers(one, next, quiet);
    if (one.population !== null || !isShare(one.unit) || !isMetric(one.indicator)) return one;
    const near = found.slice(Math.max(0, index - 4), index + 5).filter(other => other !== one && isShare(other.unit) && isOneSentence(quiet, one, other));
    return near.length === 0 ? one : ofPlace(one, near) ?? ofPart(one, near) ?? one;
  });
}

/** 市区 | 入园率, where the same is said of another place. */
function ofPlace(one: Found, near: readonly Found[]): Found | null {
  const {group, rest} = PLACE.exec(one.indicator)?.groups ?? {};
  if (group === undefined || rest === undefined || !isMetric(rest) || rest.startsWith('率')) return null;
  // 城市污泥处置率达到90%,其中地级及以上城市达到95%: the second is a part of the first.
  const isSaidOfOthers = near.some(({indicator, population}) => indicator === rest ? population?.endsWith(group) !== true : indicator !== one.indicator && PLACE.exec(indicator)?.groups?.['rest'] === rest);
  return isSaidOfOthers ? {...one, indicator: rest, population: group} : null;
}

/** 旅游名镇的 | 行政村通达率, behind 行政村通达率. */
function ofPart(one: Found, near: readonly Found[]): Found | null {
  const whole = near.find(({indicator, end}) => end <= one.start && indicator.length > 4 && indicator.length < one.indicator.length && one.indicator.endsWith(indicator));
  const group = whole === undefined ? '' : one.indicator.slice(0, -whole.indicator.length);
  return whole === undefined || !PART.test(group) ? null : {...one, indicator: whole.indicator, population: group.replace(/的$/u, '')};
}

/** 市属高校 | 毕业生就业率, before that of 其他高校. */
function besideOthers(one: Found, next: Found, quiet: string): Found {
  const group = one.indicator.endsWith(next.indicator) ? one.indicator.slice(0, -next.indicator.length) : '';
  return group.length > 1 && isOneSentence(quiet, one, next) ? {...one, indicator: next.indicator, population: group.replace(/的$/u, '')} : one;
}

function isOneSentence(quiet: string, one: Found, other: Found): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  return to - from < 120 && !quiet.slice(from, to).includes('。');
}
