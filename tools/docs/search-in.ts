import type { IncomingMessage, ServerResponse } from 'node:http';
import { entriesOf } from './docs-index.ts';
import { markdownPages } from './markdown-pages.ts';
import { searchIndex } from './search-index.ts';

/** Answers with what the search looks in, made of what the server that was asked lists in its `index.json`. */
export function searchIn(request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void): void {
  const make = async (): Promise<string> => {
    const answer = await fetch(`http://localhost:${request.socket.localPort}/index.json`);
    return JSON.stringify(searchIndex(await markdownPages(entriesOf(await answer.text()))));
  };
  make().then((json) => response.setHeader('content-type', 'application/json').end(json), next);
}
