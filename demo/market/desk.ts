import type { Random } from './model/random.ts';
import type { Shop } from './model/shops.ts';
import type { Scene } from './scene.ts';
import type { Memory } from './words/memory.ts';

/** A shop at work. */
export interface Desk {
  readonly shop: Shop;
  readonly scene: Scene;
  readonly chance: Random;
  /** What its customers and its host have said. */
  readonly memory: Memory;
  /** Every text of the market: two people rarely write the same. */
  readonly said: Set<string>;
  /** Reviews per order. */
  readonly talk: number;
  /** Given out so far. */
  orders: number;
}
