import { sql, type Kysely } from 'kysely';
import { endOfLastDay } from '@huitou/reviews/day.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';
import { wonBackBefore } from './shown.ts';
import { among, toldBought } from './told-bought.ts';
import { withReview } from './with-review.ts';

/** When a stamp's event was recorded: its first 14 digits, null without one. Summed up, it moves with every correction of any row. */
const stampTime = (rev: ReturnType<typeof sql>) => sql`cast(nullif(substr(${rev}, 1, 14), '') as bigint)`;
const sum = (what: ReturnType<typeof sql>) => sql`cast(coalesce(sum(${what}), 0) as text)`;

/** Merchants from which on one look at all reviews costs less than looking for theirs, list by list. */
const MANY = 2_000;

/** A number that differs between rows, so that two changes that would cancel out in a plain sum do not. */
const grain = sql`(1 + reviews.written_at % 9973)`;

/** Which of the parts say what became of replies. */
const ofReplies = new Set([7, 8]);
/** Which one is about rooms. */
const ofRooms = 16;

/** Parts that together change with everything about a merchant's reviews that can be read. */
const partsOf = (today: number, merchants?: readonly string[]) => [
  sum(sql`${grain} * case when ${wonBackBefore(today, merchants)} then 1 else 0 end`),
  sql`cast(count(*) as text)`,
  sum(stampTime(sql`reviews.rev`)),
  sql`max(reviews.rev)`,
  sum(sql`${grain} * ${toldBought(today, merchants)}`),
  sum(sql`${grain} * case when ${toldBought(today, merchants)} > 0 then coalesce(reviews.since_day, 0) else 0 end`),
  sum(sql`${grain} * case when reviews.folded is null then 0 else 1 + length(reviews.folded) end`),
  sum(sql`coalesce(reviews.replied_at, 0)`),
  sum(stampTime(sql`replies.rev`)),
  sum(stampTime(sql`goods.rev`)),
  // What is erased leaves the stamp as it was.
  sum(sql`${grain} * (case when reviews.text = '' then 1 else 0 end + case when reviews.author is null then 2 else 0 end
    + case when reviews.media = '[]' then 4 else 0 end + case when reviews.topics = '[]' then 16 else 0 end + case when replies.text = '' then 8 else 0 end)`),
  sum(sql`coalesce(orders.day, 0)`),
  // Names of all its goods: also those that nobody wrote about are read beside the reviews.
  sql`(select ${sum(stampTime(sql`offered.rev`))} from goods as offered where offered.merchant = reviews.merchant
    ${among('offered', merchants)})`,
  // Who folded, and by which rule: a correction changes nothing in the review's own row.
  sql`(select ${sum(stampTime(sql`moderations.rev`))} from moderations where moderations.merchant = reviews.merchant
    ${among('moderations', merchants)} and moderations.action in ('fold', 'unfold'))`,
  // What authors added later; what is erased of it leaves the stamp as it was.
  sql`(select ${sum(stampTime(sql`appendices.rev`))} || '/' || ${sum(sql`case when appendices.text = '' then 1 + appendices.written_at % 9973 else 0 end`)}
    from appendices where appendices.merchant = reviews.merchant ${among('appendices', merchants)})`,
  sum(sql`${grain} * (reviews.votes_for + 31 * reviews.weight_for + 1009 * reviews.weight_against)`),
  // Who speaks in its rooms, and whether they are on air. The reviews say nothing of it; whoever shows a room hears of it with them.
  sql`(select ${sum(stampTime(sql`rooms.rev`))} from rooms where rooms.merchant = reviews.merchant
    ${among('rooms', merchants)})`,
];

/** What changed between two fingerprints of a merchant's reviews: rooms, replies, or reviews and all else that is read with them. */
export function whatDiffers(before: string | undefined, after: string): readonly ('review' | 'reply' | 'room')[] {
  const old = before?.split(' ') ?? [];
  const differ = new Set<'review' | 'reply' | 'room'>();
  for (const [i, part] of after.split(' ').entries()) {
    if (part === old[i]) continue;
    if (before === undefined) differ.add('review');
    else differ.add(i === ofRooms ? 'room' : ofReplies.has(i) ? 'reply' : 'review');
  }
  return [...differ].toSorted();
}

/** What the reviews of each merchant look like as of `asOf` (ms), as a text that changes when they do. Of all merchants unless some are named. */
export async function fingerprints(
  db: Kysely<Database>,
  asOf: number,
  merchants?: readonly string[],
): Promise<Map<string, string>> {
  const today = endOfLastDay(asOf);
  if (!merchants) return fingerprintsWhere(db, partsOf(today), sql``);
  if (merchants.length > MANY) {
    const named = new Set(merchants);
    const all = await fingerprintsWhere(db, partsOf(today), sql``);
    return new Map([...all].filter(([merchant]) => named.has(merchant)));
  }
  const found = new Map<string, string>();
  for (const some of inChunks(merchants)) {
    const named = sql`where reviews.merchant in (${sql.join(some)})`;
    for (const one of await fingerprintsWhere(db, partsOf(today, some), named)) found.set(...one);
  }
  return found;
}

async function fingerprintsWhere(
  db: Kysely<Database>,
  parts: readonly ReturnType<typeof sql>[],
  named: ReturnType<typeof sql>,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ merchant: string; print: string }>`
    select reviews.merchant, ${sql.join(parts, sql` || ' ' || `)} as print
    from reviews
    ${withReview}
    ${named} group by reviews.merchant`.execute(db);
  return new Map(rows.map(({ merchant, print }) => [merchant, print]));
}
