/**
 * How fast papers are read, against a peer that merely segments the same text into words: both in this run, as a ratio.
 *
 * Example: `npm run bench -- extract` → `policygraph 2.40 M characters/s, jieba 7.31 M characters/s, ratio 0.33`
 */
import {readFileSync} from 'node:fs';
import {Jieba} from '@node-rs/jieba';
import {dict} from '@node-rs/jieba/dict.js';
import {load, loadAll} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {readSeeds} from '../src/seeds.ts';

/** So many until the engine has compiled all that the ratio measures; the lengths below are compared with one another alone. */
const ROUNDS = 200;
const ROUNDS_OF_LENGTH = 25;

const texts = (await readSeeds()).map(({path, source}) => ({source, text: readFileSync(path, 'utf8')}));
const characters = texts.reduce((sum, {text}) => sum + text.length, 0);
const vocabulary = loadVocabulary();
const jieba = Jieba.withDict(dict);

/** Milliseconds that this process kept the processor busy: unlike the clock, they do not run while others have it. */
function busy(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of the quickest of the rounds for each work: what is left once the code is compiled and memory was cleared in
 * other rounds. The works take turns, so that whatever else the machine does falls on all of them.
 */
function quickest(rounds: number, ...works: readonly (() => void)[]): readonly number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, index) => {
      const start = busy();
      work();
      best[index] = Math.min(best[index] ?? Infinity, busy() - start);
    });
  }
  return best;
}

const [reading = 0, segmenting = 0] = quickest(
  ROUNDS,
  () => loadAll(texts, vocabulary),
  () => texts.forEach(({text}) => jieba.cut(text, true)),
);
const rate = (length: number, milliseconds: number): string => `${(length / milliseconds / 1000).toFixed(2)} M characters/s`;

console.log(`policygraph ${rate(characters, reading)}, jieba ${rate(characters, segmenting)}, ratio ${(segmenting / reading).toFixed(2)}`);

console.log('\ntime against length (the five seeds, repeated):');
const all = texts.map(({text}) => text).join('\n');
for (const times of [1, 2, 4, 8]) {
  const text = `${all}\n`.repeat(times);
  const [milliseconds = 0] = quickest(ROUNDS_OF_LENGTH, () => load(text, {file: 'repeated.txt'}, vocabulary));
  console.log(`${String(text.length).padStart(9)} characters  ${milliseconds.toFixed(0).padStart(6)} ms  ${rate(text.length, milliseconds)}`);
}
