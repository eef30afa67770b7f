import type { Random } from '../model/random.ts';

/** What has been said in one shop: nobody there repeats what was said just before. */
export class Memory {
  readonly #said = new Map<unknown, number>();
  #turn = 0;

  /** One of the list, of a handful drawn the one that was said longest ago. */
  fresh<T>(from: readonly T[], chance: Random): T {
    let best = chance.pick(from);
    for (let i = 0; i < 5 && this.#said.has(best); i++) {
      const other = chance.pick(from);
      if ((this.#said.get(other) ?? -1) < (this.#said.get(best) ?? -1)) best = other;
    }
    this.#said.set(best, this.#turn++);
    return best;
  }
}
