import type { CrowdedPair } from './ledger/pairs/update-pairs.ts';

const DAY = 86_400_000;

/** Warns of pairs with more orders than one person makes, of each once a day. */
export class CrowdWarnings {
  readonly #warn: (message: string) => void;
  #day = NaN;
  readonly #named = new Set<string>();

  constructor(warn: (message: string) => void) {
    this.#warn = warn;
  }

  /** @param now Milliseconds. */
  of(pairs: readonly CrowdedPair[], now: number): void {
    const day = Math.floor(now / DAY);
    if (day !== this.#day) this.#named.clear();
    this.#day = day;
    for (const { merchant, buyer, orders } of pairs) {
      const name = `merchant ${merchant}, buyer ${buyer}`;
      if (this.#named.has(name)) continue;
      this.#named.add(name);
      this.#warn(
        `${name}: ${orders.toLocaleString('en')} orders are more than one person makes; give guests ids of their own, or report the pair by a moderation \`link\``,
      );
    }
  }
}
