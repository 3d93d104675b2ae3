/** Opens a query in a tab: the tab that already holds it, else a new one; no other tab is touched. */
import {useGraphiQL, useGraphiQLActions} from '@graphiql/react';
import type {Shared} from '../share-link.ts';

export type OpenQuery = (shared: Shared) => void;

/** Undefined editors mean that Monaco is still loading: nothing can be opened yet. */
export function useOpenQuery(): OpenQuery {
  const {addTab, changeTab} = useGraphiQLActions();
  const {tabs, queryEditor, variableEditor} = useGraphiQL(state => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  return ({query, variables}) => {
    const present = tabs.findIndex(tab => tab.query === query && (tab.variables ?? '') === variables);
    if (present >= 0) return changeTab(present);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
