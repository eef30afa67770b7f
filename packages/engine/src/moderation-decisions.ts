import type { Event, EventOf } from '@huitou/contract/events.js';
import { hashOf } from '@huitou/method/hash.js';
import type { Verdict } from '@huitou/reviews/moderation/judge.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import type { Database } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Kysely } from 'kysely';

type Row = Database['moderation_decisions'];

const DAY = 86_400_000;
/** Milliseconds for which decisions are kept: three years, with the day more of a leap year. */
const KEPT = (3 * 365 + 1) * DAY;

let rulesHash: Promise<string> | undefined;

/** An id as every engine stores it. */
const stored = (id: string): string => id.toWellFormed().replaceAll('\0', '\ufffd');

/** Writes decisions down. */
async function keep(db: Kysely<Database>, rows: readonly Row[]): Promise<void> {
  for (const some of inChunks(rows)) await db.insertInto('moderation_decisions').values(some).execute();
}

/** Writes down what rules decided about a review, a row a rule, with what each saw. `at` in milliseconds. */
export async function keepVerdict(
  db: Kysely<Database>,
  { data: { merchant, id } }: EventOf<'review'>,
  { state, rules }: Verdict,
  at: number,
): Promise<void> {
  const action = state === 'held' ? 'hold' : 'fold';
  const deciding = new Set(rulesV1.rules.filter(({ kind }) => kind === action).map((rule) => rule.id));
  const hash = await (rulesHash ??= hashOf(rulesV1));
  await keep(
    db,
    rules
      .filter((rule) => deciding.has(rule.id))
      .map((rule) => ({
        ...{ merchant, at, id: `${id}.${rule.id}`, review: id, decided_at: at, action },
        ...{ decided_by: 'rule', platform_key: null, staff: null, rule: rule.id, reason: rule.reason },
        ...{ rules_version: rulesV1.version, rules_hash: hash, evidence: JSON.stringify(rule.evidence) },
      })),
  );
}

/**
 * Writes down what applied events decided. No words and no buyers are in it, so nothing of it has to be erased.
 *
 * @param key which of the platform's keys they came with.
 * @param user which member of the platform's staff decided.
 * @param at milliseconds.
 */
export async function keepDecisions(
  db: Kysely<Database>,
  events: readonly Event[],
  { key, user, at }: { readonly key?: number | undefined; readonly user?: string; readonly at: number },
): Promise<void> {
  const rows = events.flatMap((event): Row[] => {
    if (event.type !== 'moderation') return [];
    const { merchant, review = null, action, reason, by, rule = null } = event.data;
    return [
      {
        ...{ merchant, at, id: stored(event.id), review, decided_at: Date.parse(event.at), action },
        ...{ decided_by: by ?? 'platform', platform_key: key ?? null, staff: user ?? null, rule, reason },
        ...{ rules_version: null, rules_hash: null, evidence: '{}' },
      },
    ];
  });
  await keep(db, rows);
}

/** Removes decisions that have been kept long enough. `now` in milliseconds. */
export async function removeOldDecisions(db: Kysely<Database>, now: number): Promise<void> {
  await db
    .deleteFrom('moderation_decisions')
    .where('at', '<', now - KEPT)
    .execute();
}
