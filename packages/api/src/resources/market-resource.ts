import { stripBidiControls } from '@huitou/contract/bidi-controls.js';
import { cacheFor } from '../http/headers.ts';
import type { ResourceSource } from '../http/resource-source.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import type { Market } from '../ports/market.ts';
import { shortHash } from '../short-hash.ts';

/** Rooms go on air at once, words are folded at once: so long, in milliseconds, a list of many may be of a moment ago. */
const shortWhile = 5_000;

/** The market, or the problem that this server has none. */
function marketOf({ market }: Pick<Services, 'market'>): Market {
  if (market) return market;
  throw new ProblemError('unavailable', 'server: keeps no lists of merchants; ask one that does');
}

const making = new WeakMap<Market, Map<string, Promise<ResourceSource>>>();

/**
 * A document about many merchants. What it is made of changes in more ways than have a version, so its tag is of its bytes; they
 * are made at most once in a short while, and once for all who ask meanwhile.
 */
export async function marketResource(
  services: Pick<Services, 'market' | 'documents' | 'storeId'>,
  address: string,
  build: (market: Market) => Promise<unknown>,
): Promise<ResourceSource> {
  const market = marketOf(services);
  const { documents, storeId } = services;
  const version = market.version();
  const ready = documents.ready(address);
  if (ready) return { address, etag: ready.tag, cache: cacheFor.live, isFresh: () => true, build: async () => '' };
  const all = making.get(market) ?? new Map<string, Promise<ResourceSource>>();
  making.set(market, all);
  const make = async (): Promise<ResourceSource> => {
    const body = stripBidiControls(JSON.stringify(await build(market)));
    const made = performance.now();
    const source = {
      address,
      etag: `m.${shortHash(`${storeId} ${body}`)}`,
      cache: cacheFor.live,
      isFresh: () => market.version() === version && performance.now() - made < shortWhile,
      build: async () => body,
    };
    // Kept also where a tag is all that is answered: else everybody who holds the bytes would have them made again.
    await documents.get(source);
    return source;
  };
  const open = all.get(address) ?? make().finally(() => all.delete(address));
  all.set(address, open);
  return open;
}
