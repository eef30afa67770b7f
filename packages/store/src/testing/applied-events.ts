import { eventKey, type EventKey } from '../event-key.ts';
import type { Store } from '../open-store.ts';

/** The events that a store holds; they are kept as hashes of their ids. */
export class AppliedEvents {
  readonly #names: ReadonlySet<string>;

  private constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  static async of({ db }: Pick<Store, 'db'>): Promise<AppliedEvents> {
    const names = new Set<string>();
    for (const table of ['events', 'recent_events'] as const) {
      for (const row of await db.selectFrom(table).selectAll().execute()) names.add(nameOf(row));
    }
    return new AppliedEvents(names);
  }

  get size(): number {
    return this.#names.size;
  }

  has(id: string): boolean {
    return this.#names.has(nameOf(eventKey(id)));
  }
}

const nameOf = ({ id_high: high, id_low: low }: EventKey): string => `${high} ${low}`;
