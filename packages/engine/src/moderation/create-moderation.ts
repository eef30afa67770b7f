import type { EventOf } from '@huitou/contract/events.js';
import type { Decided, StaffDecision } from '@huitou/contract/staff-review.js';
import type { Moderation } from '@huitou/api/ports/moderation.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { keepDecisions } from '../moderation-decisions.ts';
import { decide } from './decide.ts';
import { decisionPages } from './decision-pages.ts';
import { heldPage } from './held-page.ts';
import { staffPage } from './staff-page.ts';

export interface ModerationOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what writes, in its turn. */
  readonly write: <T>(task: () => Promise<T>, sender: object) => Promise<T>;
  /** Applies events inside a transaction. */
  readonly apply: (transaction: Kysely<Database>, events: readonly EventOf<'moderation'>[]) => Promise<void>;
  /** Told of merchants of which something was said, once it is on disk. */
  readonly applied: (merchants: readonly string[]) => void;
  readonly unavailable: Moderation['unavailable'];
}

/** What a platform reads of a store to decide on reviews, and how its staff decide. */
export function createModeration({ store, now, write, apply, applied, unavailable }: ModerationOptions): Moderation {
  const decideIn = (
    transaction: Kysely<Database>,
    { merchant, user }: { readonly merchant: string; readonly user: string },
    review: string,
    decision: StaffDecision,
  ): Promise<Decided | 'unknown-review'> =>
    decide(transaction, merchant, review, decision, {
      now: now(),
      async apply(event) {
        await apply(transaction, [event]);
        await keepDecisions(transaction, [event], { user, at: now() });
      },
    });

  return {
    unavailable,
    held: (query) => heldPage(store.reads, query),
    decisions: (query) => decisionPages(store.reads, query),
    staffPage: (merchant, query) => staffPage(store.reads, merchant, query),
    async decide(by, review, decision) {
      const given = await write(
        () => store.db.transaction().execute((transaction) => decideIn(transaction, by, review, decision)),
        {},
      );
      if (typeof given === 'object') applied([by.merchant]);
      return given;
    },
  };
}
