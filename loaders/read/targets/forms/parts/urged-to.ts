/**
 * What so many are brought to: `推动企业上市10家` → 企业上市, `2025年底前推动“小升规”企业300家` → “小升规”企业, `指导企业制定标准20项` → 企业制定标准.
 *
 * So many fewer are told by the same form (`减少财政供养人员1000人`, `取消证明事项50项`). A sum (`帮助企业融资100亿元`) may be anybody's, and a rate (`推动研发投入强度达到3%`) is reached.
 */
import type {PlacedAmount} from '../../numbers/amounts.ts';
import {isMetric} from '../../words/vocabulary.ts';
import type {Place} from '../../words/places.ts';

const URGED = /^(?:(?:到|至)?20\d{2}年[底末]?前?|年内|全年|力争|累计|每年|新增|[一二三四五]年){0,3}(?:推动|推进|促进|实现|指导|引导|帮助|减少|精简|取消|撤销)(?=[^,、的“”\d]{4,}$|“|[^,、的“”\d]{2,8}“[^“”]{2,8}”$)/u;
const ONE_BY_ONE = /^[万千百]?[个家户人名处项件宗座所支款栋]$/u;
/** 年 | 出栏 | 生猪 | 300万头: animals are told of by what becomes of them. */
const STOCK = /^(?:全[市省县区])?年?(?<what>[出存]栏)(?<animal>[^,、的\d栏]{2,8})$/u;
const ANIMALS = /^[万亿]?[头只羽匹]$/u;

/** The words that name it, without the urging; null for any other count. */
export function urgedTo({before, after}: Place, words: string, {unit}: PlacedAmount): string | null {
  const stock = ANIMALS.test(unit ?? '') && before.includes('栏') ? STOCK.exec(before)?.groups : undefined;
  if (stock !== undefined && after === '') return `${stock['animal'] ?? ''}${stock['what'] ?? ''}`;
  if (after !== '' || !ONE_BY_ONE.test(unit ?? '') || !URGED.test(before) || isMetric(words)) return null;
  return words.replace(/^(?:指导|引导|帮助)/u, '');
}
