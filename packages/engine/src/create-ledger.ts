import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Event } from '@huitou/contract/events.js';
import type { EventResult, Ledger } from '@huitou/api/ports/ledger.js';
import { keepTime } from '@huitou/store/last-times.js';
import { leaveNoTrace } from '@huitou/store/leave-no-trace.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { CrowdWarnings } from './crowd-warnings.ts';
import { keepDecisions } from './moderation-decisions.ts';
import { apply, type Applied } from './ledger/apply.ts';
import type { Sender } from './writer/writer-queue.ts';

export interface LedgerOptions {
  readonly store: Store;
  readonly method: MethodDocument;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what writes, after all that was asked for before. */
  readonly write: <T>(task: () => Promise<T>, sender?: Sender) => Promise<T>;
  readonly crowds: CrowdWarnings;
  /** Told of merchants of which something was said, and by which events, once it is on disk. */
  readonly applied: (merchants: readonly string[], events: readonly Event[]) => void;
  readonly publish: Ledger['publish'];
  readonly unavailable: Ledger['unavailable'];
}

/** An erasure that was applied has more to say than the word. */
const isApplied = (result: EventResult): boolean =>
  result === 'applied' || (typeof result === 'object' && 'erased' in result);

/** Applies events inside a transaction and notes when that was. */
export async function applyNow(
  transaction: Kysely<Database>,
  { method, now }: Pick<LedgerOptions, 'method' | 'now'>,
  events: readonly Event[],
): Promise<Applied> {
  const applied = await apply(transaction, method, events, now());
  if (applied.answers.some(isApplied)) await keepTime(transaction, 'write', now());
  return applied;
}

/** The port by which a platform's events come in. */
export const createLedger = (options: LedgerOptions): Ledger => ({
  async apply(events, sender, key) {
    const { store, write, crowds, now, applied } = options;
    const { answers, merchants, crowded } = await write(() => {
      const applying = () =>
        store.db.transaction().execute(async (transaction) => {
          const done = await applyNow(transaction, options, events);
          const fresh = events.filter((_, i) => done.answers[i] === 'applied');
          await keepDecisions(transaction, fresh, { key, at: now() });
          return done;
        });
      return events.some(({ type }) => type === 'erase') ? leaveNoTrace(store, applying) : applying();
    }, sender);
    crowds.of(crowded, now());
    if (answers.some(isApplied)) applied(merchants, events);
    return answers;
  },
  publish: options.publish,
  unavailable: options.unavailable,
});
