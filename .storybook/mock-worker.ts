import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'mockServiceWorker.js';
const script = (): string => readFileSync(fileURLToPath(import.meta.resolve(`msw/${name}`)), 'utf8');

/** Puts msw's worker beside the stories: a service worker only reaches pages below its own folder. */
export const mockWorker = (): Plugin => ({
  name: 'huitou:mock-worker',
  configureServer: ({ middlewares }) =>
    void middlewares.use(`/${name}`, (_request, response) =>
      response.setHeader('content-type', 'text/javascript').end(script()),
    ),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: name, source: script() });
  },
});
