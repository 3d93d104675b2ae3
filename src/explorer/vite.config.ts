/** How Vite builds the playground: relative addresses only, so that the page works under any path. */
import {defineConfig} from 'vite';

export default defineConfig({
  base: './',
  build: {chunkSizeWarningLimit: 8000}, // the Monaco editor is one large file
});
