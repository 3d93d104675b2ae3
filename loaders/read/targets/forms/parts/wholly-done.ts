/**
 * What is done with all of a thing, or comes to all of them, and needs no verb of reaching beside its 100%.
 *
 * Example: `水质实现 | 100% | 达标` and `审批网上申报 | 100%` → told so; `100% | 达标排放口` and `推进审批 | 95%` → none
 */
import {verbsFor} from '../../words/verbs.ts';

const DONE = [
  ...verbsFor('whole'), '达标排放', '(?:安全|规范|无害化|资源化)(?:处置|处理|利用|收集|转移|收贮|贮存)', '持证(?:排污|经营|生产|运输)', '通(?:公交|客车|硬化路|公路|邮|电|网|宽带(?:网络)?|自来水|光纤|5G(?:网络)?)',
].join('|');
const DONE_ALONE = new RegExp(`^(?:全部|依法|规范)?(?:${DONE})$`, 'u');
/** “一网通办” and 网上“好办” say that it can be done so. */
const DONE_AT_END = new RegExp(`.{2}(?:${DONE})$|“(?:一[网窗][^“”]{1,4}|[^“”]{1,4}办)”$`, 'u');

/** Whether the words behind a value tell nothing but what is done with all of a thing. */
export function isWhollyDone(words: string): boolean {
  return DONE_ALONE.test(words);
}

/** Whether a name ends in what is done with all of it. */
export function endsWhollyDone(name: string): boolean {
  return DONE_AT_END.test(name);
}
