/**
 * The offices of the bureau that issues a paper, which name it by its last word or not at all.
 *
 * Example, in a paper of 甘肃省交通运输厅: `厅法规处` and `运输处` → 甘肃省交通运输厅法规处, 甘肃省交通运输厅运输处; `市财政局` → null
 */
import {endsIn, signsOf} from '../signs.ts';
import type {Scope} from './scope.ts';
import type {Named} from './world.ts';

/** 厅法规处, 省局执法总队, 局办公室: the bureau itself stands before its part; 局属, 厅直 are others'. */
const BEHIND_BUREAU = /^(?:自治区|[省市县区州])?(?<bureau>[局厅])(?![属直级内际长系])(?<rest>[一-龥]{2,16}(?:处|科|股|室|局|中心|总队|支队|党委|纪委|组|站|院|所|[办会]|领导小组各?成员单位))$/u;
const COMMISSION = /^委(?![员办属直托])(?<rest>[一-龥]{2,16}(?:处|科|股|室|中心|总队|党委|纪委))$/u;
/** 法规处, 办公室, 机关党委, 信息中心. */
const OFFICE = /^(?:[一-龥]{2,14}(?:处|科|股)|(?:综合|行政审批|审批|审批服务|政务公开|党建|精神文明|督查|信访|宣传|改革|法制|法规)?办公室|(?:综合|研究|督查|督察|信访|审批|总工|总师|纪检监察)室|机关[党纪]委|(?:信息|机关服务|后勤服务|12315(?:指挥|热线|投诉举报)?)中心)$/u;
/** A level, a place or another body opens what is no office of the issuer: 市公园管理处, 州财政局预算科. */
const OF_OTHERS = /^(?:自治区|[省市县区州盟旗各]|国家)(?!场|政(?!府)|域|容)|[省市县区州局委厅部](?!场|政(?!府)|域|容).*.(?:处|科|股)$|办事处$/u;
const LAST = signsOf('处科股室局心队委组站院所办会位');

/** The issuer's part that a wording names; null where the paper is no bureau's, or the wording is not of one of its offices. */
export function nameOfOffice(wording: string, bureau: Named | null): Named | null {
  if (bureau === null || !endsIn(LAST, wording)) return null;
  const behind = BEHIND_BUREAU.exec(wording)?.groups;
  const isOwn = behind !== undefined && bureau.name.endsWith(behind['bureau'] ?? '');
  const rest = isOwn ? behind['rest'] : COMMISSION.exec(wording)?.groups?.['rest'] ?? (OFFICE.test(wording) && !OF_OTHERS.test(wording) ? wording : undefined);
  if (rest === undefined) return null;
  return {...bureau, name: bureau.name + rest, kind: rest.endsWith('单位') ? 'GROUP' : 'DEPARTMENT', shortName: null, reason: "the paper's bureau", known: true};
}

/** 杭州市局 in a paper of the province's bureau: the bureau's branch in that place; null where no bureau issues the paper. */
export function branchOfBureau(scope: Scope | null, bureau: Named | null): Named | null {
  const own = bureau?.region?.name ?? '';
  if (bureau === null || scope?.region == null || !scope.named || scope.rest !== '局' || !bureau.name.startsWith(own) || scope.region === bureau.region) return null;
  return {...bureau, name: scope.region.name + bureau.name.slice(own.length).replace(/厅$/u, '局'), region: scope.region, shortName: null, reason: "the paper's bureau"};
}
