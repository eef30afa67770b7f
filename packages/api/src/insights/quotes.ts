import { stripBidiControls } from '@huitou/contract/bidi-controls.js';
import type { TopicInsight } from '@huitou/contract/insights.js';
import { dayMs } from '@huitou/reviews/day.js';
import { venueOrderV1 } from '@huitou/traffic/venue/order-v1.js';
import { excerpt } from '@huitou/traffic/venue/quote.js';
import type { ReviewText } from '../ports/insights.ts';

/** Sentences beside a topic or a word. */
const MOST = 2;
const { characters, halfLifeDays } = venueOrderV1.quote;

/** What is heard of some texts: the helpful and new ones, as a venue weighs them, each shortened as there. */
export function quotesOf(texts: readonly ReviewText[], now: number): TopicInsight['quotes'] {
  const weight = ({ writtenAt, helpfulness }: ReviewText): number =>
    2 ** (-(now - writtenAt) / dayMs / halfLifeDays) * (1 + helpfulness);
  return texts
    .toSorted((a, b) => weight(b) - weight(a) || (a.review < b.review ? -1 : 1))
    .slice(0, MOST)
    .map(({ review, text, lang }) => ({ review, text: stripBidiControls(excerpt(text, characters)), lang }));
}
