import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Where the examples look for the API, as `npm start` opens it. */
const usualApi = 'http://localhost:8080';

export interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves what a build has made, as any host of static files does; but its pages name the API of this test, and
 * `/demo/token` is passed on to it, as the development servers of the examples do.
 */
export async function serveBuilt(folder: string, api: string): Promise<Running> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/demo/token') {
      void fetch(`${api}/demo/token?as=regular`, { method: 'POST' }).then(async (answer) =>
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text()),
      );
      return;
    }
    const file = join(folder, normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    // Built files have their hash in their name.
    const cache = extname(file) === '.html' ? 'no-cache' : 'max-age=31536000, immutable';
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': cache });
    if (extname(file) === '.html') response.end(readFileSync(file, 'utf8').replaceAll(usualApi, api));
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
