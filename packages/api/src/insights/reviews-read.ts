import type { Insights, ReviewText } from '../ports/insights.ts';
import { inParts, ofAll } from './in-parts.ts';

/** Reviews with words of a time, and how many of them name each topic. */
export interface TopicCounts {
  readonly reviews: number;
  readonly topics: ReadonlyMap<string, number>;
}

/** What was written of some merchants: all of it counted, the latest read. */
export interface ReviewsRead extends TopicCounts {
  /** Newest first. */
  readonly texts: readonly ReviewText[];
}

/** The first day with which the latest of these are `most` or more; undefined of none. */
function dayOfLatest(
  days: readonly { readonly day: number; readonly reviews: number }[],
  most: number,
): number | undefined {
  let left = most;
  let first: number | undefined;
  for (const { day, reviews } of days.toSorted((a, b) => b.day - a.day)) {
    if (left <= 0) break;
    first = day;
    left -= reviews;
  }
  return first;
}

/** Adds up figures of equal names. */
function added<T>(rows: readonly T[], nameOf: (row: T) => string, figureOf: (row: T) => number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + figureOf(row));
  return sums;
}

/** Reads reviews of merchants from the day `since` on, and the words of the latest `most`. */
export async function readReviews(
  insights: Pick<Insights, 'reviewDays' | 'topics' | 'texts'>,
  merchants: readonly string[],
  { since, most }: { readonly since: number; readonly most: number },
): Promise<ReviewsRead> {
  const days = await ofAll(merchants, (some) => insights.reviewDays(some, since));
  const named = await ofAll(merchants, (some) => insights.topics(some, since));
  // Only what may be among the latest is read: of an industry all would be far more than are kept.
  const first = dayOfLatest(days, most);
  let texts: ReviewText[] = [];
  const asked = first === undefined ? [] : merchants;
  for await (const part of inParts(asked, (some) => insights.texts(some, first ?? since, most))) {
    texts = [...texts, ...part].sort((a, b) => b.writtenAt - a.writtenAt || (a.review < b.review ? 1 : -1));
    texts.length = Math.min(texts.length, most);
  }
  return {
    reviews: days.reduce((sum, { reviews }) => sum + reviews, 0),
    topics: added(
      named,
      ({ topic }) => topic,
      ({ reviews }) => reviews,
    ),
    texts,
  };
}
