/**
 * Tells the Monaco editor where its workers are: files of this build, so that the page needs no other address.
 * `graphiql/setup-workers/vite` does nearly the same, but writes to the console and breaks Vite's development server.
 */
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** Must run before the first editor is made. */
export function setUpWorkers(): void {
  Object.assign(globalThis, {MonacoEnvironment: {getWorker}});
}

function getWorker(_id: string, label: string): Worker {
  if (label === 'json') return new JsonWorker();
  if (label === 'graphql') return new GraphqlWorker();
  return new EditorWorker();
}
