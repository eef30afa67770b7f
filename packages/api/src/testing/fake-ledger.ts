import type { Event } from '@huitou/contract/events.js';
import type { Ledger } from '../ports/ledger.ts';

/** A ledger that only counts, applies each id once, and fails when told to. */
export class FakeLedger implements Ledger {
  /** Events of each call of `apply`. */
  readonly batches: number[] = [];
  readonly applied = new Set<string>();
  published = 0;
  /** Makes the call of `apply` with this number, counted from 0, fail. */
  failsAt = -1;
  /** Awaited inside `apply`. */
  slow: () => Promise<void> = async () => {};

  async apply(events: readonly Event[]): Promise<readonly ('applied' | 'duplicate')[]> {
    const call = this.batches.push(events.length) - 1;
    await this.slow();
    if (call === this.failsAt) throw new Error('disk full');
    return events.map(({ id }) => {
      if (this.applied.has(id)) return 'duplicate';
      this.applied.add(id);
      return 'applied';
    });
  }

  /** Why it takes nothing. */
  reason: string | undefined;

  unavailable(): string | undefined {
    return this.reason;
  }

  async publish(): Promise<void> {
    this.published++;
  }
}

/** A line that is a valid event. */
export const eventLine = (id: string, name = '禾田农家'): string =>
  JSON.stringify({ id, type: 'industry', at: '2026-11-20T20:30:00+08:00', data: { id: 'fruit', name } });
