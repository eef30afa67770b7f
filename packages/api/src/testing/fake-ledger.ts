import type { Event } from '@huitou/contract/events.js';
import type { EventResult, Ledger } from '../ports/ledger.ts';

/** A ledger that only counts, applies each id once and knows what it said, and fails when told to. */
export class FakeLedger implements Ledger {
  /** Events of each call of `apply`. */
  readonly batches: number[] = [];
  readonly applied = new Set<string>();
  readonly #contents = new Map<string, string>();
  published = 0;
  /** Makes the call of `apply` with this number, counted from 0, fail. */
  failsAt = -1;
  /** Awaited inside `apply`. */
  slow: () => Promise<void> = async () => {};

  async apply(events: readonly Event[]): Promise<readonly EventResult[]> {
    const call = this.batches.push(events.length) - 1;
    await this.slow();
    if (call === this.failsAt) throw new Error('disk full');
    return events.map((event) => {
      const content = JSON.stringify(event);
      const before = this.#contents.get(event.id);
      if (before !== undefined) return before === content ? 'duplicate' : 'conflict';
      this.#contents.set(event.id, content);
      this.applied.add(event.id);
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
