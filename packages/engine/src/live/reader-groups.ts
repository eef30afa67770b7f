import type { Subscription } from './subscription.ts';

/** Readers of the same merchants, of whom there may be thousands: what they have in common is there once. */
interface Group {
  readonly merchants: readonly string[];
  readonly readers: Set<Subscription>;
}

/** Who listens to which merchants. */
export class ReaderGroups {
  readonly #groups = new Map<string, Group>();
  readonly #byMerchant = new Map<string, Set<Group>>();

  /** How many readers there are. */
  get size(): number {
    return [...this.#groups.values()].reduce((sum, { readers }) => sum + readers.size, 0);
  }

  /** Readers of a merchant; of all, where none is named. */
  *of(merchant?: string): Generator<Subscription> {
    const groups = merchant === undefined ? this.#groups.values() : (this.#byMerchant.get(merchant) ?? []);
    for (const { readers } of groups) yield* readers;
  }

  add(subscription: Subscription): void {
    const group = this.#of(subscription.merchants);
    subscription.merchants = group.merchants;
    group.readers.add(subscription);
  }

  delete(subscription: Subscription): void {
    const key = subscription.merchants.join();
    const group = this.#groups.get(key);
    if (!group?.readers.delete(subscription) || group.readers.size > 0) return;
    this.#groups.delete(key);
    for (const merchant of group.merchants) {
      const those = this.#byMerchant.get(merchant);
      those?.delete(group);
      if (those?.size === 0) this.#byMerchant.delete(merchant);
    }
  }

  #of(merchants: readonly string[]): Group {
    const key = merchants.join();
    const known = this.#groups.get(key);
    if (known) return known;
    const group: Group = { merchants, readers: new Set() };
    this.#groups.set(key, group);
    for (const merchant of merchants) {
      const those = this.#byMerchant.get(merchant) ?? new Set();
      this.#byMerchant.set(merchant, those.add(group));
    }
    return group;
  }
}
