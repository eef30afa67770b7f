import type { Experience } from './model/experience.ts';
import type { Random } from './model/random.ts';
import type { Shop } from './model/shops.ts';
import type { Simulation } from './simulation.ts';
import type { RecentPhrases } from './text/recent-phrases.ts';

/** A shop while the simulation runs. */
export interface ShopState {
  readonly shop: Shop;
  readonly simulation: Simulation;
  readonly random: Random;
  /** Phrases its customers and its host used last. */
  readonly recentPhrases: RecentPhrases;
  /** Review texts of the whole market: exact repeats are rare in real data. */
  readonly usedTexts: Set<string>;
  readonly reviewsPerOrder: number;
  /** Number of the last order. */
  lastOrder: number;
  /** Told how an order paid at `at` (ms) went, which no event says. */
  readonly onExperience: (at: number, experience: Experience) => void;
}
