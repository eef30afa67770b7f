import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMock } from '@huitou/mock/mock.js';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import { apiOf } from '@huitou/mock/scenario.js';
import { buildEmbed } from '../../../tools/build.ts';

/** A page of somebody's, as its server sends it. */
export interface HostPage {
  /** Everything after `<!doctype html>`. */
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const scripts = ['all', 'huitou', 'trust-provider', 'trust-badge', 'returning-customer-index'];

/** Pages of a test on one origin, with the scripts under `/embed/` and the mock’s API over the fixture market. */
export interface Site {
  readonly origin: string;
  /** Puts a page there and returns its address. */
  add(page: HostPage): string;
  /** Puts something there that a page loads, and returns its path. */
  addFile(type: string, body: string): string;
  /** Paths and queries that the API was asked for, in order. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** Builds the script with all tags, the loader and what it loads for the pages of its tests, and serves them. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-page-'));
  await buildEmbed({ outDir: join(folder, 'embed'), anchors: mockAnchors, scripts });
  const files = new Map<string, { readonly body: string; readonly headers: Readonly<Record<string, string>> }>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const file = files.get(path);
    if (file) return void response.writeHead(200, file.headers).end(file.body);
    if (path.startsWith('/embed/')) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
      return void response.writeHead(200, headers).end(readFileSync(join(folder, new URL(path, origin).pathname)));
    }
    asked.push(path);
    // A stream in which nothing happens: it ends with the connection.
    if (path.startsWith('/v1/live')) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' });
      return void response.write('retry: 3000\n\n');
    }
    const { authorization } = request.headers;
    const answer = await mock.answer(
      new Request(`${apiOf('live')}${path}`, authorization ? { headers: { authorization } } : {}),
    );
    if (!answer) return void response.writeHead(404).end();
    const body = Buffer.from(await answer.arrayBuffer());
    return void response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const mock = createMock({ sites: [origin] });
  return {
    origin,
    asked,
    add({ html, headers }) {
      const path = `/page/${files.size}`;
      files.set(path, {
        body: `<!doctype html>${html}`,
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      });
      return origin + path;
    },
    addFile(type, body) {
      const path = `/file/${files.size}`;
      files.set(path, { body, headers: { 'content-type': type } });
      return path;
    },
    stop: () =>
      new Promise((resolve) => {
        rmSync(folder, { recursive: true });
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
