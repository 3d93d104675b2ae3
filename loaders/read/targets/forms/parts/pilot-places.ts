/**
 * Places and bodies that are chosen to try something out: `选择10个左右城市开展试点` and
 * `选择10个左右有条件、有基础的城市,开展…建设试点` both count 试点城市.
 */
import type {ClauseContext} from '../../found.ts';

const CHOSEN = /^(?:选择|遴选|选取|确定|选定|选派|支持)$/u;
const PLACE = '(?<place>城市|[省市县区州镇村]|县区|县市|县\\(市、?区\\)|乡镇|街道|社区|地区|地方|园区|港口|学校|中小学|小学|初中|高中|中学|中职|幼儿园|高校|院校|医院|医疗机构|企业|机构|单位|灌区|流域|景区|统筹区|部门)';
const TRIES = '(?:先行|率先|作为|为)?(?:开展|进行|实施|参与|启动|推进|探索)?';
const TRYING = new RegExp(`^(?:[^,。;]{0,24}的)?${PLACE}${TRIES}[^,。;的]{0,20}(?:试点|先行先试)(?:应用)?(?:工作|建设|项目|城市|县|区|地区|单位|企业|村|学校)?$`, 'u');
/** 乡镇(街道)便民服务中心 | 作为试点: the body at a place, not the place. */
const AS_PILOT = /^(?<thing>[^,。;的]{2,24}(?:中心|机构|医院|学校|企业|园区|站|所))(?:作为|列为|为)试点(?:单位)?$/u;
const PLACE_ONLY = new RegExp(`^(?:[^,。;]{0,24}的)?${PLACE}$`, 'u');
/** 遴选 | 10个 | 乡镇、50个村开展积分制试点: the others of the list are chosen for the same. */
const TRIES_LAST = /^(?:[、和及]\d[\d.]{0,4}[个所家][^,、。;\d]{1,10}?){1,3}(?:开展|进行|实施|启动|先行|作为)[^,。;]{0,24}(?:试点|先行先试)(?=[,。;]|工作|建设|应用|$)/u;
const TRIES_NEXT = /^,(?:[^,。;]{0,16})?(?:开展|进行|实施|启动|先行)[^,。;]{0,24}(?:试点|先行先试)(?=[,。;]|工作|建设|应用|$)/u;

/** The name of what is chosen for a pilot; null where the words tell of none. */
export function pilotPlaces(verb: string | undefined, object: string, afterEnd: number, {view, clause, previous}: ClauseContext): string | null {
  if (verb === undefined ? previous?.indicator.startsWith('试点') !== true : !CHOSEN.test(verb)) return null;
  const named = AS_PILOT.exec(object)?.groups?.['thing'];
  if (named !== undefined) return `试点${named}`;
  const own = TRYING.exec(object)?.groups?.['place'];
  const place = own ?? (TRIES_NEXT.test(view.quiet.slice(clause.end, clause.end + 60)) || TRIES_LAST.test(view.quiet.slice(afterEnd, afterEnd + 60)) ? PLACE_ONLY.exec(object)?.groups?.['place'] : undefined);
  return place === undefined ? null : `试点${place}`;
}
