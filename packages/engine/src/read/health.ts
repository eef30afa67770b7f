import type { Health } from '@huitou/api/ports/reader.js';
import { UnavailableError } from '@huitou/api/ports/unavailable-error.js';
import { readTimes } from '@huitou/store/last-times.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';

/** What a reader is told of the one who writes. */
export interface WriterState {
  readonly writer: () => Health['writer'];
  /** Why no requests should be sent to this process although it can read; undefined while they may. */
  readonly fault: () => string | undefined;
}

/** The writer of a store that nobody writes to. */
export const noWriter: WriterState = { writer: () => 'none', fault: () => undefined };

const timeOrNull = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

/** How a store does, and the one who writes it. @throws UnavailableError with why no requests should be sent here. */
export async function readHealth(reads: Kysely<Database>, asOf: string, state: WriterState): Promise<Health> {
  const times = await readTimes(reads).catch((error: unknown) => {
    throw new UnavailableError(
      `store: cannot be read just now (${(error as Error).message}); it is asked again with the next request`,
      { cause: error },
    );
  });
  const fault = state.fault();
  if (fault !== undefined) throw new UnavailableError(fault);
  return {
    asOf,
    lastWrite: timeOrNull(times.write),
    lastPublication: timeOrNull(times.publication),
    writer: state.writer(),
  };
}
