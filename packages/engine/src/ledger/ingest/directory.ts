import type { Kysely } from 'kysely';
import type { Database, ThingsTable } from '@huitou/store/schema.js';
import { thingKinds, type ThingKind } from '@huitou/store/thing-kinds.js';
import { rowsByKey, type Key } from '../sql/look-up.ts';

/** Where a thing lies: what stands in its key before its id. */
export interface Place {
  /** '' while it is not known. */
  readonly merchant: string;
  /** An order's buyer, a refund's order, a reply's review; else ''. */
  readonly owner: string;
}

/** Finds what events name by its id alone, and keeps in mind what moves. */
export class Directory {
  readonly #db: Kysely<Database>;
  readonly #known = new Map<ThingKind, Map<string, Place>>();
  readonly #changed: ThingsTable[] = [];

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Where things of one kind lie; those that are not stored are left out. */
  async find(kind: ThingKind, ids: Iterable<string>): Promise<ReadonlyMap<string, Place>> {
    const known = this.#of(kind);
    const asked = Array.from(ids, (id): Key => [thingKinds[kind], id]);
    for (const { id, merchant, owner } of await rowsByKey(this.#db, 'things', asked))
      known.set(id, { merchant, owner });
    return known;
  }

  /** Writes down where a thing will lie. */
  place(kind: ThingKind, id: string, merchant: string, owner = ''): void {
    const before = this.#of(kind).get(id);
    if (before?.merchant === merchant && before.owner === owner) return;
    this.#of(kind).set(id, { merchant, owner });
    this.#changed.push({ kind: thingKinds[kind], id, merchant, owner });
  }

  /** Rows to write, each thing once. */
  rows(): readonly ThingsTable[] {
    return this.#changed;
  }

  #of(kind: ThingKind): Map<string, Place> {
    let known = this.#known.get(kind);
    if (!known) this.#known.set(kind, (known = new Map()));
    return known;
  }
}
