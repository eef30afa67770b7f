import type { Event } from '@huitou/contract/events.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';

/**
 * Takes the reviews that a batch releases out of those that are held, as the events that they become. A release is for good
 * whatever is said later or earlier: so any order of events ends in the same state.
 */
export async function takeReleased(db: Kysely<Database>, events: readonly Event[]): Promise<readonly Event[]> {
  const released: Event[] = [];
  for (const event of events) {
    if (event.type !== 'moderation' || event.data.action !== 'release' || !event.data.review) continue;
    const rows = await db
      .deleteFrom('held_reviews')
      .where('merchant', '=', event.data.merchant)
      .where('review', '=', event.data.review)
      .returning('event')
      .execute();
    for (const row of rows) released.push(JSON.parse(row.event) as Event);
  }
  return released;
}
