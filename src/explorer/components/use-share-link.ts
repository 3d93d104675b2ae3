/**
 * Opens the query that the page's address carries, at the start and whenever the address changes, and then
 * clears the address: a reload shall show the tabs as the user left them.
 */
import {useGraphiQL} from '@graphiql/react';
import {useEffect, useEffectEvent} from 'react';
import {readShareLink} from '../share-link.ts';
import type {OpenQuery} from './use-open-query.ts';

/** To be called once, inside GraphiQL; `open` opens a query in a tab. */
export function useShareLink(open: OpenQuery): void {
  const ready = useGraphiQL(state => state.queryEditor !== undefined && state.variableEditor !== undefined);
  const openShared = useEffectEvent(() => {
    const shared = readShareLink(location.href);
    if (shared === undefined) return;
    history.replaceState(null, '', location.pathname);
    open(shared);
  });
  useEffect(() => {
    if (!ready) return;
    openShared();
    addEventListener('hashchange', openShared);
    return () => removeEventListener('hashchange', openShared);
  }, [ready]);
}
