import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'theme-panel.js';
const source = fileURLToPath(new URL('theme-panel.ts', import.meta.url));

/** Builds the panel Theme as a script beside the stories, for what is around them to load. */
export const themePanelScript = (): Plugin => ({
  name: 'huitou:theme-panel',
  configureServer: ({ middlewares }) =>
    void middlewares.use(`/${name}`, (_request, response) =>
      response.setHeader('content-type', 'text/javascript').end(`export * from '/@fs${source}';\n`),
    ),
  buildStart() {
    if (this.environment.mode === 'build')
      this.emitFile({ type: 'chunk', id: source, fileName: name, preserveSignature: 'strict' });
  },
});
