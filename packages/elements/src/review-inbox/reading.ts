import type { InboxItem } from '@huitou/contract/inbox.js';

/** What one person reads: which review is open, and which are chosen for a mark. */
export class Reading {
  /** The review that was opened. */
  review: string | undefined;
  /** Where both have no room: the review is seen, not the list. */
  inReview = false;
  chosen: ReadonlySet<string> = new Set();
  /** What was last done, for screen readers. */
  said = '';

  /** The open review: where list and review stand side by side the first one, until another was opened. */
  openOf(items: readonly InboxItem[], split: boolean): InboxItem | undefined {
    return items.find(({ review }) => review === this.review) ?? (split ? items[0] : undefined);
  }

  choose(review: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(review)) chosen.add(review);
    this.chosen = chosen;
  }

  chooseAll(items: readonly InboxItem[]): void {
    const all = items.every(({ review }) => this.chosen.has(review));
    this.chosen = new Set(all ? [] : items.map(({ review }) => review));
  }

  reset(): void {
    this.review = undefined;
    this.inReview = false;
    this.chosen = new Set();
  }
}
