import type { InboxItem, InboxPage } from '@huitou/contract/inbox.js';

type Meta = Omit<InboxPage, 'items' | 'next'>;

/** The part of an inbox in hand: as it came in, with what was changed here since. */
export class InboxList {
  items: readonly InboxItem[] = [];
  meta: Meta | undefined;
  next: string | null = null;
  /** A part that has come in by itself and would move what is read: shown on demand. */
  arrived: InboxPage | undefined;
  /** When the part came in, in milliseconds since 1970. */
  at = 0;

  /** How many reviews would be new. */
  get news(): number {
    return this.#newIn(this.arrived).length;
  }

  show({ items, next, ...meta }: InboxPage): void {
    this.items = items;
    this.next = next;
    this.arrived = undefined;
    this.#settle(meta);
  }

  /** A part that nobody asked for: reviews in hand are renewed where they stand, others wait. */
  arrive(page: InboxPage): void {
    if (this.items.length === 0) return this.show(page);
    const { items, next: _, ...meta } = page;
    const byId = new Map(items.map((item) => [item.review, item]));
    this.items = this.items.map((item) => byId.get(item.review) ?? item);
    this.arrived = this.#newIn(page).length > 0 ? page : undefined;
    this.#settle(meta);
  }

  showArrived(): void {
    if (this.arrived) this.show(this.arrived);
  }

  append(page: InboxPage): void {
    this.items = [...this.items, ...this.#newIn(page)];
    this.next = page.next;
  }

  patch(reviews: ReadonlySet<string>, change: Partial<InboxItem>): void {
    this.items = this.items.map((item) => (reviews.has(item.review) ? { ...item, ...change } : item));
  }

  /** Changes what is known of the whole. */
  patchMeta(change: (meta: Meta) => Partial<Meta>): void {
    if (this.meta) this.meta = { ...this.meta, ...change(this.meta) };
  }

  clear(): void {
    this.items = [];
    this.next = null;
    this.arrived = undefined;
  }

  #newIn(page: InboxPage | undefined): readonly InboxItem[] {
    const known = new Set(this.items.map(({ review }) => review));
    return page?.items.filter(({ review }) => !known.has(review)) ?? [];
  }

  #settle(meta: Meta): void {
    this.meta = meta;
    this.at = Date.now();
  }
}
