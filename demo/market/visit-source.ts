import type { Experience } from './model/experience.ts';
import type { Shop } from './model/shops.ts';

/** Decides the first visits of a market, as a platform does that shares its visitors out, and is told how each order went. */
export interface VisitSource {
  /** New buyers that each shop gets, by its id, for the UTC day that begins at `date` (ms); a shop that is left out gets none. */
  newBuyers(date: number): ReadonlyMap<string, number>;
  /** How an order paid at `at` (ms) went, which no event says. */
  onExperience(shop: Shop, at: number, experience: Experience): void;
}
