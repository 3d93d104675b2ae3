/**
 * Marks a Word document's headings by their outline level, whichever style gives it: mammoth knows the built-in styles alone.
 *
 * Example: a paragraph of the style 公文标题2, based on `heading 2` → the style `Outline2`, which becomes `<h2>`
 */
import {childrenOf, valueAt} from './word-levels.ts';

/** Word has nine levels, a page six. */
const LEVELS = [1, 2, 3, 4, 5, 6];
const DEEPEST_STYLE = 12;

/** For mammoth: what the styles of `writeOutline` become. Other styles are no headings, whatever they are called. */
export const OUTLINE_STYLES: readonly string[] = LEVELS.map(level => `p.Outline${level} => h${level}:fresh`);

/** Changes `document` in place. */
export function writeOutline(document: Document, styles: Document | null): void {
  const byId = new Map(childrenOf(styles?.documentElement, 'w:style').map(style => [style.getAttribute('w:styleId') ?? '', style]));
  for (const paragraph of Array.from(document.getElementsByTagName('w:p'))) {
    const [properties] = childrenOf(paragraph, 'w:pPr');
    const level = levelOf(valueAt(properties, 'w:outlineLvl')) ?? levelOfStyle(byId, valueAt(properties, 'w:pStyle'));
    if (properties === undefined || level === null || level === BODY) continue;
    for (const style of childrenOf(properties, 'w:pStyle')) properties.removeChild(style);
    const style = document.createElement('w:pStyle');
    style.setAttribute('w:val', `Outline${Math.min(level + 1, LEVELS.length)}`);
    properties.insertBefore(style, properties.firstChild);
  }
}

/** The level that Word gives to text, against the style's own. */
const BODY = 9;

function levelOf(words: string | null): number | null {
  return words !== null && /^[0-9]$/u.test(words) ? Number(words) : null;
}

/** The level that a style or one that it is based on has; the built-in headings have theirs by their name. */
function levelOfStyle(styles: ReadonlyMap<string, Element>, id: string | null): number | null {
  let name = id;
  for (let depth = 0; name !== null && depth < DEEPEST_STYLE; depth += 1) {
    const style: Element | undefined = styles.get(name);
    const builtIn = /^heading (?<level>[1-9])$/iu.exec(valueAt(style, 'w:name') ?? '')?.groups?.['level'];
    const level = levelOf(valueAt(style, 'w:pPr', 'w:outlineLvl')) ?? (builtIn === undefined ? null : Number(builtIn) - 1);
    if (level !== null) return level;
    name = valueAt(style, 'w:basedOn');
  }
  return null;
}
