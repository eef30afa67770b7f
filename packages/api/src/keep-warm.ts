import type { ResourceSource } from './http/response-cache.ts';
import { indexSource, reviewsSource, summarySource } from './operations/resource-sources.ts';
import type { Services } from './operation/services.ts';

const sourcesOf = {
  index: [indexSource],
  reviews: [reviewsSource, summarySource],
} as const;

type Wanted = (make: () => ResourceSource) => boolean;

/** Gives whoever waits for an answer the first turn. */
const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Makes the documents that pages ask first before anyone asks, at the start and again whenever they change.
 *
 * @returns The way to stop.
 */
export function keepWarm(services: Services): () => void {
  const { reader, documents, onError } = services;
  const due = new Map<string, () => ResourceSource>();
  let running = false;
  let stopped = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (const [name, source] of due) {
      due.delete(name);
      if (stopped) break;
      try {
        await documents.get(source());
      } catch (error) {
        onError(error, name);
      }
      await yieldToEventLoop();
    }
    running = false;
  };

  const enqueue = (kind: keyof typeof sourcesOf, merchants: readonly string[], wanted: Wanted): void => {
    for (const merchant of merchants) {
      // Reviews may be published of a merchant that has no index yet.
      if (reader.version(merchant, kind) === undefined) continue;
      for (const source of sourcesOf[kind]) {
        const make = (): ResourceSource => source(services, merchant);
        if (wanted(make)) due.set(`${source.name} ${merchant}`, make);
      }
    }
    void run();
  };

  // While a platform tells its whole history, reviews change all the time and nobody reads them yet.
  const kept: Wanted = (make) => documents.keeps(make().address);
  const forget = reader.onChange((kind, merchants) => enqueue(kind, merchants, kind === 'index' ? () => true : kept));
  const start = async (): Promise<void> => {
    const all = await reader.merchants();
    enqueue('index', all, () => true);
    enqueue('reviews', all, () => true);
  };
  start().catch((error: unknown) => onError(error, 'warm'));
  return () => {
    stopped = true;
    forget();
  };
}
