/**
 * So much of each one: `每名家庭医生签约居民不超过2000人` → 签约居民 of 每名家庭医生; `中小学每个班级每周安排心理健康课不少于1课时` → 心理健康课 of
 * 中小学每个班级; `每周每个班级开展1次心理健康教育`.
 *
 * `每千人口床位数` counts by so many, `每个社区活动室覆盖率` is a share. Serves "population".
 */
import {isOneOf, signsOf} from '../../../signs.ts';
import type {ClauseContext, Found} from '../found.ts';
import type {Name} from '../names/names.ts';
import {isShare} from '../numbers/units.ts';

const ONE = '每(?:[名位个家户所支座处]|班(?=级?[^级车组子]))(?!人|项目(?!(?:平均|累计|至少){0,2}(?:带动|吸纳)))[^,、的\\d率量数每]{0,10}?';
/** How often, between the group and what it does. */
const SO_OFTEN = '(?:每?半?[年月周天日]|每?(?:学期|学年|季度|半年)|平均|累计|至少|原则上|应当?|要|须){0,3}';
const HOLDS = '(?:组织开展|开展|安排|组织|举办|进行|配备|设立|设置|拥有|提供|配置)';
const DOES = '(?:参加|接受|服务|签约|吸纳|带动|联系|结对|帮扶|走访|上门|巡诊|管理|承担|负责|培养|培训|指导|完成|辐射|覆盖|孵化|引进|培育)(?!中心|[站所点队员]|机构|人员|基地|协会)';
const FIRST = new RegExp(`^(?<group>[^,、的\\d率每]{0,6}${ONE})${SO_OFTEN}(?:${HOLDS}(?=.{2})|(?=${DOES}))(?<thing>[^每]{2,30})$`, 'u');
/** 心理健康教育 | 每个班级 | 每周. */
const BEHIND = new RegExp(`^(?<thing>[^,、每\\d]{3,24})(?<group>每[名位个家户所支座处][^,、的\\d率量数每]{1,8}?|每班)(?:每半?[年月周天日]|每(?:学期|学年|季度|半年))$`, 'u');
/** 每周 | 每个班级 | 开展. */
const OFTEN_FIRST = new RegExp(`^每(?:半?[年月周天日]|学期|学年|季度|半年),?(?<group>${ONE})(?:至少|应当?|要|须|原则上){0,2}${HOLDS}`, 'u');
const ACTS = new RegExp(`^(?:${DOES}){1,2}.{2}`, 'u');
const EACH = signsOf('每');

/** Who does it and what each one does; null where nobody is said to act. */
export function doneByEach(words: string): Name | null {
  const {thing, group} = words.includes('每') ? FIRST.exec(words)?.groups ?? {} : {};
  return thing === undefined || group === undefined || !ACTS.test(thing) ? null : {indicator: thing, population: group};
}

/** 每千人 | 应 | 配备社工: that it must be so names nothing. */
const OBLIGED = /(?<=^每[百千万十]{1,2}[^,、。的\d应要须]{1,8})(?:应当?|要|须|需|必须)(?=(?:配备|配置|拥有|建有|设有|设置|建设).{2})/u;

/** Sets the group apart where the name holds it, or takes it from in front of the verb. */
export function withEachOne(found: Found, {view}: ClauseContext): Found {
  if (found.population !== null || isShare(found.unit)) return found;
  if (found.indicator.includes('每')) {
    const {thing, group} = (FIRST.exec(found.indicator) ?? BEHIND.exec(found.indicator))?.groups ?? {};
    return thing === undefined || group === undefined ? {...found, indicator: found.indicator.replace(OBLIGED, '')} : {...found, indicator: thing, population: group};
  }
  const often = isOneOf(EACH, view.text, found.start) ? OFTEN_FIRST.exec(view.text.slice(found.start, found.end))?.groups?.['group'] : undefined;
  return often === undefined ? found : {...found, population: often};
}
