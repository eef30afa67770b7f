import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { entriesOf } from '../tools/docs/docs-index.ts';
import { markdownPages } from '../tools/docs/markdown-pages.ts';
import { searchIndex } from '../tools/docs/search-index.ts';

/** Answers with what the search looks in, made of what the server that was asked lists in its `index.json`. */
export function searchIn(request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void): void {
  const make = async (): Promise<string> => {
    const answer = await fetch(`http://localhost:${request.socket.localPort}/index.json`);
    return JSON.stringify(searchIndex(await markdownPages(entriesOf(await answer.text()))));
  };
  make().then((json) => response.setHeader('content-type', 'application/json').end(json), next);
}

/** Lets the search work while Storybook runs from its sources; for a built one `tools/docs.ts` writes the file. */
export const searchIndexFile = (): Plugin => ({
  name: 'huitou:search-index',
  configureServer: ({ middlewares }) => void middlewares.use('/search.json', searchIn),
});
