import type { SeenLog } from './seen-log.ts';

/** An entry as far as a verifier holds the API to it. */
interface Entry {
  readonly day: string;
  readonly kind: string;
  readonly merchant: string;
  readonly review?: string;
  readonly words?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly of?: string;
  readonly score?: number | null;
  readonly percentile?: number | null;
}

/** Takes an entry into what is known. @returns what a person should hear of it, if anything. */
export function readEntry(seen: SeenLog, body: string, entry: number): string | undefined {
  const { day, kind, merchant, review, words = '', ...facts } = JSON.parse(body) as Entry;
  if (kind === 'index' && facts.of !== undefined) {
    const { score = null, percentile = null } = facts;
    (seen.figures[merchant] ??= {})[facts.of] = { entry, score, percentile };
  }
  if (review === undefined) return undefined;
  const reviews = (seen.reviews[merchant] ??= {});
  const known = reviews[review] ?? { entry, day, words: '', shown: false, erased: false };
  if (kind === 'published') reviews[review] = { ...known, entry, day, words, shown: true };
  if (kind === 'edited') reviews[review] = { ...known, words };
  if (kind === 'withdrawn') reviews[review] = { ...known, shown: false };
  if (kind === 'erased') reviews[review] = { ...known, words: '', erased: true };
  const subject = `review ${review} of merchant ${merchant}`;
  if (kind === 'edited' && facts.by !== 'author')
    return `The ${subject} was changed by the platform and not as an edit of its author (entry ${entry}, ${day}).`;
  if (kind === 'withdrawn')
    return `The ${subject} is not shown any more (entry ${entry}, ${day}; reason: ${facts.reason}).`;
  return undefined;
}
