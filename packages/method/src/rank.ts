import type { MethodDocument } from '@huitou/contract/method-document.js';
import { evidenceOf } from './evidence.ts';
import { isRanked, isSettled, noState, returnsOf, type RankState } from './ground.ts';
import type { Market } from './market.ts';
import { widthOf } from './normal.ts';
import { chainOf, peerGroups } from './peers.ts';
import { percentileOf } from './percentile.ts';
import type { Pools } from './pools.ts';
import { judge, ranked, type Judged, type Judgement } from './rank-group.ts';
import type { DimensionRank, MerchantRank } from './ranking.ts';
import { observed, today, type Today } from './today.ts';

/** What is said of a merchant that is not ranked: whom it would be compared with, and how much is known of it. */
function unranked(merchant: Today, { members, pools }: Judgement, method: MethodDocument): DimensionRank[] {
  const [peer] = members.values();
  const medians = new Map(peer?.dimensions.map(({ id, median }) => [id, median]));
  return method.dimensions.map((dimension) => {
    const { id } = dimension;
    const n = observed(merchant, dimension);
    const evidence = evidenceOf(merchant, dimension, pools, [], method);
    return { id, n, score: null, interval: null, median: medians.get(id) ?? null, measures: [], evidence };
  });
}

const noPlace = { score: null, scoreInterval: null, percentile: null, interval: null };

/** Where the index of a member stands among those of its group; undefined without an index. */
function placeOf({ whole }: Judged, { members }: Judgement) {
  if (!whole) return undefined;
  const scores = [...members.values()].flatMap((member) => (member.whole ? [member.whole.score] : []));
  const { score, interval: scoreInterval } = whole;
  return { score, scoreInterval, percentile: percentileOf(score, scores), interval: ranked(scoreInterval, scores) };
}

/** What a group too small to rank anybody says. */
const nothing: Judgement = { members: new Map(), pools: new Map() };

/** Every merchant's figures, and what the ranking of the next day has to know of this one. */
export interface Ranking {
  readonly ranks: readonly MerchantRank[];
  readonly state: RankState;
  /** What the members of each group say together, by the industry that names the group; none of groups too small. */
  readonly pools: ReadonlyMap<string, Pools>;
}

const byId = (a: Today, b: Today): number => (a.merchant.id < b.merchant.id ? -1 : 1);

/**
 * The reference: from counters to every figure of every merchant, written to be read, in the order of `market.merchants`.
 * Only merchants with enough buyers and own observations of the dimension that the method needs are ranked; each among
 * the peers that `peerGroups` finds, and those of a wider group are all ranked merchants in it and below it. Figures are
 * told of those that `isSettled` says; the others still count as peers.
 *
 * @param asOf ms since 1970: the time to which observations have decayed.
 * @param previous the state that the ranking of the day before left.
 */
export function rankNext(market: Market, method: MethodDocument, asOf: number, previous: RankState): Ranking {
  const z = widthOf(method.confidence);
  const all = market.merchants.map((merchant) => today(merchant, method, asOf));
  const before = previous.merchants;
  const eligible = all
    .filter((one) => isRanked(one, method, before.get(one.merchant.id)?.ranked ?? false))
    .toSorted(byId);
  const industries = new Set(market.merchants.map(({ industry }) => industry));
  const groups = peerGroups(
    industries,
    eligible.map(({ merchant }) => merchant.industry),
    market.industries,
    method,
    previous.peers,
  );
  const members = new Set(eligible);
  const judged = new Map<string, Judgement>();
  const judgedIn = (industry: string): Judgement => {
    let found = judged.get(industry);
    if (!found) {
      const own = eligible.filter(({ merchant }) => chainOf(merchant.industry, market.industries).includes(industry));
      judged.set(industry, (found = judge(own, method, z)));
    }
    return found;
  };
  const merchants = new Map<string, { ranked: boolean; settled: boolean }>();
  const ranks = all.map((one): MerchantRank => {
    const { id: merchant, industry, buyers, returning } = one.merchant;
    const group = groups.get(industry);
    if (!group) throw new Error(`${merchant}: its industry ${industry} has no peer group`);
    const peers = { industry: group.industry, merchants: group.merchants };
    const among = group.enough ? judgedIn(group.industry) : nothing;
    const own = among.members.get(one);
    const placed = own && placeOf(own, among);
    const settled =
      placed !== undefined &&
      isSettled(
        { buyers, returns: returnsOf(one, method), interval: placed.interval },
        method,
        before.get(merchant)?.settled,
      );
    merchants.set(merchant, { ranked: members.has(one), settled });
    const figures =
      own && settled
        ? { ...placed, dimensions: own.dimensions }
        : { ...noPlace, dimensions: unranked(one, among, method) };
    return { merchant, buyers, returning, peers, ...figures };
  });
  const pools = new Map(Array.from(judged, ([industry, judgement]) => [industry, judgement.pools]));
  return {
    ranks,
    state: { peers: new Map(Array.from(groups, ([id, { industry }]) => [id, industry])), merchants },
    pools,
  };
}

/** The same of a market of which nothing was known before. */
export const rank = (market: Market, method: MethodDocument, asOf: number): readonly MerchantRank[] =>
  rankNext(market, method, asOf, noState).ranks;
