import type { Ledger } from '@huitou/api/ports/ledger.js';
import type { Reader } from '@huitou/api/ports/reader.js';

/** What is asked of a running platform when somebody scrapes. Ages in seconds. */
export interface Vitals {
  readonly storeId: string;
  readonly method: string;
  writes(): boolean;
  waiting(): number;
  asOfAge(): number;
  publicationAge(): Promise<number>;
}

interface Observed {
  readonly reader: Reader;
  readonly ledger: Ledger;
  readonly storeId: string;
}

/** The vitals of a platform, and its ledger with a count of the batches that wait. */
export function takeVitals({ reader, ledger, storeId }: Observed): {
  readonly vitals: Vitals;
  readonly ledger: Ledger;
} {
  let waiting = 0;
  const started = new Date().toISOString();
  const since = (time: string): number => (Date.now() - Date.parse(time)) / 1000;
  return {
    vitals: {
      storeId,
      method: reader.method.version,
      writes: () => ledger.unavailable() === undefined,
      waiting: () => waiting,
      asOfAge: () => since(reader.asOf()),
      async publicationAge() {
        const health = await reader.health().catch(() => undefined);
        return since(health?.lastPublication ?? started);
      },
    },
    ledger: {
      async apply(...given) {
        waiting++;
        try {
          return await ledger.apply(...given);
        } finally {
          waiting--;
        }
      },
      publish: () => ledger.publish(),
      unavailable: () => ledger.unavailable(),
    },
  };
}
