/**
 * A paper whose own title, where it stands over the text, differs from the one on its cover or in the notice that issues it.
 *
 * Example: 林芝市卫生健康“十四五”规划 on the cover, 林芝市“十四五”卫生健康事业发展规划 behind the contents.
 * None: other signs and blanks; a title that the layout tore; a heading that repeats words of the title.
 */
import type {Facts, Span} from '../../../loaders/facts.ts';
import type {Passage} from '../../../loaders/layout.ts';
import {wordsAt} from '../../../loaders/span.ts';
import {atWords, type Found, perPaper, type Rule} from '../finding.ts';
import {similarity} from '../similarity.ts';

export const titleDiffers: Rule = {
  name: 'title-differs',
  find: perPaper(findDifferent),
  sentence: ({cover, inside}) => `the paper is called “${cover}” first, “${inside}” over its text`,
};

/** What a notice issues, or the title itself. */
const ISSUED = /(?:印发|转发)《(?<quoted>[^《》]{6,60})》|(?:印发|转发)(?<plain>[^《》]{6,60})的通知$/u;
/** What kind of paper it is; both titles say the same. */
const SORT = /(?:规划|纲要|方案|计划|意见|办法|细则|要点|举措|措施|任务)$/u;
/** How alike two titles of one paper are. */
const ALIKE = 0.6;
const LONGEST = 60;

function findDifferent(paper: Facts): readonly Found[] {
  const {tree, document, statements} = paper;
  const stated = statements.find(({field}) => field === 'TITLE')?.span;
  const {quoted, plain: named} = ISSUED.exec(document.title)?.groups ?? {};
  const cover = quoted ?? named ?? document.title;
  const sort = SORT.exec(cover)?.[0];
  if (stated === undefined || sort === undefined) return [];
  const inside = tree.passages.find((passage, at) => isTitle(paper, passage, tree.passages[at - 1], stated) && titleOf(paper, passage).endsWith(sort)
    && similarity(plain(titleOf(paper, passage)), plain(cover)) >= ALIKE);
  if (inside === undefined || isSame(plain(titleOf(paper, inside)), plain(cover))) return [];
  return [{severity: 'INFO', values: {cover, inside: titleOf(paper, inside)}, places: [atWords(paper, stated), atWords(paper, inside.span)]}];
}

/** A short line of its own behind the title, without a number, that goes on from no other line. */
function isTitle({tree}: Facts, {kind, mark, span, row}: Passage, before: Passage | undefined, {end}: Span): boolean {
  const follows = before === undefined || before.kind !== 'PARAGRAPH' || /[。:;)\]0-9 -]$/u.test(tree.folded.slice(before.span.start, before.span.end));
  return (kind === 'TITLE' || kind === 'PARAGRAPH' || kind === 'HEADING') && mark === null && row === null && follows
    && span.start >= end && span.end - span.start <= LONGEST;
}

function titleOf({tree}: Facts, {span}: Passage): string {
  return wordsAt(tree.folded, span).replace(/\s+/gu, '');
}

/** One may leave out the place that the other begins with. */
function isSame(inside: string, cover: string): boolean {
  return cover.endsWith(inside) || inside.endsWith(cover);
}

function plain(title: string): string {
  return title.replace(/\(.{1,20}?\)|[\s“”"《》‘’·\-—]/gu, '');
}
