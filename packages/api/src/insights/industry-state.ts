import type { SignalInsight } from '@huitou/contract/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Insights } from '../ports/insights.ts';
import type { MarketState } from '../venues/market-state.ts';
import { ofAll } from './in-parts.ts';
import { countWords, type IndustryWords } from './industry-words.ts';
import { readPeers, type Peers } from './peers.ts';
import { readReviews, type TopicCounts } from './reviews-read.ts';
import { conversionByLevel, SIGNAL_DAYS } from './signals.ts';
import { variancesOf } from './variances.ts';

/** Texts of an industry whose words are read. */
const MOST_TEXTS = 4_000;

/** What is known of a group of peers between two publications. */
export interface IndustryState {
  readonly peers: Peers;
  readonly variances: ReadonlyMap<string, number>;
  readonly topics: TopicCounts;
  readonly words: IndustryWords;
  readonly levels: SignalInsight['levels'];
}

export interface IndustryOf {
  readonly insights: Insights;
  readonly market: MarketState;
  readonly method: MethodDocument;
  /** Days since 1970. */
  readonly today: number;
}

async function readState(group: string, { insights, market, method, today }: IndustryOf): Promise<IndustryState> {
  const members = market.membersOf(group);
  const peers = await readPeers(insights, { group, members }, method);
  const moments = await ofAll(members, (some) => insights.moments(some));
  const { texts, reviews, topics } = await readReviews(insights, members, {
    since: today - method.windowDays,
    most: MOST_TEXTS,
  });
  const visits = await ofAll(members, (some) => insights.visits(some, today - SIGNAL_DAYS + 1));
  return {
    peers,
    variances: variancesOf(moments, method),
    topics: { reviews, topics },
    words: await countWords(texts),
    levels: conversionByLevel(visits, (merchant) => market.of(merchant)?.level),
  };
}

const states = new WeakMap<Insights, { readonly key: string; readonly of: Map<string, Promise<IndustryState>> }>();

/** The state of a group, read once a publication and day. */
export function industryState(group: string, given: IndustryOf): Promise<IndustryState> {
  const { insights, today } = given;
  const key = `${insights.version()} ${today}`;
  const known = states.get(insights);
  const all = known?.key === key ? known.of : new Map<string, Promise<IndustryState>>();
  states.set(insights, { key, of: all });
  const state = all.get(group) ?? readState(group, given);
  all.set(group, state);
  // What failed is read again by whoever asks next.
  state.catch(() => all.delete(group));
  return state;
}
