/**
 * What stands in an object and is no part of its name: a gloss (`高水平OPC(One Person Company,一人公司)社区` → 高水平OPC社区, `体育公园(福州、漳州各1个)等`) and what it
 * is to become (`示范场景打造“双百”工程` → 示范场景).
 */

const GLOSS = /\((?:[^()]{0,40}[A-Za-z]{3}[^()]{0,200}|(?:即|指|以下简称|简称|下同)[^()]{0,200}|[^()]{0,60}各\d{1,4}[个所家座处项名人]|[^()]{0,80}除外)\)等?/u;
const PURPOSE = /(?<=^[^打]{2,20})打造["“][^"“”]{1,12}["”](?:工程|行动|品牌|体系|标杆|样板)?$/u;

/** The object without them. */
export function withoutGloss(object: string): string {
  const name = object.includes('(') ? object.replace(GLOSS, '') : object;
  return name.includes('打造') ? name.replace(PURPOSE, '') : name;
}
