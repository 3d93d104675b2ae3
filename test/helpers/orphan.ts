/** A program for tests: ends with a word in the file it is given when it loses its parent. */
import {writeFileSync} from 'node:fs';
import {whenOrphaned} from '../../src/neo4j/when-orphaned.ts';

const keepAlive = setInterval(() => undefined, 1000);
whenOrphaned(() => {
  writeFileSync(process.argv[2] ?? '', 'alone');
  clearInterval(keepAlive);
});
console.log('watching');
