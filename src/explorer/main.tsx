/** Starts the playground in the page: index.html's `#root` → header, tabs of examples, editors, result. */
import {createRoot} from 'react-dom/client';
import {Playground} from './components/playground.tsx';
import {setUpWorkers} from './workers.ts';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';

setUpWorkers();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<Playground />);
