import type { Person } from './model/people.ts';
import type { Random } from './model/random.ts';

/** One buyer's history with one shop. */
export interface Relationship {
  readonly buyer: Person;
  readonly random: Random;
  /** Orders that were kept: neither cancelled nor refunded in full. */
  purchases: number;
}
