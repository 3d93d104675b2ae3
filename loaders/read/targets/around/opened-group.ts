/**
 * The places that a clause of their own names for the count behind it: `在城市社区,每万人居民应建设1个社区卫生服务站` → of 城市社区.
 *
 * `在此基础上`, `在全市` and what is done there (`在农村开展试点`) tell no part of the subject. Serves "population".
 */
import {wordsInFront, type ClauseContext, type Found} from '../found.ts';

const PLACES = /^(?:其中)?在(?<group>(?!全|我|本|各|此|该|校|职|建|岗|编|册|读)[^,。;:、在的\d]{0,8}(?:城市|农村|城镇|城区|乡镇|街道|社区|行政村|地区|牧区|山区|园区|县城|学校|医院|机构|企业|景区)|(?:中心)?城区|乡镇|农村)$/u;
/** 在农村 | 开展 | 社区: something is done there. */
const DEEDS = /开展|建设|推进|实施|加强|落实|支持|推动|基础|过程/u;

const LONGEST = 14;

/** Adds the group to a count that names none itself. */
export function withOpenedGroup(found: Found, context: ClauseContext): Found {
  if (found.population !== null || found.start - (context.clauseBefore?.end ?? 0) > 2) return found;
  const words = wordsInFront(context);
  if (words === '' || words.length > LONGEST) return found;
  const group = PLACES.exec(words)?.groups?.['group'];
  return group === undefined || DEEDS.test(words) ? found : {...found, population: group};
}
