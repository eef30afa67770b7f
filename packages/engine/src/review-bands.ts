import { fingerprintOf } from '@huitou/reviews/moderation/fingerprint.js';
import { gramsOf, type Grams } from '@huitou/reviews/moderation/grams.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import { threshold } from '@huitou/reviews/moderation/thresholds.js';
import type { Database } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import type { Kysely } from 'kysely';

type Band = Database['review_bands'];

const nearCopy = rulesV1.rules.find(({ id }) => id === 'near-copy');
/** Letters under which a text is compared with no other, so that its fingerprint is of no use. */
const shortest = nearCopy ? threshold(nearCopy, 'shorterAtLeast') : Infinity;
/** Rows a statement writes. */
const ROWS = 512;

/** The bands of a text's fingerprint; none for a text that says too little to be compared. */
export const bandsOf = (grams: Grams): readonly number[] =>
  grams.size < shortest ? [] : [...new Set(fingerprintOf(grams))];

/** Puts the fingerprints of reviews in the place of what stands there of them. */
export async function keepBands(
  db: Kysely<Database>,
  reviews: readonly { readonly merchant: string; readonly id: string; readonly text: string }[],
): Promise<void> {
  for (const [merchant, those] of Map.groupBy(reviews, (one) => one.merchant)) {
    for (const some of inChunks(those.map(({ id }) => id))) {
      await db.deleteFrom('review_bands').where('merchant', '=', merchant).where('review', 'in', some).execute();
    }
  }
  const rows: Band[] = [];
  for (const { merchant, id, text } of reviews) {
    await yieldAfterWork();
    for (const band of bandsOf(gramsOf(text))) rows.push({ merchant, review: id, band });
  }
  for (let from = 0; from < rows.length; from += ROWS) {
    await db
      .insertInto('review_bands')
      .values(rows.slice(from, from + ROWS))
      .execute();
  }
}
