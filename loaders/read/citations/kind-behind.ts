/**
 * The kind of a document behind its title, where the title itself does not end in one.
 *
 * Example: `《家政服务合同》示范文本`, `《养老机构等级划分与评定》等国家标准` → documents; `《首席执行官》节目标准`, `《红楼梦》读本` → none
 */
import {endPattern} from '../../ends.ts';

const OTHER_TITLES = '(?:[、和及]?[ ]?《[^《》\\n]{1,60}》){0,4}';
/** A standard says whose it is, and a model text that it is one. */
const SURE = '(?:合同)?示范文本|(?:推荐性|强制性)?(?:国家|行业|地方|团体|企业|省级|市级)(?:推荐性|强制性|性|系列)?(?:标准|规范)';
/** Behind anything else these words could begin others: they stand alone. */
const PLAIN = '(?:技术|服务|管理|操作|评价|建设)?(?:标准|规范|规程|导则|办法|条例|细则|指南|目录|白皮书|蓝皮书)';
const END = '(?=$|[,。;、:)(\\s]|[的和与及等中]|要求|规定|执行|开展|进行|组织|》)';
const BEHIND = new RegExp(`^${OTHER_TITLES}[ ]?[(]?(?:等?[一二两三四五六七八九十0-9]{0,3}[项个部]?(?<sure>${SURE})|等?(?<plain>${PLAIN}))${END}`, 'u');
/** Permits and forms have standards and lists of their own. */
const NO_DOCUMENT = endPattern(/(?:证|证明|表|单|卡|照|票|书)/u);
const SHORTEST_PLAIN = 4;
/** Four more titles and the kind. */
const REACH = 280;

/** Whether the words behind a title in 《》 that ends at `end` say that it is a document's; both in half-width signs. */
export function hasKindBehind(folded: string, title: string, end: number): boolean {
  const groups = BEHIND.exec(folded.slice(end, end + REACH))?.groups;
  if (groups === undefined) return false;
  return groups['sure'] !== undefined || (title.length >= SHORTEST_PLAIN && !NO_DOCUMENT.test(title));
}
