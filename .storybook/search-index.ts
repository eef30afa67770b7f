import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

interface SearchModule {
  searchIn(request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void): void;
}

/** Lets the search work while `tools/storybook.ts` runs Storybook from its sources, and says what answers; `tools/docs.ts` writes a file. */
export const searchIndexFile = (): Plugin => ({
  name: 'huitou:search-index',
  configureServer({ middlewares }) {
    const { HUITOU_SEARCH: module } = process.env;
    if (!module) return;
    middlewares.use('/search.json', (request, response, next) => {
      import(module).then(({ searchIn }: SearchModule) => searchIn(request, response, next), next);
    });
  },
});
