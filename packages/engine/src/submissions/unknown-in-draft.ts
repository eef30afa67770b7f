import type { ReviewDraft } from '@huitou/contract/own-review.js';
import { methodV2 } from '@huitou/method/document.js';
import { topics } from '@huitou/reviews/topics.js';

const dimensions: ReadonlySet<string> = new Set(methodV2.dimensions.map(({ id }) => id));

type Named = Pick<ReviewDraft, 'stars' | 'topics'>;

/**
 * What a draft names that this server does not know. A platform may send stars for anything; of a customer's every one counts in the mean
 * that readers see, and seven for made-up names would hide a bad one.
 *
 * @param before - What the review had, which its edit may keep.
 */
export function unknownIn(
  { stars = {}, topics: chosen = [] }: Named,
  before: Named = {},
): 'unknown-dimension' | 'unknown-topic' | undefined {
  const had = new Set(Object.keys(before.stars ?? {}));
  if (Object.keys(stars).some((dimension) => !dimensions.has(dimension) && !had.has(dimension)))
    return 'unknown-dimension';
  return chosen.some((topic) => !topics.has(topic) && !before.topics?.includes(topic)) ? 'unknown-topic' : undefined;
}
