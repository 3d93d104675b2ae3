/** Amounts found in running words: bounds, ranges, units. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {AMOUNT, amountsIn, mayBegin} from '../../loaders/read/targets/numbers/amounts.ts';

function shown(text: string): readonly string[] {
  return amountsIn(text).map(({comparator, value, valueMax, unit}) => `${comparator} ${value}${valueMax === null ? '' : `..${valueMax}`} ${unit ?? ''}`);
}

describe('amounts', () => {
  test.each([
    ['≥23%', 'GE 23 %'], ['≤10%以下', 'LE 10 %'], ['>95%', 'GT 95 %'], ['<5‰', 'LT 5 ‰'], ['90%以上', 'GE 90 %'], ['25%以内', 'LE 25 %'], ['70%左右', 'EQ 70 %'],
    ['10至13所', 'RANGE 10..13 所'], ['10-13所', 'RANGE 10..13 所'], ['1—2人', 'RANGE 1..2 人'], ['0.14-0.21人', 'RANGE 0.14..0.21 人'],
    ['1.42亿~1.62亿吨', 'RANGE 1.42..1.62 亿吨'], ['500余名', 'GT 500 名'], ['2亿余元', 'GT 2 亿元'], ['100多个', 'GT 100 个'], ['1.5万张', 'EQ 1.5 万张'],
    ['三分之二', 'EQ 66.67 %'], ['百分之九十五', 'EQ 95 %'], ['百分之八十以上', 'GE 80 %'], ['两千名', 'EQ 2000 名'], ['41.63/10万', 'EQ 41.63 1/10万'],
    ['80/10万内', 'LE 80 1/10万'], ['2000元/人/年', 'EQ 2000 元/人/年'], ['1,200人', 'EQ 1200 人'], ['5个百分点', 'EQ 5 个百分点'], ['300人次', 'EQ 300 人次'],
    ['105亿枝', 'EQ 105 亿枝'], ['15个工作日', 'EQ 15 个工作日'], ['30航班', 'EQ 30 航班'], ['6个月', 'EQ 6 个月'], ['1:1.25', 'EQ 1.25 '], ['1:0.8以上', 'GE 0.8 '],
  ])('%s is %s', (text, amount) => {
    expect(shown(text)).toEqual([amount]);
  });

  test.each(['第3名', 'P2实验室', '2025年', '12月', '三位一体', '〔2024〕10号', '1:0.8配套', '2:1', '三口岸', '三层次'])('%s holds none', text => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    ['3%至5%', ['RANGE 3..5 %']], ['2万到3万余人', ['RANGE 2..3 万人']], ['1至2个百分点', ['RANGE 1..2 个百分点']], ['1个至2个百分点', ['RANGE 1..2 个百分点']],
    ['50名到3家企业', ['EQ 50 名', 'EQ 3 家']], ['100个到2026年', ['EQ 100 个']], ['20家-30%', ['EQ 20 家', 'EQ 30 %']],
  ])('%s is of one unit or no range', (text, amounts) => {
    expect(shown(text)).toEqual(amounts);
  });

  test('an amount lies where it says', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 99_999}), fc.constantFrom('%', '‰', '人', '万张', '所'), fc.constantFrom('达到', '建成', '为'), (value, unit, verb) => {
      const text = `县域内${verb}${value}${unit}以上。`;
      const [amount] = amountsIn(text);
      return amount?.value === value && amount.unit === unit && text.slice(amount.start, amount.end) === `${value}${unit}以上`;
    }));
  });

  test('the look at the neighbours of a numeral refuses nothing that the pattern finds', () => {
    const parts = '0 1 2025 1.5 一 二 十 百 千 万 零 半 过半 分之 成 余 多 至 - ~ ≥ < % ‰ 个 家 人次 万张 /10万 1/万 类 分以上 km kW ㎡ TEU 亿元 个百分点 平方米 公里/小时 工作日 立方 蒸吨/小时 片 年 第 P 之 : . 比达到 近 建成 打造 突破 组织 以上 大关 , 。 步 体'.split(' ');
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength: 6}), words => {
      const text = words.join('');
      return [...text].every((_, at) => {
        AMOUNT.lastIndex = at;
        return !AMOUNT.test(text) || mayBegin(text, at);
      });
    }), {numRuns: 3000});
  });

  test('any words are read without failing', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...'0123456789.,%‰≥≤至-—十百千万亿余多个所分之以上,。达到')}), text => {
      for (const {start, end} of amountsIn(text)) if (start < 0 || end > text.length || start >= end) return false;
      return true;
    }));
  });
});
