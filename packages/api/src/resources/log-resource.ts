import { cacheFor } from '../http/headers.ts';
import type { ResourceSource } from '../http/resource-source.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import type { PublicLog } from '../ports/log.ts';
import { shortHash } from '../short-hash.ts';

type Given = Pick<Services, 'log' | 'storeId'>;

/** The log, or the problem that this server keeps none. */
function logOf({ log }: Pick<Services, 'log'>): PublicLog {
  if (log) return log;
  throw new ProblemError('unavailable', 'server: keeps no public log; ask one that does');
}

/** What is not there yet, and will be with one of the next heads. */
export const found = <T>(value: T | undefined, words: string): T => {
  if (value !== undefined) return value;
  throw new ProblemError('not-in-log', words);
};

/** A document that changes with the next head: looked up at every read, a row or a few by their keys, and its bytes are its version. */
export async function growingResource(
  services: Given,
  address: string,
  build: (log: PublicLog) => Promise<unknown>,
): Promise<ResourceSource> {
  const body = JSON.stringify(await build(logOf(services)));
  return {
    address,
    etag: `l.${shortHash(`${services.storeId} ${body}`)}`,
    cache: cacheFor.live,
    isFresh: () => false,
    build: async () => body,
  };
}

/** What of it is complete: caches may keep it for ever. */
export const complete = (source: ResourceSource): ResourceSource => ({
  ...source,
  cache: cacheFor.never,
  isFresh: () => true,
});

/** A document about entries that are there, which never change. */
export async function lastingResource(
  services: Given,
  address: string,
  build: (log: PublicLog) => Promise<unknown>,
): Promise<ResourceSource> {
  try {
    return complete(await growingResource(services, address, build));
  } catch (error) {
    if (error instanceof RangeError) throw new ProblemError('not-in-log', error.message);
    throw error;
  }
}
