/** Runs one bench by its name: `npm run bench -- extract`; without a name, lists them. */
import {readdirSync} from 'node:fs';

const [name] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname).map(file => file.replace('.ts', '')).filter(file => file !== 'index');
if (name === undefined || !names.includes(name)) {
  console.log(`npm run bench -- NAME, with NAME one of: ${names.join(', ')}`);
  process.exitCode = name === undefined ? 0 : 1;
} else {
  await import(`./${name}.ts`);
}
