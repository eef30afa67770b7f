import type { MethodDocument } from '@huitou/contract/method-document.js';
import { evidenceOf } from './evidence.ts';
import type { Market } from './market.ts';
import { widthOf } from './normal.ts';
import { chainOf, peerGroups } from './peers.ts';
import { percentileOf } from './percentile.ts';
import { judge, ranked, type Judgement } from './rank-group.ts';
import type { DimensionRank, MerchantRank } from './ranking.ts';
import { isRanked, observed, today, type Today } from './today.ts';

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

/** What a group too small to rank anybody says. */
const nothing: Judgement = { members: new Map(), pools: new Map() };

/**
 * The reference: from counters to every figure of every merchant, written to be read, in the order of `market.merchants`.
 * Only merchants with enough buyers and own observations of the dimension that the method needs are ranked; each among
 * the peers that `peerGroups` finds, and those of a wider group are all ranked merchants in it and below it.
 *
 * @param asOf ms since 1970: the time to which observations have decayed.
 */
export function rank(market: Market, method: MethodDocument, asOf: number): readonly MerchantRank[] {
  const z = widthOf(method.confidence);
  const all = market.merchants.map((merchant) => today(merchant, method, asOf));
  const eligible = all.filter((one) => isRanked(one, method));
  const industries = new Set(market.merchants.map(({ industry }) => industry));
  const groups = peerGroups(
    industries,
    eligible.map(({ merchant }) => merchant.industry),
    market.industries,
    method,
  );
  const judged = new Map<string, Judgement>();
  const judgedIn = (industry: string): Judgement => {
    let found = judged.get(industry);
    if (!found) {
      const members = eligible.filter(({ merchant }) =>
        chainOf(merchant.industry, market.industries).includes(industry),
      );
      judged.set(industry, (found = judge(members, method, z)));
    }
    return found;
  };
  return all.map((one) => {
    const { id: merchant, industry, buyers, returning } = one.merchant;
    const group = groups.get(industry);
    if (!group) throw new Error(`${merchant}: its industry ${industry} has no peer group`);
    const peers = { industry: group.industry, merchants: group.merchants };
    const among = group.enough ? judgedIn(group.industry) : nothing;
    const own = among.members.get(one);
    if (!own?.whole) {
      return {
        merchant,
        buyers,
        returning,
        peers,
        score: null,
        scoreInterval: null,
        percentile: null,
        interval: null,
        dimensions: unranked(one, among, method),
      };
    }
    const scores = [...among.members.values()].flatMap(({ whole }) => (whole ? [whole.score] : []));
    const { score, interval: scoreInterval } = own.whole;
    return {
      merchant,
      buyers,
      returning,
      peers,
      score,
      scoreInterval,
      percentile: percentileOf(score, scores),
      interval: ranked(scoreInterval, scores),
      dimensions: own.dimensions,
    };
  });
}
