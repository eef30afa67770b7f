import { connect, type Socket } from 'node:net';

/** A request as it goes over the wire, and how many bytes answer it. */
export interface Exchange {
  readonly request: Buffer;
  readonly answer: number;
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket)).once('error', reject);
  });

/** Size of the first answer in `bytes`, or undefined while it is not complete. */
function sizeOf(bytes: Buffer): number | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  if (!/^HTTP\/1\.1 (200|304)/.test(head)) throw new Error(`load: the server answered ${head.split('\r\n', 1)[0]}`);
  const body = head.startsWith('HTTP/1.1 304') ? 0 : Number(/content-length: (\d+)/i.exec(head)?.[1]);
  const size = end + 4 + body;
  return bytes.length >= size ? size : undefined;
}

async function askOn(socket: Socket, request: Buffer): Promise<Buffer> {
  let got = Buffer.alloc(0);
  socket.write(request);
  let size: number | undefined;
  while (size === undefined) {
    got = Buffer.concat([got, await new Promise<Buffer>((resolve) => socket.once('data', resolve))]);
    size = sizeOf(got);
  }
  return got.subarray(0, size);
}

/** Asks every request once, one after the other. Returns the answers as they came over the wire. */
export async function askAll(port: number, requests: readonly Buffer[]): Promise<Buffer[]> {
  const socket = await open(port);
  const answers: Buffer[] = [];
  for (const request of requests) answers.push(await askOn(socket, request));
  socket.destroy();
  return answers;
}

/** How long the answer to each request is. */
export async function learn(port: number, requests: readonly Buffer[]): Promise<Exchange[]> {
  const answers = await askAll(port, requests);
  return requests.map((request, i) => ({ request, answer: answers[i]?.length ?? NaN }));
}

/** Connections that ask without pause while they are told to. */
export interface Load {
  /** Asks for `ms` milliseconds. Returns answers a second. */
  run(ms: number): Promise<number>;
  close(): void;
}

/**
 * Opens some connections, each of which waits for its answer before it asks again. Knows the answers' lengths, so that
 * it costs far less than any server that is measured.
 */
export async function openLoad(port: number, exchanges: readonly Exchange[], connections: number): Promise<Load> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  let answers = 0;
  let asking = 0;
  let running = false;
  let idle = (): void => {};
  const askers = sockets.map((socket, i) => {
    let at = i % exchanges.length;
    let due = 0;
    const ask = (): void => {
      const { request, answer } = exchanges[at] as Exchange;
      at = (at + 1) % exchanges.length;
      due = answer;
      socket.write(request);
    };
    socket.on('data', (part) => {
      due -= part.length;
      if (due > 0) return;
      if (due < 0) throw new Error('load: an answer was longer than the one before to the same question');
      answers++;
      if (running) ask();
      else if (--asking === 0) idle();
    });
    return ask;
  });
  return {
    async run(ms) {
      answers = 0;
      asking = sockets.length;
      running = true;
      const start = performance.now();
      for (const ask of askers) ask();
      await new Promise((resolve) => setTimeout(resolve, ms));
      running = false;
      await new Promise<void>((resolve) => (idle = resolve));
      return (answers * 1000) / (performance.now() - start);
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
