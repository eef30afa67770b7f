import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import type { App } from '@huitou/api/create-app.js';
import { serveFolders, type Folder } from './static/static-files.ts';
import { readyAnswers, type ReadyCounts } from './ready-answers.ts';
import { logRequests } from './request-log.ts';
import { isStream, sendStream } from './send-stream.ts';
import { serverOptions } from './server-options.ts';

export interface ServerOptions {
  readonly app: App;
  /** 0: any free one. */
  readonly port: number;
  /** Interface to listen on; all of them if not said. */
  readonly host?: string | undefined;
  /** Files beside the API; the API's own addresses go first. */
  readonly folders?: readonly Folder[];
  /** Pages beside the API, asked where no folder has a file. */
  readonly pages?: (request: Request) => Promise<Response | undefined> | Response | undefined;
  readonly log?: Logger | undefined;
  /** Counts the answers that are given from memory. */
  readonly counts?: ReadyCounts;
}

export interface RunningServer {
  readonly port: number;
  /** Accepts nothing new, finishes what it accepted, and resolves when the last answer has left. */
  stop(): Promise<void>;
}

/** Milliseconds after which a request that is still open is cut off when the server stops. */
const patience = 8_000;
const minute = 60_000;

const portTaken = (port: number, { code, message }: NodeJS.ErrnoException): Error => {
  if (code === 'EADDRINUSE')
    return new Error(
      `PORT: ${port} is in use by another program; stop it or choose another, such as PORT=${port + 10}`,
    );
  if (code === 'EACCES') return new Error(`PORT: ${port} may not be used by this user; choose one from 1024 to 65535`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Error(`HOST: names no interface of this machine (${message}); leave it out to listen on all`);
  return new Error(`PORT: ${port} cannot be listened on (${message})`);
};

function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portTaken(port, error)));
    server.listen({ port, host }, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves an application, and files and pages beside it, over HTTP/1.1. */
export async function startServer({
  app,
  port,
  host,
  folders = [],
  pages,
  log,
  counts = { found: 0, unchanged: 0 },
}: ServerOptions): Promise<RunningServer> {
  const files = serveFolders(folders);
  const answer = async (request: Request): Promise<Response> => {
    if (app.owns(new URL(request.url).pathname)) return app.fetch(request);
    return (await files(request)) ?? (await pages?.(request)) ?? app.fetch(request);
  };
  const ready = readyAnswers(app, counts);
  const logged = log ? logRequests(log, answer) : answer;
  const other = getRequestListener(
    async (request, { outgoing }) => {
      const response = await logged(request);
      return isStream(response) ? sendStream(response, outgoing as ServerResponse) : response;
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer(serverOptions, (request, response) => {
    if (!ready(request, response)) void other(request, response);
  });
  const listening = await listen(server, port, host);
  let last = { ...counts };
  const count = setInterval(() => {
    const [found, unchanged] = [counts.found - last.found, counts.unchanged - last.unchanged];
    if (found + unchanged > 0) log?.info({ found, unchanged }, 'answered from memory');
    last = { ...counts };
  }, minute).unref();

  const stop = async (): Promise<void> => {
    clearInterval(count);
    app.stop();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // Connections that are kept alive become idle one by one.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearInterval(sweep);
    clearTimeout(cut);
  };
  let stopped: Promise<void> | undefined;
  return { port: listening, stop: () => (stopped ??= stop()) };
}
