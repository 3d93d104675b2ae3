// Bare numbers on their lines: the rows of a long table, or the pages of a paper.
import {expect, test} from 'vitest';
import {parse} from '../loaders/parse/parse.ts';

const HEADS = ['序号', '重点任务', '责任单位'];
const SENTENCE = ['完善乡镇卫生院和村级卫生室网络', '建设，健全县域医疗共同体统一管', '理机制，推动优质资源下沉基层。'];

/** A row of so many lines in print's narrow cells. */
function row(number: number, lines: number): readonly string[] {
  return [String(number), ...Array.from({length: lines}, (_, at) => SENTENCE[at % 3] ?? ''), '市卫生健康委'];
}

function rowsOf(lines: readonly string[]): number {
  return parse(lines.join('\n'), {file: 'paper.txt'}).passages.filter(passage => passage.kind === 'ROW').length;
}

test('the rows of a table may be as long as pages where others are not', () => {
  const rows = [1, 2, 3, 4, 5, 6, 7].flatMap(number => row(number, number === 1 || number === 7 ? 3 : 12));
  expect(rowsOf(['任务分工表', ...HEADS, ...rows])).toBe(8);
});

test('heads of columns that each page repeats are no running heads', () => {
  const page = (number: number): readonly string[] => [`- ${number} -`, ...HEADS, ...row(2 * number - 1, 6), ...row(2 * number, 6)];
  expect(rowsOf(['任务分工表', ...[1, 2, 3, 4].flatMap(page)])).toBe(9);
});

test('a running head over each page is none of the table\'s', () => {
  const page = (number: number): readonly string[] => [`- ${number} -`, '某市卫生健康工作要点', ...row(2 * number - 1, 6), ...row(2 * number, 6)];
  const [first, ...others] = [1, 2, 3, 4].map(page);
  expect(rowsOf([...(first?.slice(0, 2) ?? []), ...HEADS, ...(first?.slice(2) ?? []), ...others.flat()])).toBe(9);
});
