import type { Random } from '../model/random.ts';

/** Remembers which phrases of a shop were used when, so that its texts do not repeat each other. */
export class RecentPhrases {
  readonly #lastUse = new Map<unknown, number>();
  #uses = 0;

  /** Draws up to six items and returns the one that was not used for the longest time. */
  pick<T>(from: readonly T[], random: Random): T {
    let best = random.pick(from);
    for (let i = 0; i < 5 && this.#lastUse.has(best); i++) {
      const other = random.pick(from);
      if ((this.#lastUse.get(other) ?? -1) < (this.#lastUse.get(best) ?? -1)) best = other;
    }
    this.#lastUse.set(best, this.#uses++);
    return best;
  }
}
