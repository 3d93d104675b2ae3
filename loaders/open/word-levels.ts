/**
 * How a Word file numbers its paragraphs: word/numbering.xml and the styles → the list and level that a paragraph is on.
 *
 * Example: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>` → {list: '1', level: 0, text: '%1、', formats: ['chineseCounting'], …}
 */

/** One `w:num` of the file: nine levels, and where it starts them anew. */
export interface WordList {
  /** Lists of one kind count on from each other, whatever `w:num` their paragraphs name. */
  readonly list: string;
  readonly num: string;
  readonly levels: readonly (WordLevel | undefined)[];
  /** From a level to the value that it starts with where this `w:num` is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

export interface WordLevel {
  readonly format: string;
  /** `（%1）`: %1 is the numeral of the first level, %2 that of the second. */
  readonly text: string;
  readonly start: number;
  /** Whether a blank or a tab parts the number from the words. */
  readonly parted: boolean;
  /** All numerals in digits, whatever their levels say: 1.1 under 一. */
  readonly inDigits: boolean;
  /** Whether a number of a higher level starts this one anew. */
  readonly restarted: boolean;
  /** The style whose paragraphs are on this level. */
  readonly style: string | null;
}

export interface Numbered {
  readonly list: WordList;
  readonly level: number;
}

/** The children of an element with this name. */
export function childrenOf(element: Node | null | undefined, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let child = element?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.nodeName === name) found.push(child as Element);
  }
  return found;
}

/** `w:val` at the end of a path of children: `valueAt(level, 'w:numFmt')`; null where there is none. */
export function valueAt(element: Node | null | undefined, ...path: readonly string[]): string | null {
  let at: Node | null | undefined = element;
  for (const name of path) at = childrenOf(at, name)[0];
  const value = (at as Element | undefined)?.getAttribute('w:val');
  return value === null || value === undefined || value === '' ? null : value;
}

/** Returns what says for a paragraph on which level of which list it is; null for one without a number. */
export function wordNumbering(numbering: Document, styles: Document | null): (paragraph: Element) => Numbered | null {
  const styleElements = new Map(childrenOf(styles?.documentElement, 'w:style').map(style => [style.getAttribute('w:styleId') ?? '', style]));
  const lists = listsOf(numbering, styleElements);
  return paragraph => {
    const properties = childrenOf(paragraph, 'w:pPr')[0];
    const style = valueAt(properties, 'w:pStyle');
    const inherited = style === null ? null : numberedStyle(styleElements, style);
    const num = valueAt(properties, 'w:numPr', 'w:numId') ?? inherited?.num;
    const list = num === undefined ? undefined : lists.get(num);
    if (list === undefined) return null;
    const stated = valueAt(properties, 'w:numPr', 'w:ilvl') ?? inherited?.level;
    const linked = list.levels.findIndex(level => level?.style !== null && level?.style === (inherited?.style ?? style));
    return {list, level: stated === undefined || stated === null ? Math.max(0, linked) : levelOf(stated) ?? 0};
  };
}

/** The number that a style or one that it is based on gives. */
function numberedStyle(styles: ReadonlyMap<string, Element>, id: string): {num: string; level: string | null; style: string} | null {
  let name: string | null = id;
  for (let depth = 0; name !== null && depth < 12; depth += 1) {
    const style: Element | undefined = styles.get(name);
    const num = valueAt(style, 'w:pPr', 'w:numPr', 'w:numId');
    if (num !== null) return {num, level: valueAt(style, 'w:pPr', 'w:numPr', 'w:ilvl'), style: name};
    name = valueAt(style, 'w:basedOn');
  }
  return null;
}

function listsOf(numbering: Document, styles: ReadonlyMap<string, Element>): ReadonlyMap<string, WordList> {
  const kinds = new Map(childrenOf(numbering.documentElement, 'w:abstractNum').map(kind => [kind.getAttribute('w:abstractNumId') ?? '', kind]));
  const nums = new Map(childrenOf(numbering.documentElement, 'w:num').map(num => [num.getAttribute('w:numId') ?? '', num]));
  const lists = new Map<string, WordList>();
  for (const [id, num] of nums) {
    const linked = valueAt(kinds.get(valueAt(num, 'w:abstractNumId') ?? ''), 'w:numStyleLink');
    const linkedNum = linked === null ? null : valueAt(styles.get(linked), 'w:pPr', 'w:numPr', 'w:numId');
    const list = valueAt(linkedNum === null ? num : nums.get(linkedNum), 'w:abstractNumId') ?? '';
    const levels = levelsOf(childrenOf(kinds.get(list), 'w:lvl'));
    const restarts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const level = levelOf(override.getAttribute('w:ilvl') ?? '0');
      if (level === null) continue;
      const [own] = levelsOf(childrenOf(override, 'w:lvl')).filter(found => found !== undefined);
      if (own !== undefined) levels[level] = own;
      const start = valueAt(override, 'w:startOverride');
      if (start !== null) restarts.set(level, Number(start));
    }
    lists.set(id, {list, num: id, levels, restarts});
  }
  return lists;
}

/** One of Word's nine levels; null for anything else that a file may say. */
function levelOf(words: string): number | null {
  return /^[0-8]$/u.test(words) ? Number(words) : null;
}

function levelsOf(elements: readonly Element[]): (WordLevel | undefined)[] {
  const levels: (WordLevel | undefined)[] = [];
  for (const level of elements) {
    const at = levelOf(level.getAttribute('w:ilvl') ?? '0');
    if (at === null) continue;
    levels[at] = {
      format: valueAt(level, 'w:numFmt') ?? 'decimal',
      text: valueAt(level, 'w:lvlText') ?? '',
      start: Number(valueAt(level, 'w:start') ?? '1'),
      parted: valueAt(level, 'w:suff') !== 'nothing',
      inDigits: childrenOf(level, 'w:isLgl').length > 0,
      restarted: valueAt(level, 'w:lvlRestart') !== '0',
      style: valueAt(level, 'w:pStyle'),
    };
  }
  return levels;
}
