/**
 * Short names of bodies that the paper defines, where they stand by themselves behind the definition.
 *
 * Example: `…协调领导小组（以下简称领导小组）。领导小组办公室设在市商务局` → 领导小组办公室; `各区成立领导小组` → nothing
 */
import type {Mention, Span} from '../../facts.ts';
import {placeOfJoined, type JoinedLines} from '../joined-lines.ts';
import {bareNamesIn} from './known-names.ts';
import type {KnownNames} from './known-names.ts';

/** Short names that can stand for one body. A zone (示范区) is a place, and 本局 or 我委 anyone's. */
const BODY = /^(?![本我该])(?:联席会议|指挥部|.{1,12}(?:小组|联席会议|指挥部|专班|办公室|委员会|管委会|[局厅]|中心|公司|集团|银行|研究院|协会|联盟))$/u;
/** A text of nothing but definitions shall not be looked through for each of them. */
const MOST = 20;
const PARTS = '(?:办公室|秘书处|各?成员单位)?';

/** The short names as one pattern, and where each is defined. */
export interface ShortNames extends KnownNames {
  readonly definedAt: ReadonlyMap<string, number>;
}

/** The short names that stand for a body; null where the paper defines none. */
export function shortNames(folded: string, abbreviations: ReadonlyMap<string, string>): ShortNames | null {
  const names = [...abbreviations.keys()].filter(name => BODY.test(name)).slice(0, MOST);
  if (names.length === 0) return null;
  const definedAt = new Map(names.map(name => [name, definitionEnd(folded, name)]));
  const pattern = names.sort((a, b) => b.length - a.length).map(name => name + PARTS).join('|');
  return {places: new Map(), pattern: new RegExp(pattern, 'gu'), definedAt};
}

function definitionEnd(folded: string, name: string): number {
  const match = new RegExp(`简\\n?称[:]?[“"']?${[...name].join('\\n?')}`, 'u').exec(folded);
  return match === null ? Infinity : match.index + match[0].length;
}

/** The short names in the joined lines behind their definitions and outside `taken`, which is in document order; in their places in the paper. */
export function shortNamesIn(lines: JoinedLines, short: ShortNames, taken: readonly Span[]): Mention[] {
  return bareNamesIn(lines.tree.folded, lines.span, short, taken).map(mention => placeOfJoined(lines, mention)).filter(({text, start}) => {
    const name = [...short.definedAt.keys()].find(each => text.startsWith(each)) ?? '';
    return start > (short.definedAt.get(name) ?? Infinity);
  });
}
