import type { ModerationDecision } from '@huitou/contract/moderation-decision.js';
import type { DecisionQuery } from '@huitou/api/ports/moderation.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { readTimePlace, writeTimePlace, type TimePlace } from './time-place.ts';

type Row = Database['moderation_decisions'];

/** Rows read in one go. */
const PAGE = 500;

const placeOf = ({ at, merchant, id }: Row): TimePlace => [at, merchant, id];

const decisionOf = (row: Row): ModerationDecision => ({
  cursor: writeTimePlace(placeOf(row)),
  ...{ id: row.id, merchant: row.merchant, review: row.review },
  ...{ at: timeOf(row.at), decidedAt: timeOf(row.decided_at) },
  action: row.action as ModerationDecision['action'],
  by: row.decided_by as ModerationDecision['by'],
  ...{ key: row.platform_key, user: row.staff, rule: row.rule, reason: row.reason },
  rules:
    row.rules_version === null || row.rules_hash === null ? null : { version: row.rules_version, hash: row.rules_hash },
  evidence: JSON.parse(row.evidence) as ModerationDecision['evidence'],
});

async function* pagesAfter(
  db: Kysely<Database>,
  { since, until }: DecisionQuery,
  first: TimePlace | undefined,
): AsyncGenerator<readonly ModerationDecision[]> {
  let after = first;
  for (;;) {
    let asked = db.selectFrom('moderation_decisions').selectAll();
    if (since !== undefined) asked = asked.where('at', '>=', since);
    if (until !== undefined) asked = asked.where('at', '<', until);
    if (after) asked = asked.where(sql<boolean>`(at, merchant, id) > (${sql.join(after)})`);
    const rows = await asked.orderBy('at').orderBy('merchant').orderBy('id').limit(PAGE).execute();
    if (rows.length > 0) yield rows.map(decisionOf);
    const last = rows[PAGE - 1];
    if (!last) return;
    after = placeOf(last);
  }
}

/** All decisions of a time, the oldest first, some at a time. */
export const decisionPages = (
  db: Kysely<Database>,
  query: DecisionQuery,
): AsyncIterable<readonly ModerationDecision[]> =>
  pagesAfter(db, query, query.cursor === undefined ? undefined : readTimePlace(query.cursor));
