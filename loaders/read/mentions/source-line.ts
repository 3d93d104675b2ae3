/**
 * Whose page a paper comes from, where a line of the page says so by a body's name alone.
 *
 * Example: `发布时间:2021/09/30 作者: 来源:西藏自治区卫生健康委员会` → 西藏自治区卫生健康委员会; `来源:西藏日报` and `来源:市卫健委网站` → nobody
 */
import type {Mention, Span} from '../../facts.ts';
import type {DocumentTree} from '../../layout.ts';
import {endPattern} from '../../ends.ts';
import {findMentions} from './find.ts';

const LABEL = '来源';
/** Numbers of facts and tables come from bodies as well: 数据来源:市统计局 stands in no line of a page. */
const SOURCE = endPattern(/(?:^|[ \t]|信息|文章|稿件)来源[ ]?:[ ]{0,4}(?<body>[^ \t\n:,;。、]{4,40})[ ]{0,4}/u);

/** The body that such a line names; none where its words are more than a name. */
export function sourceIn({folded, text}: DocumentTree, {start, end}: Span): readonly Mention[] {
  const line = folded.slice(start, end);
  const body = line.includes(LABEL) ? SOURCE.exec(line.trimEnd())?.groups?.['body'] ?? '' : '';
  if (body === '') return [];
  const from = start + line.lastIndexOf(body);
  return findMentions(folded, text, {start: from, end: from + body.length}).filter(mention => mention.start === from && mention.end === from + body.length);
}
