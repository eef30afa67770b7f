import type { Change } from '../ingest/order-changes.ts';
import { groupBy } from '../ingest/merge-rows.ts';

const none: readonly never[] = [];

/**
 * What is about to change in the rows of a table, by their ids and by the pairs that they belong to. Pairs are asked for
 * slice by slice, so what changes is put in order once.
 */
export class Changes<R extends { readonly id: string }> {
  readonly #changes: ReadonlyMap<string, Change<R>>;
  /** The key of the pair that a row belongs to, if any. */
  readonly #owner: (row: R) => string | null;
  #arriving: ReadonlyMap<string, readonly R[]> | undefined;
  #standing: ReadonlyMap<string, readonly R[]> | undefined;

  constructor(changes: ReadonlyMap<string, Change<R>>, owner: (row: R) => string | null) {
    this.#changes = changes;
    this.#owner = owner;
  }

  has(id: string): boolean {
    return this.#changes.has(id);
  }

  /** Rows that will belong to a pair, of those that change. */
  arriving(key: string): readonly R[] {
    this.#arriving ??= groupBy(
      Array.from(this.#changes.values(), ({ after }) => after),
      this.#owner,
    );
    return this.#arriving.get(key) ?? none;
  }

  /** Rows that belong to a pair as they stand, of those that change. */
  standing(key: string): readonly R[] {
    this.#standing ??= groupBy(
      Array.from(this.#changes.values()).flatMap(({ before }) => before ?? none),
      this.#owner,
    );
    return this.#standing.get(key) ?? none;
  }

  /** A pair's rows once all is changed: changed ones in their place, newcomers after them. */
  over(key: string, stored: readonly R[]): readonly R[] {
    if (this.#changes.size === 0) return stored;
    const rows: R[] = [];
    const here = new Set<string>();
    for (const row of stored) {
      here.add(row.id);
      const change = this.#changes.get(row.id);
      if (!change) rows.push(row);
      else if (this.#owner(change.after) === key) rows.push(change.after);
    }
    for (const row of this.arriving(key)) if (!here.has(row.id)) rows.push(row);
    return rows;
  }
}
