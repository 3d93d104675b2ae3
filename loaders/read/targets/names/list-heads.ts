/**
 * The head of a list of things counted that its later members leave out: a team of those before (`高层次人才30名、团队1个` → 高层次人才团队), what
 * they are sized by (`营业收入超亿元企业100家、超10亿元企业10家` → 营业收入超10亿元企业; `旅游总收入千亿元地级市3个、百亿元县10个`), of what voltage lines are
 * (`110千伏变电容量800万千伏安、线路2600公里`).
 *
 * Serves "The head that a list carries on is expanded".
 */
import {isOneOf, signsOf} from '../../../signs.ts';
import {withoutFlow} from '../words/flow-verbs.ts';
import type {Found} from '../found.ts';
import {EXCEEDS, INCOME} from '../words/income-words.ts';

const TEAM = /^(?:团队|队伍|小组)$/u;
const SUM = '[\\d一二三五十百千万亿.]{1,6}(?:万|亿)?元';
const SIZED = new RegExp(`^${EXCEEDS}${SUM}(?:以上)?的?[^,、\\d]{2,10}$`, 'u');
const SIZED_BY = new RegExp(`^[^,、\\d]{0,6}?(?:${INCOME}|投资)(?=${EXCEEDS}${SUM})`, 'u');
/** 产值超500亿元的产业集群2个、 | 超100亿元的 | 6个 */
const SIZE_ONLY = new RegExp(`^${EXCEEDS}${SUM}(?:以上)?的?$`, 'u');
const SIZED_THING = new RegExp(`^(?<by>[^,、\\d]{0,10}?(?:${INCOME}|投资)?)${EXCEEDS}?${SUM}(?:以上)?的?(?<thing>[^,、\\d]{2,12})$`, 'u');
/** 旅游总收入 | 千亿元 | 地级市, 百亿元县市区: the size alone. */
const BARE_SIZED = new RegExp(`^${SUM}(?!以上|以下|级)的?[^,、\\d]{2,10}$`, 'u');
const BARE_SIZED_BY = new RegExp(`^[^,、\\d]{0,6}?(?:总?${INCOME}|增加值)(?=${SUM}[^以级])`, 'u');

/** “四好农村路”示范县2个、 | 示范乡镇 | 10个 */
const MODEL_PLACE = /^示范(?:[县区镇乡村户点社]|乡镇|街道|社区|街区|园区|单位)$/u;
const MODELS_OF = /^[^,、]{2,14}(?<![级国省市])(?=示范(?:[市县区镇乡村户点社]|乡镇|街道|社区|街区|园区|单位)$)/u;

/** 110(35)千伏变电容量800万千伏安、 | 线路 | 2600公里 */
const LINE = /^(?:输电|配电|架空|电缆)?线路$|^(?:变电|配变|主变)容量$/u;
const LINE_FIRST = signsOf('输配架电线变主');
const VOLTAGE = /^\d{1,4}(?:\(\d{1,4}\))?千伏(?:及?以[上下])?/u;

/** The name with the head of the member before; the name itself where it leaves nothing out. */
export function withListHead(words: string, previous: Found | null): string {
  if (previous === null) return words;
  if (TEAM.test(words)) return `${/[名人位]$/u.test(previous.unit ?? '') ? previous.indicator : ''}${words}`;
  if (words.startsWith('示范') && MODEL_PLACE.test(words)) return `${MODELS_OF.exec(previous.indicator)?.[0] ?? ''}${words}`;
  if (isOneOf(LINE_FIRST, words, 0) && LINE.test(words)) return `${VOLTAGE.exec(withoutFlow(previous.indicator))?.[0] ?? ''}${words}`;
  if (words.length < 12 && SIZE_ONLY.test(words)) {
    const {by = '', thing = ''} = SIZED_THING.exec(previous.indicator)?.groups ?? {};
    return thing === '' ? words : `${by}${words.replace(/的$/u, '')}的${thing}`;
  }
  if (BARE_SIZED.test(words)) return `${BARE_SIZED_BY.exec(previous.indicator)?.[0] ?? ''}${words}`;
  return SIZED.test(words) ? `${SIZED_BY.exec(previous.indicator)?.[0] ?? ''}${words}` : words;
}
