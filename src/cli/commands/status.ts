/**
 * `status`: which database, which plans it holds and whether they are as this reader reads them, how many nodes.
 *
 * Example: a row `paper  changed  西宁市…` for a seed whose file is another than the one loaded.
 */
import {countNodes, loadedPlans} from '../../../loaders/write/plans.ts';
import {openDocuments} from '../../documents.ts';
import {changed} from '../../load-documents.ts';
import {readSeeds} from '../../seeds.ts';
import type {Command} from '../command.ts';
import {print, table} from '../output.ts';
import {withDatabase} from '../with-database.ts';

export const status: Command = {
  summary: 'say what is in the graph',
  arguments: [],
  choices: [],
  details: `A seed is "current", "changed" (its file or the reader is another than when it was loaded) or "not loaded";
every other plan is "loaded".

Example:
  npm run --silent status`,
  async run() {
    await withDatabase(async store => {
      const seeds = await openDocuments(await readSeeds());
      const stale = new Set((await changed(store, seeds)).map(({plan}) => plan));
      const plans = await loadedPlans(store.driver, store.database);
      const known = new Set(plans.map(({id}) => id));
      const stateOf = (plan: string) => !seeds.some(seed => seed.plan === plan) ? 'loaded' : stale.has(plan) ? 'changed' : 'current';
      print(store.description);
      print(table([
        ...plans.map(({id, title}) => [id, stateOf(id), title]),
        ...seeds.filter(({plan}) => !known.has(plan)).map(({plan, source}) => [plan, 'not loaded', source.title ?? '']),
      ]));
      const counts = await countNodes(store.driver, store.database);
      print(table([...counts].map(([label, count]) => [label, String(count)])));
    });
  },
};
