/** The papers in the graph: a menu of their titles; a click opens the page about the paper in a tab of the browser, and what is written here stays. */
import {DropdownMenu} from '@graphiql/react';
import {useEffect, useState} from 'react';
import type {LoadedPlansQuery} from '../../generated/graphql.ts';
import type {Document} from '../ask.ts';
import {ask} from '../ask.ts';
import loadedPlans from '../queries/loaded-plans.graphql?raw';

const LOADED_PLANS: Document<LoadedPlansQuery> = loadedPlans;

/** The menu of the papers; nothing where there are none. */
export function PapersMenu() {
  const [plans, setPlans] = useState<LoadedPlansQuery['plans']>([]);
  useEffect(() => {
    // Without an answer there is no menu; the query in hand then says what is wrong.
    ask(LOADED_PLANS).then(answer => setPlans(answer.plans), () => setPlans([]));
  }, []);
  if (plans.length === 0) return null;
  return (
    <DropdownMenu>
      <DropdownMenu.Button>文件 Papers ▾</DropdownMenu.Button>
      <DropdownMenu.Content className="examples-menu" align="end">
        {plans.map(({id, title}) => (
          <DropdownMenu.Item key={id} onSelect={() => window.open(`id/plan/${encodeURIComponent(id)}`, '_blank', 'noopener')}>
            {title}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
