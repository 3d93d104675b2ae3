/** Years that govern, and years that only compare. */
import {describe, expect, test} from 'vitest';
import {governingYear, lastYear, yearOfHeading, yearsIn} from '../../loaders/read/targets/years/years.ts';

describe('years', () => {
  test.each([
    ['到2025年,', [2025]], ['2021年12月底前,', [2021]], ['2021年年底前', [2021]], ['到二〇三五年', [2035]], ['“十四五”期间', [2025]], ['到“十五五”末', [2030]],
    ['2021-2025年', [2025]], ['2023—2025年', [2025]], ['到2022年和2030年', [2022, 2030]], ['2024年度', [2024]],
  ])('%s governs', (text, years) => {
    expect(yearsIn(text).flatMap(mention => mention.years)).toEqual(years);
  });

  test.each(['比2020年提高', '较2015年下降', '与2015年相比', '自2018年4月1日起', '2019年起', '2020年以来', '“十四五”规划', '由2020年的'])('%s does not', text => {
    expect(yearsIn(text)).toEqual([]);
  });

  test('the last year before a place governs it', () => {
    const text = '到2025年,A达到4.6人。2030年,B达到5人';
    const mentions = yearsIn(text);
    expect(lastYear(governingYear(mentions, text.indexOf('A')))).toBe(2025);
    expect(lastYear(governingYear(mentions, text.indexOf('B')))).toBe(2030);
    expect(governingYear(mentions, 0)).toBeNull();
  });

  test('a column states its year', () => {
    expect(yearOfHeading('2020年指标值')).toBe(2020);
  });
});
