// One of the two servers that `reads.ts` compares, in a process of its own: `app` is the API as it is served, `bare` is
// node:http, set up alike, with the bytes and headers of one document and nothing else: it looks nothing up, and its
// document stays in the processor's cache where ours come from memory. Tells its port and the tags it gives out.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverOptions } from '@huitou/server/server-options.js';
import { startServer } from '@huitou/server/start-server.js';
import { readDocuments, readKinds } from './read-documents.ts';

const [, , server, what] = process.argv;
const { app, addresses } = await readDocuments(readKinds.find((one) => one === what) ?? 'index');

const documents = addresses.map((address) => app.ready(address));
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

const port = server === 'bare' ? await bare() : (await startServer({ app, port: 0, host: '127.0.0.1' })).port;
process.send?.({ port, reads: addresses.map((path, i) => ({ path, tag: documents[i]?.tag })) });
// CPU used so far, in milliseconds, for whoever asks.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
