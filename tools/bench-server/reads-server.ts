// One of the two servers that `reads.ts` compares, in a process of its own: `app` is the API as it is served, `bare` is
// node:http, set up alike, with the bytes and headers of one document and nothing else: it looks nothing up, and its
// document stays in the processor's cache where ours come from memory. Tells its port and the tags it gives out.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '@huitou/api/create-app.js';
import { snapshot } from '@huitou/api/testing/snapshots.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import { compress } from '@huitou/server/compress.js';
import { serverOptions } from '@huitou/server/server-options.js';
import { startServer } from '@huitou/server/start-server.js';

const merchants = Array.from({ length: 1000 }, (_, i) => `m${1000 + i}`);
const address = (merchant: string): string => `/v1/merchants/${merchant}/index`;
const app = createApp({ reader: new TinyReader(merchants.map((id) => snapshot(id))), compress });
for (const merchant of merchants) await app.fetch(new Request(`http://localhost${address(merchant)}`));

const documents = merchants.map((merchant) => app.ready(address(merchant)));
const [first] = documents;
if (!first) throw new Error('reads-server: the documents are not ready');

async function bare(): Promise<number> {
  const { found, unchanged, body: bytes } = first?.variants.identity ?? {};
  // The form node:http sends without wrapping it first.
  const body = Buffer.from(bytes ?? []);
  const server = createServer(serverOptions, (request, response) => {
    if (request.headers['if-none-match']) {
      response.writeHead(304, unchanged as string[]);
      response.end();
    } else {
      response.writeHead(200, found as string[]);
      response.end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const port = process.argv[2] === 'bare' ? await bare() : (await startServer({ app, port: 0, host: '127.0.0.1' })).port;
process.send?.({ port, reads: merchants.map((merchant, i) => ({ path: address(merchant), tag: documents[i]?.tag })) });
// CPU used so far, in milliseconds, for whoever asks.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
