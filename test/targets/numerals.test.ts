/** Numerals in digits and characters; the properties hold for every number below ten thousand. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readChineseNumeral, readNumeral} from '../../loaders/numerals.ts';

const DIGITS = '零一二三四五六七八九';

/** Writes a number as it is spoken: 2035 → 二千零三十五, 12 → 十二. */
function written(value: number): string {
  const powers: readonly (readonly [number, string])[] = [[1000, '千'], [100, '百'], [10, '十'], [1, '']];
  let words = '';
  let isGap = false;
  let rest = value;
  for (const [power, name] of powers) {
    const digit = Math.floor(rest / power);
    rest %= power;
    if (digit === 0) {
      isGap = words !== '';
      continue;
    }
    const isBareTen = power === 10 && digit === 1 && words === '';
    words += `${isGap ? '零' : ''}${isBareTen ? '' : DIGITS.charAt(digit)}${name}`;
    isGap = false;
  }
  return words;
}

describe('numerals in characters', () => {
  test.each([
    ['两千', 2000], ['二〇三五', 2035], ['二〇三〇', 2030], ['十', 10], ['一百二十三', 123], ['二千零三十五', 2035], ['两百', 200], ['三', 3], ['十二', 12],
  ])('%s is %i', (words, value) => {
    expect(readChineseNumeral(words)).toBe(value);
  });

  test.each(['十百', '三四', '千三百千', '零十', ''])('%s is none', words => {
    expect(readChineseNumeral(words)).toBeNull();
  });

  test('every number below ten thousand is read as it is spoken', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 9999}), value => readChineseNumeral(written(value)) === value));
  });

  test('any characters give a number or null and never throw', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...'零〇一二两三四五六七八九十百千')}), words => {
      const value = readChineseNumeral(words);
      return value === null || (Number.isInteger(value) && value >= 0);
    }));
  });
});

describe('numerals in digits', () => {
  test('thousands may be grouped', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 1_000_000_000}), value => readNumeral(value.toLocaleString('en-US')) === value));
  });

  test('decimals are kept as written', () => {
    expect(readNumeral('60.92')).toBe(60.92);
  });
});
