/**
 * The whole page: GraphiQL on this server's /graphql, with the examples as its first tabs.
 * GraphiQL keeps the tabs in the browser's storage; the examples are its tabs only until it has some of its own.
 */
import {explorerPlugin} from '@graphiql/plugin-explorer';
import {createGraphiQLFetcher} from '@graphiql/toolkit';
import {GraphiQL, HISTORY_PLUGIN} from 'graphiql';
import {examples} from '../examples.ts';
import {Header} from './header.tsx';

const fetcher = createGraphiQLFetcher({url: '/graphql'});
const plugins = [explorerPlugin({showAttribution: false}), HISTORY_PLUGIN];
const defaultTabs = examples.map(({query}) => ({query}));

/** The page. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={defaultTabs}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <Header />
    </GraphiQL>
  );
}
