/**
 * What there is of traders and firms in a year, without a verb: `2022年,全市民营经济市场主体23.2万户,民营企业5.2万户` → two counts for 2022.
 *
 * The year must open the sentence; `企业5.2万户` alone may tell which are meant. Serves "Target and observation".
 */
import {longVerbFirst} from '../words/count-verbs.ts';
import {foundAt, onlyAmount, type AmountForm, type ClauseContext} from '../found.ts';
import {withoutOpenings} from '../names/openings.ts';
import type {Place} from '../words/places.ts';

const STOCK = /^(?!.*(?:[新净]增|培育|引进|新建|建成|打造|完成|指导|推动|改造|入库|上市|认定|发展|申报|达到|惠及))(?!涉及|惠及|服务|支持|帮助|其[中他]|存在|问题)[一-龥“”()]{0,14}(?:市场主体|经营主体|企业|“[^“”]{2,6}”企业|工商户|合作社|家庭农场)$/u;
const UNIT = /^[万千]?[户家个]$/u;
/** What stands between the year and the stock. */
const BETWEEN = /^(?:[底末](?=[,全]|$))?,?(?:全[市省县区州]|我[市省县区州])?(?:共有|共|有)?$/u;

export const stockInYear: AmountForm = (place, context) => {
  const amount = onlyAmount(place);
  if (amount === null || amount.isBounded || !UNIT.test(amount.unit ?? '') || place.beforeStart !== context.clause.start) return null;
  const thing = withoutOpenings(place.before);
  if (!STOCK.test(thing) || longVerbFirst(thing) || !(isOfYear(place, thing, context) || (place.before === thing && isNext(context)))) return null;
  return [foundAt(place, context, {indicator: thing, population: null}, amount, amount.end)];
};

function isOfYear({before, beforeStart}: Place, thing: string, {mention, view}: ClauseContext): boolean {
  if (mention === null || mention.years.length > 1) return false;
  const start = beforeStart + before.lastIndexOf(thing);
  const isFirst = mention.start === 0 || /[。;,]$/u.test(view.text.slice(0, mention.start));
  return isFirst && mention.end <= start && BETWEEN.test(view.text.slice(mention.end, start));
}

/** The next of such counts in the same sentence: the one before needed no verb either. */
function isNext({previous, clauseBefore, clause, view}: ClauseContext): boolean {
  if (previous === null || clauseBefore?.sentence !== clause.sentence || previous.end !== clauseBefore.end || !STOCK.test(previous.indicator) || !UNIT.test(previous.unit ?? '')) return false;
  return /^(?:全[市省县区州])?$/u.test(view.text.slice(previous.start, view.text.indexOf(previous.indicator, previous.start)));
}
