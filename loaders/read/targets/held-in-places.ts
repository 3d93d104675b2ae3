/**
 * Events by where they are held: `在各旗县市区召开融资对接会10次以上` → 融资对接会 GE 10 次 of 各旗县市区; `每年在全市举办讲座20场` → 讲座 EQ 20 场/年.
 *
 * Without 在 whoever holds them stands there. Serves "population".
 */
import {statedCount} from './counts.ts';
import {foundAt, onlyAmount, type AmountForm} from './found.ts';
import {withoutOpenings} from './openings.ts';
import {isOfBenefit} from './vocabulary.ts';

const HELD = /^(?:每年|每季度|每月)?在(?:(?<where>各[^,。;、的\d]{1,12}?|[^,。;、的\d]{0,8}(?:乡镇|街道|社区|学校|企业|园区|景区))|全[市省县区州旗盟](?:范围内)?)(?:分别|组织|集中|巡回){0,2}(?:召开|举办|举行|开展|组织|承办)(?<held>[^,、的\d]{2,24}?)(?:不少于|不低于|至少|约)?$/u;
const UNIT = /^(?:次|场|场次|期|届|批次)$/u;
/** 开展检查 is an act that others count; a meeting or a show is an event. */
const EVENT = /(?:会|活动|讲座|培训班?|演出|展览|比赛|大赛|论坛|沙龙|宣讲|义诊|集市|路演|演练|巡演|展演)$/u;

export const heldInPlaces: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || !UNIT.test(amount.unit ?? '') || isOfBenefit(place.before)) return null;
  const {where = null, held} = HELD.exec(withoutOpenings(place.before))?.groups ?? {};
  if (held === undefined || !EVENT.test(held)) return null;
  return [foundAt(place, context, {indicator: held, population: where}, statedCount(amount, place.before), amount.end)];
};
