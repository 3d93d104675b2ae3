/**
 * A reading copy of the text with one spelling for each sign, and of the SAME LENGTH, so that every offset stays true.
 *
 * Example: `到２O３O年，（市卫健委负责）` → `到2030年,(市卫健委负责)`
 */

/** Signs outside the full-width block that stand for one of the half-width ones. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u3000': ' ', '\u00A0': ' ', '﹐': ',', '﹔': ';', '﹕': ':', '﹙': '(', '﹚': ')', '﹪': '%', '﹝': '〔', '﹞': '〕',
  '｡': '。', '､': '、', '∶': ':', '﹒': '.',
};

/** ！ to ～, the full-width forms of the signs from ! to ~. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const OTHER = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'gu');
/** Blanks of other widths, a zero-width one and the byte order mark among them. */
const BLANKS = /[\u2000-\u200B\u202F\u205F\uFEFF]/gu;

/** A year with letters O for zeros: 202O年, 2O3O年; not PM2.5 or H2O. */
const YEAR_WITH_LETTERS = /(?<![0-9A-Za-z])[12][0-9OoОо〇]{3}(?=[ ]?(?:年|—|-|–|~|至))/gu;

/** Markdown's signs around a heading and around strong words: `## **一、总体要求**`. */
const MARKDOWN = /^[ ]{0,3}#{1,6}(?=[ ])(?! Page )|\*{2,3}|^[ ]{0,3}>(?=[ ])/gmu;

/** The reading copy of `text`: half-width signs, zeros for letters O in years. Its length is the text's own. */
export function fold(text: string): string {
  return text
    .replace(FULL_WIDTH, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(OTHER, sign => SIGNS[sign] ?? sign)
    .replace(BLANKS, ' ')
    .replace(MARKDOWN, signs => ' '.repeat(signs.length))
    .replace(YEAR_WITH_LETTERS, year => year.replace(/[OoОо〇]/gu, '0'));
}
