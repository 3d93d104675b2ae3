/** Where lines of a cut paper go on is told by its layout: indents, blank lines behind every line, room left at a line's end. */
import {expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {parse} from '../loaders/parse/parse.ts';
import {isTitleOver} from '../loaders/parse/whole-lines.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {recut, type PageLayout} from './helpers/recut.ts';

const TASK = '完善协作机制，推动资源下沉，建立分工明确的服务体系，提升基层服务能力，方便群众就近享受优质服务，不断增强群众的获得感和满意度。';
const PAGE: PageLayout = {width: 30, indented: false, spaced: false, pageMark: page => `— ${page} —`};
const BODY = Array.from({length: 12}, () => TASK.repeat(2));

/** The paragraphs that are read of a paper with these last ones, cut so. */
function lastOf(paragraphs: readonly string[], layout: Partial<PageLayout> = {}): readonly string[] {
  const paper = recut(['某市工作方案', ...BODY, ...paragraphs], {...PAGE, ...layout});
  const {folded, passages} = parse(paper, {file: 'cut.txt'});
  return passages.slice(-paragraphs.length).map(({span}) => Array.from(paper.slice(span.start, span.end), (sign, at) => (/\s/u.test(folded.charAt(span.start + at)) ? '' : sign)).join(''));
}

const facts = (paragraphs: readonly string[], layout: Partial<PageLayout> = {}) => (
  load(recut(['某市工作方案', ...BODY, ...paragraphs], {...PAGE, ...layout}), {file: 'cut.txt', region: '拉萨市'}, loadVocabulary()));

test('an indent opens a paragraph behind a full line, a line without one goes on behind a sentence', () => {
  const full = `${TASK}${'推动资源下沉和协作，'.repeat(2)}提升能力。`;
  const paragraphs = ['开展试点。推动试点城市完善协作机制，建立体系。', full, '加强宣传。营造氛围，凝聚各方面力量。'];
  expect(lastOf(paragraphs, {indented: true})).toEqual(paragraphs);
  expect(lastOf(paragraphs, {indented: true, spaced: true})).toEqual(paragraphs);
});

test('a line without an indent goes on even where it begins like a mark or a label', () => {
  const paragraph = `${'完善协作机制，'.repeat(3)}对获得国家级一、二、三等奖的给予奖励。`;
  expect(lastOf([paragraph], {indented: true, width: 29})).toEqual([paragraph]);
  const labels = ['责任单位：市财政局、市民政局、市商务局、市教育局、市住建局', '配合单位：市司法局'];
  expect(lastOf(labels)).toEqual(labels);
});

test('blank lines behind every line part nothing', () => {
  expect(lastOf([TASK, '（一）加强领导。', TASK], {spaced: true})).toEqual([TASK, '（一）加强领导。', TASK]);
  // Where no blank line stands behind others, one ends a paragraph.
  const [first, ...rest] = recut(['某市工作方案', ...BODY, TASK], PAGE).split('\n').slice(-3);
  const paper = [recut(['某市工作方案', ...BODY], PAGE), first, '', ...rest].join('\n');
  expect(parse(paper, {file: 'cut.txt'}).passages.slice(-2).map(({span}) => paper.slice(span.start, span.end).replaceAll('\n', ''))).toEqual([first, rest.join('')]);
});

test('where lines end for want of room, a line that had room ends its paragraph', () => {
  const paragraphs = ['某市推进进口贸易促进创新示范区建设实施方案', TASK];
  expect(lastOf(paragraphs)).toEqual(paragraphs);
  const heading = ['（四）提质生态营造，构建全维度的创业发展体系', TASK];
  expect(lastOf(heading)).toEqual(heading);
  const whole = `${TASK}建立体系，${'推动协作'.repeat(4)}`;
  expect(lastOf([`${whole}机制建设。`])).toEqual([`${whole}机制建设。`]);
});

test('a clause that ends a full line ends its paragraph where untitled paragraphs follow clauses, and not where text does', () => {
  const ended = '开展藏药资源普查及动态监测，保护药材。（市卫健委负责）';
  const full = '开展藏药资源的普查及动态监测，保护药材（市卫生健康委负责）';
  expect(full).toHaveLength(29);
  const next = '保护重要资源和生物多样性，开展资源普查及动态监测，不断提升群众的获得感。（市卫健委负责）';
  const clauses = Array.from({length: 6}, () => `${TASK}${ended}`);
  expect(lastOf([...clauses, full, next], {width: 29}).slice(-2)).toEqual([full, next]);
  const within = Array.from({length: 6}, () => `${TASK}（市商务局负责）${TASK}`);
  expect(lastOf([...within, full + next], {width: 29}).at(-1)).toBe(full + next);
});

test('titles and annexes are lines of their own, however full; half of a ratio is not', () => {
  const title = '某市推进进口贸易促进创新示范区建设行动计划（2023—2025年）';
  expect(lastOf([title, `为贯彻落实部署，${TASK}`], {width: 31})).toEqual([title, `为贯彻落实部署，${TASK}`]);
  expect(lastOf(['某省家庭医生签约服务高质量发展工作任务分工一览表和说明', '附件1', TASK], {width: 28}).slice(0, 2)).toEqual(['某省家庭医生签约服务高质量发展工作任务分工一览表和说明', '附件1']);
  const ratio = `${'完善协作机制，'.repeat(3)}削减VOCs∶NOx比例大于2∶1，推动资源下沉。`;
  expect(lastOf([ratio], {width: 27})).toEqual([ratio]);
});

test('numbers, names and clauses over the ends of lines and pages are read as one', () => {
  const task = (lead: string): string => `1.完善机制。${lead}建成社区养老服务中心2-3个。林芝市康复医院建设项目，投资预算11000万元。（市卫健委牵头，市民政局负责）`;
  const whole = load(['某市工作方案', ...BODY, task('')].join('\n'), {file: 'cut.txt', region: '拉萨市'}, loadVocabulary());
  for (let shift = 0; shift < 30; shift += 2) {
    const lead = '推'.repeat(shift);
    const {targets, projects, assignments} = facts([task(`${lead}，`)], {indented: true, spaced: shift % 4 === 0});
    expect(targets.map(({value, valueMax, unit}) => [value, valueMax, unit])).toEqual(whole.targets.map(({value, valueMax, unit}) => [value, valueMax, unit]));
    expect(projects.map(({name, amountYuan}) => [name, amountYuan])).toEqual(whole.projects.map(({name, amountYuan}) => [name, amountYuan]));
    expect(assignments.map(({institution, role}) => [institution, role])).toEqual(whole.assignments.map(({institution, role}) => [institution, role]));
  }
  expect([whole.targets.length, whole.projects.length, whole.assignments.length]).toEqual([1, 1, 2]);
});

test('a list of carriers that a short line leaves open goes on up to its bracket, whatever pairs stand in it', () => {
  const {assignments} = load(recut(['某市工作方案', ...BODY, '11.推进试点示范。到2025年，建成示范点10个。'], PAGE)
    + '\n（牵头单位：市教\n育局；责任单位：市财政局、市住房城乡建设局（市人防办）、市民\n政局，各区（县）人民政府）\n', {file: 'cut.txt', region: '拉萨市'}, loadVocabulary());
  expect(assignments.map(({institution, role, rank}) => `${role} ${rank} ${institution}`)).toEqual([
    'LEAD 1 拉萨市教育局', 'RESPONSIBLE 2 拉萨市财政局', 'RESPONSIBLE 3 拉萨市住房和城乡建设局', 'RESPONSIBLE 4 拉萨市民政局', 'RESPONSIBLE 5 拉萨市各区(县)人民政府',
  ]);
});

test('a line of titles side by side is told to be none in no time', () => {
  const titles = '《一》'.repeat(29);
  const over = (title: string): boolean => isTitleOver(`${title}为`, {start: 0, end: title.length}, {start: title.length, end: title.length + 1});
  expect(over(`${titles}文`)).toBe(false);
  expect(over(`关于印发${titles}的通知`)).toBe(true);
});

test('a clause in lenticular brackets ends its paragraph, and goes on over the end of a line', () => {
  const paragraphs = [`${TASK}【责任单位：市财政局、市民政局、市教育局、市科学技术局、市商务局】`, '开展宣传活动。营造良好氛围。【责任单位：市委宣传部】'];
  expect(lastOf(paragraphs)).toEqual(paragraphs);
});
