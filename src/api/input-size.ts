/**
 * How large a filter or a sort order is, measured before the database has to plan a statement for it: its time limit does
 * not hold while it plans.
 *
 * Example: `{carriers: {some: {name: {eq: '市民政局'}}}}` → {levels: 4, relations: 1, parts: 4, values: 1}
 */

export interface InputSize {
  /** How deep objects stand in one another. */
  readonly levels: number;
  /** How deep relations to many stand in one another. */
  readonly relations: number;
  /** Objects in all. */
  readonly parts: number;
  /** What stands at the ends; all values of one `in` are one. */
  readonly values: number;
}

/** Beyond any limit: what is larger is refused, and need not be looked at to its end. */
export const ENOUGH = 1000;

const TO_MANY = new Set(['all', 'none', 'single', 'some']);

/** Measures an input; in a loop, because what comes as a variable may be deeper than calls can go. */
export function inputSize(input: unknown): InputSize {
  let [levels, relations, parts, values, seen] = [0, 0, 0, 0, 0];
  const waiting = [{value: input, level: 0, relation: 0}];
  for (let next = waiting.pop(); next && seen < ENOUGH; next = waiting.pop(), seen += 1) {
    const {value, level, relation} = next;
    if (Array.isArray(value)) {
      waiting.push(...value.filter(isObject).slice(0, ENOUGH).map(inner => ({value: inner, level, relation})));
      continue;
    }
    if (!isObject(value)) continue;
    const entries = Object.entries(value);
    parts += 1;
    values += entries.length === 0 ? 1 : entries.filter(([, inner]) => !isObject(inner) || isListOfValues(inner)).length;
    levels = Math.max(levels, level + 1);
    for (const [key, inner] of entries.filter(entry => isObject(entry[1])).slice(0, ENOUGH)) {
      const deeper = relation + (TO_MANY.has(key) ? 1 : 0);
      relations = Math.max(relations, deeper);
      waiting.push({value: inner, level: level + 1, relation: deeper});
    }
  }
  return {levels, relations, parts, values};
}

/** An object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isListOfValues(value: object): boolean {
  return Array.isArray(value) && !value.some(isObject);
}
