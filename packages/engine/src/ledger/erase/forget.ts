import type { Event, EventOf, Told } from '@huitou/contract/events.js';
import type { EventResult } from '@huitou/api/ports/ledger.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { View } from '../pairs/view.ts';
import { clearAround } from './clear-reviews.ts';
import { erase, type Done } from './erase.ts';
import { Erasures } from './erasures.ts';
import { withoutPersons } from './without-persons.ts';

const isErasure = (event: Event): event is EventOf<'erase'> => event.type === 'erase';

/** A batch once its erasures were carried out. */
export interface Forgotten {
  /** The other events, without those who are to be forgotten. */
  readonly events: readonly Told[];
  /** What is answered to erasures. */
  readonly answers: ReadonlyMap<Event, EventResult>;
  /** Merchants of which something was erased. */
  readonly merchants: readonly string[];
  /** To be called once the events are stored: what waited for their reviews may name a person too. */
  finish(): Promise<void>;
}

/**
 * Carries out the erasures of a batch and takes out of its other events what is to be forgotten. Where nothing was ever
 * erased that is known after one look.
 */
export async function forget(db: Kysely<Database>, view: View, all: readonly Event[], now: number): Promise<Forgotten> {
  const erasing = all.filter(isErasure);
  const told = all.filter((event): event is Told => !isErasure(event));
  if (erasing.length === 0 && !(await Erasures.any(db))) {
    return { events: told, answers: new Map(), merchants: [], finish: async () => {} };
  }
  const erasures = await Erasures.open(db);
  const answers = new Map<Event, EventResult>();
  const merchants: string[] = [];
  for (const event of erasing) {
    const done: Done = await erase(db, view, erasures, event, now);
    answers.set(event, { erased: done.erased });
    merchants.push(...done.merchants);
  }
  const { events, reviews } = await withoutPersons(erasures, told);
  return {
    events,
    answers,
    merchants,
    async finish() {
      await erasures.keep(
        'review',
        reviews.map(([, id]) => id),
        now,
      );
      for (const [merchant, id] of reviews) await clearAround(db, merchant, [id]);
    },
  };
}
