// A server as it is run, over the file that its argument names, in a process of its own. Tells its port, and when asked what
// memory it holds after a collection of garbage.
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { startService } from '@huitou/server/start-service.js';

/** Bytes. */
export interface Memory {
  /** Of the process, as the system counts it. */
  readonly resident: number;
  /** Objects of the program, and what they hold outside of the heap. */
  readonly objects: number;
  /** CPU used so far, milliseconds. */
  readonly cpu: number;
}

const [, , databaseUrl = '', key = ''] = process.argv;
const platform = await openPlatform({ databaseUrl });
const server = await startService({
  ...{ platform, keys: await ephemeralKeys(), publicOrigin: 'http://127.0.0.1', platformKeys: [key] },
  ...{ port: 0, host: '127.0.0.1' },
});
process.send?.({ port: server.port });

function memory(): Memory {
  // Twice: what the first finds unreachable may hold what the second frees.
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { resident: rss, objects: heapUsed + external, cpu: (user + system) / 1000 };
}
process.on('message', () => process.send?.(memory()));
process.on('disconnect', () => void server.stop());
