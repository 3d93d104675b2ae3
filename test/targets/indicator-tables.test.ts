/** Headers and cells of tables of indicators. */
import {describe, expect, test} from 'vitest';
import {readCell} from '../../loaders/read/targets/tables/indicator-cell.ts';
import {indicatorColumns, taskColumns} from '../../loaders/read/targets/tables/indicator-columns.ts';

describe('headers', () => {
  test('the first year is the baseline, a unit and a binding have columns of their own', () => {
    const columns = indicatorColumns(['序号', '指标名称', '单位', '2020年', '2025年', '属性'], '');
    expect(columns).toMatchObject({name: 1, unit: 2, binding: 5});
    expect(columns?.values.map(({kind, year}) => `${kind} ${year}`)).toEqual(['OBSERVATION 2020', 'TARGET 2025']);
  });

  test.each([
    [['指标', '基期值', '2025年目标值'], '', ['OBSERVATION null', 'TARGET 2025']],
    [['指标', '2020年基期值', '2025年目标值'], '', ['OBSERVATION 2020', 'TARGET 2025']],
    [['指标', '2020年基数', '2025年'], '', ['OBSERVATION 2020', 'TARGET 2025']],
    [['主要指标', '2022年目标', '2025年目标'], '', ['TARGET 2022', 'TARGET 2025']],
    [['指标', '现状', '目标'], '“十四五”主要指标', ['OBSERVATION null', 'TARGET 2025']],
    [['指标', '评价标准'], '监测指标体系(2023年版)', ['TARGET null']],
    [['一级指标', '二级指标', '2025年'], '', ['TARGET 2025']],
    [['指标', '2020年', '2025年', '年均增长(%)'], '', ['OBSERVATION 2020', 'TARGET 2025', 'TARGET null']],
  ])('%j under %s', (header, caption, expected) => {
    expect(indicatorColumns(header, caption)?.values.map(({kind, year}) => `${kind} ${year}`)).toEqual(expected);
  });

  test.each([['主要指标(单位:万人)', '万人'], ['计量单位: %', '%'], ['单位:万人、%', null], ['责任单位:市民政局', null], ['单位:市民政局', null], ['主要指标', null]])('under %s all values have the unit %s', (caption, unit) => {
    expect(indicatorColumns(['指标', '2025年'], caption)?.commonUnit).toBe(unit);
  });

  test.each([[['主要任务', '具体措施', '2024年度', '2025年度', '牵头部门']], [['序号', '项目名称', '金额']], [['指标', '解释']]])('%j is none of indicators', header => {
    expect(indicatorColumns(header, '')).toBeNull();
  });

  test('years right behind the task or its unit are columns of values, others are not', () => {
    expect(taskColumns(['序号', '重点任务', '单位', '2024年', '2025年', '责任单位'])?.values.map(({index, year}) => `${index} ${year}`)).toEqual(['3 2024', '4 2025']);
    expect(taskColumns(['主要任务', '具体措施', '2024年度', '2025年度', '牵头部门'])).toBeNull();
  });
});

describe('cells', () => {
  test.each([
    ['70.6', '岁', 'EQ 70.6 岁'], ['>95', '%', 'GT 95 %'], ['≥70', '%', 'GE 70 %'], ['1:0.79', null, 'EQ 0.79 null'], ['[5]', '万人', 'EQ 5 万人'],
    ['持续下降', '%', 'DECREASE null null'], ['稳步提升', '元', 'INCREASE null null'], ['保持稳定', '%', 'STABLE null null'], ['85%以上', null, 'GE 85 %'],
    ['1.5万', '张', 'EQ 1.5 万张'], ['7.4-7.5', '张', 'RANGE 7.4 张'], ['12以下', '1/10万', 'LE 12 1/10万'], ['下降18%', '%', 'CHANGE_BY -18 %'], ['全覆盖', null, 'COMPLETE 100 %'],
    ['1,200', '所', 'EQ 1200 所'], ['65左右', '%', 'EQ 65 %'], ['0', '1/10万', 'EQ 0 1/10万'], ['-2.5', '%', 'EQ -2.5 %'],
    ['持续减缓', '%', 'DECREASE null null'], ['基本实现全覆盖', '%', 'COMPLETE 100 %'],
  ])('%s with %s', (cell, unit, expected) => {
    const read = readCell(cell, unit);
    expect(typeof read === 'string' ? read : `${read.comparator} ${read.value} ${read.unit}`).toBe(expected);
  });

  test.each(['', '——', '--', '/', '—', ' '])('“%s” says nothing', cell => {
    expect(readCell(cell, '%')).toBe('EMPTY');
  });

  test.each(['完成国家下达任务', '优良', '全国前列', '上升趋势减缓', '增长势头得到遏制', '基本实现', '推进全覆盖试点'])('%s is not understood', cell => {
    expect(readCell(cell, '%')).toBe('UNREAD');
  });
});
