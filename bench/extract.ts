/**
 * How fast papers are read, against a peer that merely segments the same text into words: both in this run, as a ratio.
 *
 * Example: `npm run bench -- extract` → `policygraph 1.02 M characters/s, jieba 1.61 M characters/s, ratio 0.63`
 */
import {readFileSync} from 'node:fs';
import {Jieba} from '@node-rs/jieba';
import {dict} from '@node-rs/jieba/dict.js';
import {load} from '../loaders/load.ts';
import {loadVocabulary} from '../loaders/resolve/vocabulary.ts';
import {readSeeds} from '../src/seeds.ts';

const ROUNDS = 15;

const texts = (await readSeeds()).map(({path, source}) => ({source, text: readFileSync(path, 'utf8')}));
const characters = texts.reduce((sum, {text}) => sum + text.length, 0);
const vocabulary = loadVocabulary();
const jieba = Jieba.withDict(dict);

/** Milliseconds of the quickest of the rounds: what is left when nothing else ran. */
function quickest(work: () => void): number {
  const times = Array.from({length: ROUNDS}, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const reading = quickest(() => texts.forEach(({source, text}) => load(text, source, vocabulary)));
const segmenting = quickest(() => texts.forEach(({text}) => jieba.cut(text, true)));
const rate = (length: number, milliseconds: number): string => `${(length / milliseconds / 1000).toFixed(2)} M characters/s`;

console.log(`policygraph ${rate(characters, reading)}, jieba ${rate(characters, segmenting)}, ratio ${(segmenting / reading).toFixed(2)}`);

console.log('\ntime against length (the five seeds, repeated):');
const all = texts.map(({text}) => text).join('\n');
for (const times of [1, 2, 4, 8]) {
  const text = `${all}\n`.repeat(times);
  const milliseconds = quickest(() => load(text, {file: 'repeated.txt'}, vocabulary));
  console.log(`${String(text.length).padStart(9)} characters  ${milliseconds.toFixed(0).padStart(6)} ms  ${rate(text.length, milliseconds)}`);
}
