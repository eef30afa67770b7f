import type { MethodDocument } from '@huitou/contract/method-document.js';
import { estimateReturns } from '@huitou/method/estimate-returns.js';
import type { PairFacts } from '@huitou/method/facts.js';
import { noState } from '@huitou/method/ground.js';
import type { Market } from '@huitou/method/market.js';
import { rankNext } from '@huitou/method/rank.js';
import { today } from '@huitou/method/today.js';
import type { Pair } from './replay.ts';

/** What is known of a merchant at a cut: the method's figures, and the plain ones that they have to beat. */
export interface Known {
  readonly merchant: string;
  /** The industry it is compared in. */
  readonly peers: string;
  /** Share of buyers who came back, as the method shrinks it; null where the peers are too few to have a mean. */
  readonly cameBack: number | null;
  /** Place of the index among the peers, 0-100; null where there is no index. */
  readonly index: number | null;
  /** Whether it is one of those that the others are compared with. */
  readonly ranked: boolean;
  /** Day of its first purchase. */
  readonly since: number;
  /** Buyers ever, and the plain share of them who bought on two or more days. */
  readonly buyers: number;
  readonly plainShare: number;
  /** Plain mean of all stars; null without stars. */
  readonly stars: number | null;
}

/** The measure whose figure is asked what it predicts. */
const CAME_BACK = 'came-back';

interface Plain {
  buyers: number;
  again: number;
  since: number;
  stars: number;
  rated: number;
}

/** Adds to a merchant's plain figures what one buyer did up to `asOf`. */
function addPlain(own: Plain, { orders, reviews, linked }: PairFacts, asOf: number): void {
  if (linked) return;
  const days = new Set<number>();
  for (const { paidAt, day, voidAt, linked: apart } of orders) {
    if (!apart && paidAt <= asOf && (voidAt === null || voidAt > asOf)) days.add(day);
  }
  if (days.size === 0) return;
  own.buyers++;
  if (days.size > 1) own.again++;
  own.since = Math.min(own.since, ...days);
  for (const { writtenAt, stars } of reviews) {
    if (writtenAt > asOf) continue;
    for (const value of Object.values(stars)) [own.stars, own.rated] = [own.stars + value, own.rated + 1];
  }
}

/** What was known of each merchant with a buyer at `asOf` (ms): the method's figures of `market`, and the plain ones. */
export function knownAt(
  pairs: readonly Pair[],
  market: Market,
  method: MethodDocument,
  asOf: number,
): readonly Known[] {
  const { ranks, state, pools } = rankNext(market, method, asOf, noState);
  const plain = new Map<string, Plain>();
  for (const { merchant, facts } of pairs) {
    let own = plain.get(merchant);
    if (!own) plain.set(merchant, (own = { buyers: 0, again: 0, since: Infinity, stars: 0, rated: 0 }));
    addPlain(own, facts, asOf);
  }
  const merchants = new Map(market.merchants.map((one) => [one.id, one]));
  return ranks.flatMap(({ merchant, peers, percentile }): Known[] => {
    const [own, counted] = [plain.get(merchant), merchants.get(merchant)];
    if (!own || own.buyers === 0 || !counted) return [];
    const pool = pools.get(peers.industry)?.get(CAME_BACK)?.returns;
    const knots = today(counted, method, asOf).knots.get(CAME_BACK) ?? [];
    return [
      {
        merchant,
        peers: peers.industry,
        cameBack: pool ? estimateReturns(knots, pool, 0).value : null,
        index: percentile,
        ranked: state.merchants.get(merchant)?.ranked ?? false,
        since: own.since,
        buyers: own.buyers,
        plainShare: own.again / own.buyers,
        stars: own.rated > 0 ? own.stars / own.rated : null,
      },
    ];
  });
}
