/**
 * `unload PLAN`: takes one paper's facts out of the graph, and what no other paper draws on.
 *
 * Example: `npm run unload -- paper` → `unloaded paper`
 */
import {planId} from '../../../loaders/write/ids.ts';
import {loadedPlans} from '../../../loaders/write/plans.ts';
import {unloadPlan} from '../../../loaders/write/write.ts';
import {userError} from '../../errors.ts';
import {refreshFindings} from '../../refresh-findings.ts';
import type {Command} from '../command.ts';
import {print} from '../output.ts';
import {withDatabase} from '../with-database.ts';

export const unload: Command = {
  summary: 'take a plan out of the graph',
  arguments: [['<plan>', 'the key of the plan, or the name of its file']],
  choices: [],
  details: `Institutions, indicators and cited documents that other plans draw on stay. A seed is loaded again by the next start.

Example:
  npm run unload -- paper`,
  async run({arguments: [given = '']}) {
    await withDatabase(async ({driver, database}) => {
      const plans = await loadedPlans(driver, database);
      const plan = plans.find(({id}) => id === given) ?? plans.find(({id}) => id === planId(given));
      if (!plan) throw userError(`No plan ${given} is loaded; ${plans.length === 0 ? 'there is none' : `there are ${plans.map(({id}) => id).join(', ')}`}.`);
      await unloadPlan(driver, database, plan.id);
      await refreshFindings({driver, database});
      print(`unloaded ${plan.id} ${plan.title}`);
    });
  },
};
