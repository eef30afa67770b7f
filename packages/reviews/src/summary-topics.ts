import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import type { Tone } from './topics/aspect.ts';
import { topics } from './topics.ts';

/** How many topics of each tone a summary has at most: praise cannot crowd out what people wish better. */
const seats: Readonly<Record<Tone, number>> = { praise: 8, wish: 4 };

/**
 * The topics of a summary, most spoken of first (of equals, the first by id).
 * @param counted - Reviews by topic id; ids that no pattern knows any more are left out.
 */
export function chooseTopics(
  counted: readonly { readonly id: string; readonly reviews: number }[],
): ReviewSummary['topics'] {
  const left = { ...seats };
  return counted
    .toSorted((a, b) => b.reviews - a.reviews || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, reviews }) => {
      const topic = topics.get(id);
      return topic && left[topic.tone]-- > 0 ? [{ id, names: { ...topic.names }, reviews, tone: topic.tone }] : [];
    });
}
