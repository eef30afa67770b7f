import { reviewLog, type ReviewLog } from '@huitou/contract/log.js';
import { reviewPage, type Review } from '@huitou/contract/review.js';
import { fromBase64url } from '@huitou/proof/base64url.js';
import { isIncluded } from '@huitou/proof/log/check-proof.js';
import { hashOfEntry } from '@huitou/proof/log/hash-of-entry.js';
import { saltedWords, type Words } from '@huitou/proof/log/words.js';
import { hashOfText } from '@huitou/proof/receipt.js';
import { inTurns, type AskApi } from './ask-api.ts';
import type { Findings } from './check-head.ts';
import type { SeenLog, SeenReview } from './seen-log.ts';

/** Every review of a merchant that anyone can read, folded or not. */
async function shownReviews(ask: AskApi, merchant: string): Promise<Map<string, Review>> {
  const all = new Map<string, Review>();
  for (const kind of ['', '&folded=only']) {
    let cursor = '';
    for (;;) {
      const page = await ask(
        `/v1/merchants/${encodeURIComponent(merchant)}/reviews?limit=50${kind}${cursor}`,
        reviewPage,
      );
      for (const review of page?.reviews ?? []) all.set(review.id, review);
      if (!page?.next) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
  }
  return all;
}

async function areProved({ entries, size, root }: ReviewLog): Promise<boolean> {
  for (const { entry, body, proof } of entries) {
    const leaf = await hashOfEntry(body);
    const claim = { leaf, index: entry, size, root: fromBase64url(root), proof: proof.map(fromBase64url) };
    if (!(await isIncluded(claim))) return false;
  }
  return true;
}

/** Whether what is shown, or what it said before an edit that the log does not have yet, is what the log has. */
async function saysWhatItSaid(review: Review, salt: string, words: string): Promise<boolean> {
  const versions: Words[] = [review, ...(review.edited ? [review.edited] : [])];
  for (const version of versions) if ((await hashOfText(saltedWords(salt, version))) === words) return true;
  return false;
}

interface Place {
  readonly subject: string;
  readonly key: string;
  readonly known: SeenReview;
}

async function checkWords(
  ask: AskApi,
  seen: SeenLog,
  review: Review,
  { subject, key, known }: Place,
  { wrong, notes }: Findings,
): Promise<void> {
  const log = await ask(`/v1/reviews/${encodeURIComponent(review.id)}/log`, reviewLog);
  if (!log) return void wrong.push(`The ${subject} is in the log, and its own page of the log says nothing of it.`);
  if (log.size === seen.size && log.root !== seen.root) wrong.push(`The proofs of the ${subject} are of another log.`);
  if (!(await areProved(log))) return void wrong.push(`The entries of the ${subject} are not proved to be in the log.`);
  if (log.salt !== null) {
    if (await saysWhatItSaid(review, log.salt, known.words)) return;
    return void wrong.push(
      `The ${subject} does not say what the log has of it (entry ${known.entry}, ${known.day}): its text or stars were changed, and no entry says so.`,
    );
  }
  if (review.text !== '')
    return void wrong.push(`The ${subject} is shown with words that cannot be checked: their salt was taken away.`);
  const since = (seen.saltless[key] ??= seen.size);
  if (since < seen.size) wrong.push(`The ${subject} has lost its words, and the log does not say that it was erased.`);
  else notes.push(`The ${subject} was erased since the head; the next one has to say so.`);
}

/** Holds the API to what the log says of reviews: each that is public and not erased is shown, and says what it said. */
export async function checkReviews(ask: AskApi, seen: SeenLog, findings: Findings): Promise<number> {
  let checked = 0;
  for (const [merchant, reviews] of Object.entries(seen.reviews)) {
    const standing = Object.entries(reviews).filter(([, { shown, erased }]) => shown && !erased);
    if (standing.length === 0) continue;
    const shown = await shownReviews(ask, merchant);
    // One that was folded or opened meanwhile may have stood in neither list when it was read.
    if (standing.some(([id]) => !shown.has(id)))
      for (const [id, review] of await shownReviews(ask, merchant)) shown.set(id, review);
    checked += standing.length;
    await inTurns(standing, async ([id, known]) => {
      const place = { subject: `review ${id} of merchant ${merchant}`, key: JSON.stringify([merchant, id]), known };
      const review = shown.get(id);
      if (review) return checkWords(ask, seen, review, place, findings);
      findings.wrong.push(
        `The ${place.subject} is gone: it is in the log since ${known.day} (entry ${known.entry}), the API shows it neither among its reviews nor among the folded ones, and no entry says why.`,
      );
    });
  }
  return checked;
}
