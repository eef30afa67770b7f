import type { MerchantInsights } from '@huitou/contract/insights.js';
import { dayMs } from '@huitou/reviews/day.js';
import type { Insights } from '../ports/insights.ts';
import type { Market } from '../ports/market.ts';
import type { Reader } from '../ports/reader.ts';
import { marketState } from '../venues/market-state.ts';
import { dimensionInsights } from './dimensions.ts';
import { industryState } from './industry-state.ts';
import { atMostAHundred } from './reach.ts';
import { readReviews } from './reviews-read.ts';
import { EVENT_DAYS, shopEvents } from './shop-events.ts';
import { SIGNAL_DAYS, signalInsights } from './signals.ts';
import { BACK, sinceOf } from './since.ts';
import { topicInsights } from './topics.ts';
import { wordInsights } from './words.ts';

/** Texts of a merchant whose words are read. */
const MOST_TEXTS = 400;

export interface InsightSources {
  readonly reader: Reader;
  readonly market: Market;
  readonly insights: Insights;
}

/** All that a merchant is told of itself, of what was published last. The merchant has to be one that is published. */
export async function merchantInsights(sources: InsightSources, merchant: string): Promise<MerchantInsights> {
  const { reader, market, insights } = sources;
  const { method } = reader;
  const [snapshot, state] = await Promise.all([reader.index(merchant), marketState(market)]);
  const now = Date.parse(snapshot.asOf);
  const today = Math.floor(now / dayMs);
  const from = today - SIGNAL_DAYS + 1;
  const group = snapshot.peers.industry.id;
  const [industry, then, own, history, caps, venues, counts, names] = await Promise.all([
    industryState(group, { insights, market: state, method, today }),
    insights.dayNear(merchant, today - BACK),
    readReviews(insights, [merchant], { since: today - method.windowDays, most: MOST_TEXTS }),
    reader.history(merchant, EVENT_DAYS + 1),
    insights.caps(merchant, today - EVENT_DAYS),
    market.venues(),
    insights.signals(merchant, from),
    insights.sessions(merchant),
  ]);
  const { id, name, names: translated = {} } = snapshot.merchant;
  return {
    merchant: { id, name, names: { ...translated } },
    method: snapshot.method,
    asOf: snapshot.asOf,
    peers: snapshot.peers,
    level: snapshot.level,
    ...{ score: snapshot.score, percentile: snapshot.percentile, interval: snapshot.interval },
    buyers: snapshot.buyers,
    scores: atMostAHundred(industry.peers.scores),
    dimensions: dimensionInsights(snapshot, method, industry),
    since: sinceOf(snapshot, then, method),
    read: {
      reviews: own.reviews,
      peers: industry.topics.reviews,
      complete: own.texts.length === own.reviews && industry.words.texts === industry.topics.reviews,
    },
    topics: await topicInsights(insights, { merchant, own, industry: industry.topics, now }),
    words: wordInsights(own.texts, industry.words, now),
    events: shopEvents({
      ...{ points: history.points, caps, venues, today },
      isWithin: (industries) => state.isWithin(snapshot.merchant.industry, industries),
    }),
    signals: signalInsights({ counts, from, names, levels: industry.levels }),
  };
}
