import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const name = 'mockServiceWorker.js';
// msw belongs to the mock, so it is looked for from there.
const { resolve } = createRequire(new URL('../packages/mock/package.json', import.meta.url));
const script = (): string => readFileSync(resolve(`msw/${name}`), 'utf8');

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
