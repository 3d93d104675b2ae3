/**
 * What every place or body of a sort comes to have: `所有乡镇(街道)建成退役军人服务站` → 乡镇(街道)建成退役军人服务站 COMPLETE.
 *
 * `所有乡镇要建立工作机制` is what they are told to do, `所有项目实行清单管理` a rule. Serves "COMPLETE".
 */
import type {Coverage} from './full-coverage.ts';
import {withoutOpenings} from '../../names/openings.ts';

const PLACE_OR_BODY = '(?:乡镇|镇街|街道|行政村|建制村|自然村|社区|县域?|[县市区]|村|学校|医院|卫生院|卫生室|机构|园区|景区|小区|中心)(?:\\([^()]{1,6}\\))?';
const HAS = '(?:建成|建有|设立|设有|设置|配备|配齐|开设|开通|达到|接入|覆盖)';
const EVERY = new RegExp(`^所有的?(?<who>[^,、的\\d要应须]{0,12}?${PLACE_OR_BODY})(?<has>${HAS}(?!.*(?:机制|制度|台账|责任|要求))[^,的\\d]{2,24})$`, 'u');

/** What such a clause says of each; null for any other. */
export function everyOneOf(words: string): Coverage | null {
  const opened = withoutOpenings(words);
  const {who = '', has = ''} = opened.startsWith('所有') ? EVERY.exec(opened)?.groups ?? {} : {};
  return who === '' ? null : {name: {indicator: `${who}${has}`, population: null}, start: null, end: words.length};
}
