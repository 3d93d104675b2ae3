import {describe, expect, test} from 'vitest';
import {load} from '../../loaders/load.ts';
import {loadVocabulary} from '../../loaders/resolve/vocabulary.ts';

const vocabulary = loadVocabulary();

/** The carriers of one task in a paper of the city, with what says its year. */
function carriers(number: string, date: string): readonly string[] {
  const text = `昆明市人民政府关于优化服务的意见\n${number}\n一、推进一网通办\n（责任单位：市国税局、市地税局，云南银监局、云南保监局）\n${date}`;
  return load(text, {file: 'a.txt'}, vocabulary).assignments.map(each => each.institution);
}

const MERGED = ['国家税务总局昆明市税务局', '中国银行保险监督管理委员会云南监管局'];
const PARTED = ['昆明市国家税务局', '昆明市地方税务局', '中国银行业监督管理委员会云南监管局', '中国保险监督管理委员会云南监管局'];

describe('bodies that were merged', () => {
  test.each([
    ['in a paper of the years before, by its number', '昆政发〔2017〕3号', '', PARTED],
    ['in one of the year of the merger', '昆政发〔2018〕3号', '', PARTED],
    ['by its date', '', '昆明市人民政府\n2016年5月4日', PARTED],
    ['where nothing tells the year', '', '', PARTED],
    ['in a later one, by its number', '昆政发〔2020〕3号', '', MERGED],
    ['in a later one, by its date', '', '昆明市人民政府\n2021年5月4日', MERGED],
  ])('%s', (_, number, date, names) => {
    expect(carriers(number, date)).toEqual(names);
  });
});
