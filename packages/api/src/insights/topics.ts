import type { TopicInsight } from '@huitou/contract/insights.js';
import { topics as known } from '@huitou/reviews/topics.js';
import type { Insights } from '../ports/insights.ts';
import { namedOf } from './named.ts';
import { quotesOf } from './quotes.ts';
import type { ReviewsRead, TopicCounts } from './reviews-read.ts';

/** Topics that a merchant is told of. */
const MOST = 12;

interface Given {
  readonly merchant: string;
  readonly own: ReviewsRead;
  readonly industry: TopicCounts;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a merchant's repeat buyers name more or less often than those of its industry do, farthest from chance first. */
export async function topicInsights(insights: Pick<Insights, 'naming'>, given: Given): Promise<TopicInsight[]> {
  const { merchant, own, industry, now } = given;
  const ids = new Set([...own.topics.keys(), ...industry.topics.keys()]);
  const chosen = [...ids]
    .flatMap((id) => {
      const topic = known.get(id);
      if (!topic) return [];
      const [mine, all] = [own, industry].map(({ topics, reviews: n }) => ({ named: topics.get(id) ?? 0, n }));
      return mine && all ? [{ topic, ...namedOf(mine, all) }] : [];
    })
    .filter(({ verdict }) => verdict !== 'unknown')
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, MOST);
  const about = await insights.naming(
    merchant,
    chosen.map(({ topic }) => topic.id),
    own.texts.map(({ review }) => review),
  );
  const reviewsOf = Map.groupBy(about, ({ topic }) => topic);
  const textOf = new Map(own.texts.map((one) => [one.review, one]));
  return chosen.map(({ topic: { id, names, tone }, ...named }) => ({
    ...{ id, names: { ...names }, tone, ...named },
    quotes: quotesOf(
      (reviewsOf.get(id) ?? []).flatMap(({ review }) => textOf.get(review) ?? []),
      now,
    ),
  }));
}
