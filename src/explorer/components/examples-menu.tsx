/** The way back to the examples: a menu of their questions; a click opens the query in a tab. */
import {DropdownMenu} from '@graphiql/react';
import {examples} from '../examples.ts';
import type {OpenQuery} from './use-open-query.ts';

/** The menu of the examples. */
export function ExamplesMenu({open}: {readonly open: OpenQuery}) {
  return (
    <DropdownMenu>
      <DropdownMenu.Button>示例 Examples ▾</DropdownMenu.Button>
      <DropdownMenu.Content className="examples-menu" align="end">
        {examples.map(({question, query}) => (
          <DropdownMenu.Item key={question} onSelect={() => open({query, variables: ''})}>
            {question}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
