/**
 * Short names of places in a list that share the end of its last: each is that place's government, or its zone's office.
 *
 * Example: `海安、如皋、如东县(市)政府` → 海安 and 如皋 with the suffix 政府, 如东县(市)政府; `城东、城西片区管委会` → 城东 with 片区管委会;
 * `财政、如东县政府` → 财政 is a field, and stays so
 */
import type {Mention} from '../facts.ts';
import {endsIn, signsOf} from '../signs.ts';
import {FIELD_NAMES} from './mentions/words.ts';

const GOVERNMENT = /^(?!各|有关|相关|涉|试点|沿)[一-龥]{2,5}(?:[县区市旗]|[县区市旗]\([县区市旗、]{1,5}\))(?<end>(?:人民)?政府)$/u;
/** 片区开发管理局, 镇政府, 街道办事处: what a place's office is called behind the place. */
const OFFICE = /^(?!各|有关|相关|涉|试点|沿|所在|属地)[一-龥]{2,4}?(?<end>(?:片区|新区|园区|开发区|高新区|经开区|度假区|风景区|产业园|工业园|街道|镇|乡)(?:[一-龥]{0,4}(?:管理局|管委会|管理委员会|指挥部)|(?:人民)?政府|办事处|办公室|党工委))$/u;
const OFFICE_LAST = signsOf('府局会部处室委');
const SHORT_NAME = /^(?!各|有关|相关|其他|物业|业主|村居|群众|高校)[一-龥]{2,3}(?<![局厅委办部署会院府区县市旗镇乡盟行司])$/u;

/** The list, with the shared end as the suffix of the short names before it. */
export function withSharedGovernment(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2 || !mentions.some(({text}) => text.length <= 3 && SHORT_NAME.test(text)) || !mentions.some(({text}) => endsIn(OFFICE_LAST, text))) return mentions;
  let shared: {end: string; start: number} | null = null;
  return mentions.toReversed().map((mention): Mention => {
    const end = (GOVERNMENT.exec(mention.text) ?? OFFICE.exec(mention.text))?.groups?.['end'];
    const shares: boolean = end === undefined && shared?.start === mention.end + 1 && SHORT_NAME.test(mention.text) && !FIELD_NAMES.has(mention.text);
    const suffix = shares ? shared?.end : undefined;
    shared = end !== undefined ? {end, start: mention.start} : suffix !== undefined ? {end: suffix, start: mention.start} : null;
    return suffix === undefined ? mention : {...mention, prefix: null, suffix};
  }).toReversed();
}
