/**
 * What stands on a web page above its paper: menus, up to the line that the page itself names as the article's title.
 *
 * Example: `<meta name="ArticleTitle" content="养老服务管理办法">` over `首页⏎政务公开⏎养老服务管理办法⏎第一条 …` → the text from 养老服务管理办法 on;
 * the table that a register writes above the title (索引号, 文号) stays, and so does everything where a sentence stands above it
 */

const META = /<meta[^>]{0,80}?name\s{0,4}=\s{0,4}["']ArticleTitle["'][^>]{0,80}?content\s{0,4}=\s{0,4}["'](?<title>[^"'<>]{4,200})["']/iu;
/** The metadata stands in the head of a page. */
const HEAD = 20_000;
/** What a register of papers writes above the title. */
const REGISTER = /^(?:\|\s{0,4})?(?:索引号|统一编号|文\s{0,6}号|发布机构|发文机关|信息分类)\s{0,4}[：:|]/u;
const SENTENCE = /[。；]/u;
const SIGNS = /[\s#\ufdd0]/gu;

/** The text without the lines above the title that the page names; all of it where the title stands on no line. */
export function withoutMenus(text: string, html: string): string {
  const title = META.exec(html.slice(0, HEAD))?.groups?.['title']?.replace(SIGNS, '');
  if (title === undefined) return text;
  const lines = text.split('\n');
  const at = lines.findIndex(line => line.length < title.length + 40 && line.replace(SIGNS, '') === title);
  if (at < 0) return text;
  const register = lines.slice(0, at).findIndex(line => REGISTER.test(line.trim()));
  const first = register < 0 ? at : register;
  return lines.slice(0, first).some(line => SENTENCE.test(line)) ? text : lines.slice(first).join('\n');
}
