import type { Phrases } from './phrases.ts';
import type { Kind, Language, Trade } from './trade.ts';

/** An aspect of an order that its review may mention, as praise or as a complaint. */
export type Impression = 'goods' | 'shown' | 'late' | 'lost' | 'ignored' | 'dear' | 'prompt' | 'answered' | 'fair';

/** What a review is composed from. */
export interface ReviewContext {
  readonly language: Language;
  readonly trade: Trade;
  readonly kind: Kind;
  /** Name of the goods. */
  readonly goods: string;
  readonly phrases: Phrases;
  readonly positives: readonly Impression[];
  readonly negatives: readonly Impression[];
  /** Orders that the author has kept in this shop, this one included. */
  readonly purchases: number;
  /** Number of clauses to aim at. */
  readonly length: number;
  readonly emoji: boolean;
}
