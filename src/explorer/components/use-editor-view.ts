/** Two things that GraphiQL leaves out: long questions wrap in the query editor, and the tab in use is in sight. */
import {useGraphiQL} from '@graphiql/react';
import {useEffect} from 'react';

/** To be called once, inside GraphiQL. */
export function useEditorView(): void {
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const tabInUse = useGraphiQL(state => state.tabs[state.activeTabIndex]?.id);
  useEffect(() => {
    queryEditor?.updateOptions({wordWrap: 'on'});
  }, [queryEditor]);
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }, [tabInUse, queryEditor]);
}
