import type { ServerOptions } from 'node:http';

/** What every server of ours asks of node:http. */
export const serverOptions = {
  // A body of events may take its time; headers may not. Proxies keep connections for about a minute.
  requestTimeout: 0,
  headersTimeout: 15_000,
  keepAliveTimeout: 65_000,
  // A request that announces no body has none: running its stream to an end costs a tenth of a read from memory.
  optimizeEmptyRequests: true,
} as const satisfies ServerOptions;
