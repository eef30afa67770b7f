import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { FixtureMarket } from '@huitou/mock/fixture-market.js';
import type { FixtureReader } from '@huitou/mock/fixture-reader.js';
import { createMock } from '@huitou/mock/mock.js';
import { mockKeys } from '@huitou/mock/mock-keys.js';
import { apiOf } from '@huitou/mock/scenario.js';
import { createIssuer } from '@huitou/api/badge/create-issuer.js';
import { createApp } from '@huitou/api/create-app.js';
import { openMarket } from './market.ts';
import { asksMock, refusal, requestOf, stream } from './site-requests.ts';

/** What the API does: it answers, it fails as an overloaded one does, it refuses for good, or it closes the connection. */
export type Conduct = 'answer' | 'fail' | 'refuse' | 'hang-up';

/** The bench's own site: bare host pages, the scripts, stubbed APIs of the peers, and the real handler over the fixture market. */
export interface Site {
  readonly origin: string;
  /** Where the scripts are: those of the tags in `embed`. */
  readonly folder: string;
  /** Bodies of the host pages by path; more may be added. */
  readonly pages: Record<string, string>;
  /** JSON answers by path, for the peers; more may be added. */
  readonly stubs: Record<string, unknown>;
  readonly reader: FixtureReader;
  /** Further APIs by the path that they stand under, such as `/hosts-20`; more may be added. */
  readonly apis: Record<string, (request: Request) => Response | Promise<Response>>;
  /** What was asked for since this was last emptied, pages and their icons left out. */
  readonly asked: string[];
  /** Forgets every answer that the API keeps, so that what was published counts at once. */
  renew(): void;
  /** Decides over each request to the API; may wait. */
  conduct: () => Conduct | Promise<Conduct>;
  stop(): void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const compressed = new Map<string, Buffer>();

/** Sends text as a site does, compressed; what was compressed once is kept. */
function send(outgoing: ServerResponse, type: string, body: Buffer, status = 200): void {
  const key = createHash('sha1').update(body).digest('base64');
  let packed = compressed.get(key);
  if (!packed) {
    packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 2e6 ? 5 : 9 } });
    compressed.set(key, packed);
  }
  outgoing
    .writeHead(status, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': packed.length,
      // Each state of the API is to be asked for anew.
      'cache-control': 'no-store',
    })
    .end(packed);
}

/** Serves the scripts of `folder` and everything else that the bench's pages ask for, on a port of its own. */
export async function openSite(folder: string): Promise<Site> {
  const reader = await openMarket();
  const server = createServer(async (incoming, outgoing) => {
    const address = incoming.url ?? '/';
    const { pathname } = new URL(address, 'http://localhost');
    const page = site.pages[pathname];
    if (page !== undefined) {
      const text = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${page}`;
      return send(outgoing, 'text/html; charset=utf-8', Buffer.from(text));
    }
    site.asked.push(address);
    const file = join(folder, normalize(pathname));
    if (/^\/(embed|bench|peers)\//.test(pathname) && existsSync(file)) {
      return send(outgoing, types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
    }
    if (pathname.startsWith('/pictures/'))
      return void outgoing.writeHead(200, { 'content-type': 'image/png' }).end(pixel);
    const stub = site.stubs[pathname];
    if (stub !== undefined) return send(outgoing, 'application/json', Buffer.from(JSON.stringify(stub)));
    const [, under = '', path = ''] = /^(\/[\w-]+)(\/v1\/.*)$/.exec(address) ?? [];
    const api = site.apis[under];
    if (api) {
      const answer = await api(new Request(`${origin}${path}`));
      return send(outgoing, 'application/json', Buffer.from(await answer.arrayBuffer()), answer.status);
    }
    const conduct = await site.conduct();
    if (conduct === 'hang-up') return void incoming.socket.destroy();
    // So long a pause is not waited for: the failure is told at once.
    if (conduct === 'fail') return void outgoing.writeHead(503, { 'retry-after': '120' }).end();
    if (conduct === 'refuse') return send(outgoing, 'application/problem+json', refusal, 422);
    const answer = await (asksMock(incoming)
      ? mock.answer(await requestOf(`${apiOf('live')}${address}`, incoming))
      : app.fetch(new Request(`${origin}${address}`)));
    if (!answer) return void outgoing.writeHead(404).end();
    const type = answer.headers.get('content-type') ?? 'application/json';
    if (type === 'text/event-stream') return stream(answer, outgoing);
    send(outgoing, type, Buffer.from(await answer.arrayBuffer()), answer.status);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const facts = reader.facts.bind(reader);
  reader.facts = async (merchant) => ({ ...(await facts(merchant)), sites: [origin] });
  const keys = await mockKeys('live', Math.floor(Date.now() / 1000));
  const mock = createMock({ reader });
  const market = new FixtureMarket(reader);
  const start = () => createApp({ reader, market, issuer: createIssuer({ reader, origin: apiOf('live'), keys }) });
  let app = start();
  const site: Site = {
    origin,
    folder,
    pages: {},
    stubs: {},
    apis: {},
    reader,
    asked: [],
    renew: () => void (app = start()),
    conduct: () => 'answer',
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}
