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

type ThingRow = Readonly<Record<'id' | 'merchant', string>>;

/** Finds what events name by its id alone, and keeps in mind what moves. */
export class Directory {
  readonly #db: Kysely<Database>;
  readonly #fresh: ThingsTable[] = [];
  readonly #moved: ThingsTable[] = [];

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Where things of one kind lie; those that are not stored are left out. */
  async find(kind: ThingKind, ids: Iterable<string>): Promise<ReadonlyMap<string, Place>> {
    const asked = Array.from(ids, (id): Key => [thingKinds[kind], id]);
    const rows = await rowsByKey(this.#db, 'things', asked);
    return new Map(rows.map(({ id, merchant, owner }) => [id, { merchant, owner }]));
  }

  /** Writes down where a thing will lie that lay elsewhere (`known`) or was not known. */
  place(kind: ThingKind, { id, merchant }: ThingRow, owner = '', known = false): void {
    (known ? this.#moved : this.#fresh).push({ kind: thingKinds[kind], id, merchant, owner });
  }

  /** Rows of things that were not known. */
  fresh(): readonly ThingsTable[] {
    return this.#fresh;
  }

  /** Rows of things that lie elsewhere now. */
  moved(): readonly ThingsTable[] {
    return this.#moved;
  }
}
