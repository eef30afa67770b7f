/** A merchant and a buyer. */
export type Pair = readonly [merchant: string, buyer: string];

/** One text for a pair; ids hold no spaces. */
export const pairKey = (merchant: string, buyer: string): string => `${merchant} ${buyer}`;

/** Pairs, each once. */
export class Pairs {
  readonly #pairs = new Map<string, Pair>();

  add(merchant: string | null | undefined, buyer: string | null | undefined): void {
    if (!merchant || !buyer) return;
    const key = pairKey(merchant, buyer);
    if (!this.#pairs.has(key)) this.#pairs.set(key, [merchant, buyer]);
  }

  has(merchant: string, buyer: string): boolean {
    return this.#pairs.has(pairKey(merchant, buyer));
  }

  /** In the order in which they are kept. */
  list(): Pair[] {
    const keys = [...this.#pairs.keys()].sort();
    return keys.map((key) => this.#pairs.get(key) as Pair);
  }
}
