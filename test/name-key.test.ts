/** Chinese names in the order of a dictionary: by their readings in the words that they stand in. */
import {expect, test} from 'vitest';
import {nameKey} from '../loaders/write/name-key.ts';

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort((one, other) => (nameKey(one) < nameKey(other) ? -1 : 1));
}

test('names stand by their readings, not by code points', () => {
  const due = ['阿里地区', '长沙市', '重庆市', '拉萨市', '林芝市', '西宁市', '银川市'];
  expect(sorted([...due].sort())).toEqual(due);
  expect([...due].sort()).not.toEqual(due);
});

test('a character has the reading of its word', () => {
  expect(nameKey('长沙市')).toContain('chang2');
  expect(nameKey('院长')).toContain('zhang3');
  expect(nameKey('重庆市')).toContain('chong2');
  expect(nameKey('重点人群')).toContain('zhong4');
  for (const name of ['藏医院', '西藏自治区', '藏药', '藏西医结合']) expect(nameKey(name), name).toContain('~zang4藏');
});

test('one character stays together, whatever follows', () => {
  expect(sorted(['市政局', '事务局', '市北区', '事业局'])).toEqual(['事务局', '事业局', '市北区', '市政局']);
});

test('signs and letters stand before characters; width and case make no difference', () => {
  expect(sorted(['阿里地区', 'HPV疫苗', '5岁以下儿童死亡率'])).toEqual(['5岁以下儿童死亡率', 'HPV疫苗', '阿里地区']);
  expect(nameKey('ＨＰＶ（二）')).toBe(nameKey('hpv(二)'));
});

test('lü stands behind lu and before luan', () => {
  expect(sorted(['乱', '绿', '路'])).toEqual(['路', '绿', '乱']);
});

test('what has no reading stays as it is, and other names stay apart', () => {
  expect(nameKey('')).toBe('');
  expect(nameKey('😀𠮷')).toContain('😀');
  expect(nameKey('城关区')).not.toBe(nameKey('城官区'));
});
