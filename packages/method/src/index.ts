// What the published package gives: the method as a document, and the reference implementation that works an index out by it.
export { methodV2 } from './document.ts';
export type { Dimension, Measure, MethodDocument } from '@huitou/contract/method-document.js';
export { hashOf } from './hash.ts';
export { observe, observeOne, type OrderView } from './observe.ts';
export type { Observation, OrderFacts, PairFacts, PairView, ReviewFacts } from './facts.ts';
export { countersOf } from './counters.ts';
export { today, type Today } from './today.ts';
export type { Counter, Market, MarketMerchant } from './market.ts';
export { rank, rankNext, type Ranking } from './rank.ts';
export type { DimensionRank, MeasureEvidence, MeasureRank, MerchantRank } from './ranking.ts';
export { estimate, poolOf, type Estimate, type Pool } from './estimate.ts';
export { levelOf, type Evidence } from './level.ts';
export { stand, type Held, type Standing } from './standing.ts';
