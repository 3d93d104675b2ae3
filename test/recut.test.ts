/** A paper says the same however its file cuts it into lines: the seeds, cut as PDF pages cut them, give the facts of the seeds. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {load} from '../loaders/load.ts';
import {parse} from '../loaders/parse/parse.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {readSeeds} from '../src/seeds.ts';
import {recut, type PageLayout} from './helpers/recut.ts';

const vocabulary = loadVocabulary();

const LAYOUTS: readonly PageLayout[] = [
  {width: 28, indented: true, spaced: false, pageMark: page => `— ${page} —`},
  {width: 34, indented: true, spaced: true, pageMark: page => `- ${page} -`},
  {width: 42, indented: true, spaced: false, pageMark: page => String(page)},
  {width: 60, indented: true, spaced: true, pageMark: page => `第${page}页 共30页`},
  {width: 28, indented: false, spaced: true, pageMark: page => `— ${page} —`},
  {width: 34, indented: false, spaced: false, pageMark: page => `第${page}页 共30页`},
];
/** Without indents a paragraph whose last line is full, or a line that ends with a sentence, tells too little. */
const MOST_UNTOLD = 0.04;

/** The paper's paragraphs, each on one line; contents pages and tables have lines of their own. */
function paragraphsOf(text: string): readonly string[] {
  return parse(text, {file: 'paper.txt'}).passages
    .filter(({kind}) => kind !== 'ROW' && kind !== 'BOILERPLATE')
    .map(({span}) => text.slice(span.start, span.end).replace(/\[bookmark: [^\]]*\]|\s*\n\s*|\s{3,}/gu, ''));
}

/** The facts as lines, without their places. */
function factsOf(text: string): readonly string[] {
  const facts = load(text, {file: 'paper.txt'}, vocabulary);
  const paths = new Map(facts.measures.map(({id, path}) => [id, path]));
  const of = (measure: string | null): string => paths.get(measure ?? '') ?? '';
  return [
    ...facts.measures.map(({path, number, title}) => [path, number, title]),
    ...facts.assignments.map(({measure, institution, role, rank}) => [of(measure), institution, role, rank]),
    ...facts.targets.map(target => [of(target.measure), target.indicator, target.population, target.comparator, target.value, target.unit, target.year]),
    ...facts.projects.map(({measure, name, amountYuan, institution}) => [of(measure), name, amountYuan, institution]),
    ...facts.citations.map(({title, number, issuer}) => [title, number, issuer]),
    ...facts.institutions.map(({name, kind, mentions}) => [name, kind, mentions.length]),
  ].map(fact => fact.join(' | ').replace(/\s/gu, '')).sort();
}

describe.each(LAYOUTS)('$width wide, indented $indented, spaced $spaced', layout => {
  test('the seeds give the same facts', async () => {
    for (const {path} of await readSeeds()) {
      const paragraphs = paragraphsOf(readFileSync(path, 'utf8'));
      const whole = factsOf(paragraphs.join('\n'));
      const cut = factsOf(recut(paragraphs, layout));
      const counted = new Map<string, number>();
      for (const fact of cut) counted.set(fact, (counted.get(fact) ?? 0) + 1);
      const lost = whole.filter(fact => {
        const left = counted.get(fact) ?? 0;
        counted.set(fact, left - 1);
        return left <= 0;
      });
      if (layout.indented) expect(lost, path).toEqual([]);
      else expect(lost.length, `${path}\n${lost.join('\n')}`).toBeLessThanOrEqual(whole.length * MOST_UNTOLD);
    }
  }, 60_000);
});
