import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Called with each `review` event that a viewer was sent. */
export type Told = (merchant: string, version: number) => void;

const review = /event: review\ndata: \{"merchant":"([^"]+)","version":(\d+)\}\n/g;
/** Viewers that connect at the same time. */
const together = 50;

/** Watches on a connection of its own, as a browser does. Resolves when the first snapshot has come. */
async function watch(port: number, path: string, told: Told): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\n\r\n`);
  let rest = '';
  let begun = (): void => {};
  const first = new Promise<void>((resolve) => (begun = resolve));
  socket.on('data', (chunk: Buffer) => {
    rest += chunk.toString('latin1');
    if (rest.includes('event: snapshot')) begun();
    for (const [, merchant = '', version] of rest.matchAll(review)) told(merchant, Number(version));
    // An event may be cut in two anywhere.
    rest = rest.slice(rest.lastIndexOf('\n\n') + 1);
  });
  await first;
  return socket;
}

/** Opens `count` connections that watch `path`. */
export async function openViewers(port: number, path: string, count: number, told: Told): Promise<Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const some = Math.min(together, count - sockets.length);
    sockets.push(...(await Promise.all(Array.from({ length: some }, () => watch(port, path, told)))));
  }
  return sockets;
}
