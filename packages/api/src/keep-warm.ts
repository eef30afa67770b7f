import type { ResourceSource } from './http/resource-source.ts';
import type { Asked, Operation, ReadOperation } from './operation/operation.ts';
import { canonicalPath } from './operation/parameters.ts';
import type { Services } from './operation/services.ts';
import type { Kind } from './ports/reader.ts';
import { yieldToEventLoop } from './yield-to-event-loop.ts';

/** What is asked of a warm operation about one merchant: what a page asks first, with nothing in its query. */
function firstOf({ path }: ReadOperation, merchant: string): Asked<never, never, 'public', undefined> {
  const address = canonicalPath(path, { merchant });
  const request = new Request(`http://localhost${address}`);
  return { request, path: { merchant } as never, query: {} as never, address, caller: undefined, body: undefined };
}

/**
 * Makes the documents that pages ask first before anyone asks, at the start and again whenever they change.
 *
 * @returns The way to stop.
 */
export function keepWarm(services: Services, operations: readonly Operation[]): () => void {
  const { reader, documents, onError } = services;
  const warm = operations.filter((one) => one.kind === 'read').filter((one) => one.warm !== undefined);
  const due = new Map<string, () => ResourceSource | Promise<ResourceSource>>();
  let running = false;
  let stopped = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (const [address, resource] of due) {
      due.delete(address);
      if (stopped) break;
      try {
        await documents.get(await resource());
      } catch (error) {
        // Once it is stopped the store may be closed, and nobody waits for the document.
        if (!stopped) onError(error, address);
      }
      await yieldToEventLoop();
    }
    running = false;
  };

  const enqueue = (kind: Kind, merchants: readonly string[], wanted: (address: string) => boolean): void => {
    for (const merchant of merchants) {
      // Reviews may be published of a merchant that has no index yet.
      if (reader.version(merchant, kind) === undefined) continue;
      for (const one of warm) {
        if (one.warm !== kind) continue;
        const asked = firstOf(one, merchant);
        if (wanted(asked.address)) due.set(asked.address, () => one.resource(services, asked));
      }
    }
    void run();
  };

  const all = (): boolean => true;
  // While a platform sends its whole history, reviews change all the time and nobody reads them yet.
  const kept = (address: string): boolean => documents.keeps(address);
  const forget = reader.onChange((kind, merchants) => enqueue(kind, merchants, kind === 'reviews' ? kept : all));
  const start = async (): Promise<void> => {
    const merchants = await reader.merchants();
    for (const kind of new Set(warm.map((one) => one.warm))) if (kind) enqueue(kind, merchants, all);
  };
  start().catch((error: unknown) => onError(error, 'warm'));
  return () => {
    stopped = true;
    forget();
  };
}
