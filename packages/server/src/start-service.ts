import type { Logger } from 'pino';
import { createIssuer } from '@huitou/api/badge/create-issuer.js';
import type { Keys } from '@huitou/api/badge/keys.js';
import { bodyFormat } from '@huitou/api/body-format.js';
import { createApp } from '@huitou/api/create-app.js';
import type { Ledger } from '@huitou/api/ports/ledger.js';
import type { Reader } from '@huitou/api/ports/reader.js';
import { compress } from './compress.ts';
import { startServer, type RunningServer, type ServerOptions } from './start-server.ts';

export interface ServiceOptions extends Pick<ServerOptions, 'port' | 'host' | 'folders' | 'pages' | 'log'> {
  /** The store with what reads it and what writes it. Closed when the service has stopped. */
  readonly platform: {
    readonly reader: Reader;
    readonly ledger: Ledger;
    readonly storeId: string;
    close(): Promise<void>;
  };
  readonly keys: Keys;
  /** Exact origin under which the world reaches this server: it signs badges in this name. */
  readonly publicOrigin: string;
  /** Keys by which a platform is known; without any no events are taken. */
  readonly platformKeys?: readonly string[];
  /** Where people report misuse of badges, as a link. */
  readonly misuseContact?: string | undefined;
  /** Where the author of a folded review objects, as a link. */
  readonly objectionContact?: string | undefined;
}

const report = (log: Logger | undefined) => (error: unknown, about: string) =>
  log?.error({ err: error, about }, 'failed');

/** The whole service on a port: API, badges, files and pages over one store. Stopping it finishes what it accepted. */
export async function startService({
  platform,
  keys,
  publicOrigin,
  platformKeys,
  misuseContact,
  objectionContact,
  ...options
}: ServiceOptions): Promise<RunningServer> {
  const { reader, ledger } = platform;
  // Versions are the store's, so all servers of a store tag alike, as long as they make the same bytes of it.
  const storeId = `${platform.storeId} ${await bodyFormat(reader.method, objectionContact)}`;
  const app = createApp({
    reader,
    ledger,
    issuer: createIssuer({ reader, origin: publicOrigin, keys }),
    ...(platformKeys && { platformKeys }),
    misuseContact,
    objectionContact,
    storeId,
    compress,
    warm: true,
    onError: report(options.log),
  });
  const server = await startServer({ app, ...options });
  let stopped: Promise<void> | undefined;
  return { port: server.port, stop: () => (stopped ??= server.stop().then(() => platform.close())) };
}
