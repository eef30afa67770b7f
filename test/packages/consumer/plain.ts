// What a page in TypeScript may write about the tags, and what the compiler must reject. Compiled by
// packages.node.test.ts against the package as it is installed; never run.
import 'huitou/define';
import 'huitou/huitou.css';
import type { FilterEvent, ReadyEvent, StateEvent } from 'huitou';
import { RepeatBuyerReviews } from 'huitou/repeat-buyer-reviews';
import { ReturningCustomerIndex } from 'huitou/returning-customer-index';
import { TrustBadge } from 'huitou/trust-badge';
import { TrustProvider } from 'huitou/trust-provider';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Assert<T extends true> = T;
/** What a property may be, apart from not being set. */
type Choice<T> = Exclude<T, '' | null | undefined>;

/** The choices are these and no others: neither plain texts nor a list that lacks one. */
export type Choices = [
  Assert<Same<Choice<TrustProvider['theme']>, 'light' | 'dark' | 'overlay' | 'auto'>>,
  Assert<Same<Choice<TrustBadge['theme']>, 'light' | 'dark' | 'overlay' | 'auto'>>,
  Assert<Same<Choice<TrustBadge['variant']>, 'seal' | 'strip' | 'mark'>>,
  Assert<Same<Choice<ReturningCustomerIndex['variant']>, 'compact' | 'card' | 'full'>>,
  Assert<Same<Choice<ReturningCustomerIndex['loading']>, 'eager' | 'lazy'>>,
  Assert<Same<Choice<RepeatBuyerReviews['variant']>, 'compact' | 'card' | 'full'>>,
  Assert<Same<Choice<RepeatBuyerReviews['sort']>, 'newest' | 'helpful' | 'critical'>>,
];

// By tag name, from HTMLElementTagNameMap.
const index: ReturningCustomerIndex = document.createElement('returning-customer-index');
const badge: TrustBadge = document.createElement('trust-badge');
const provider: TrustProvider | null = document.querySelector('trust-provider');
const reviews: RepeatBuyerReviews | null = document.querySelector('repeat-buyer-reviews');
if (!provider || !reviews) throw new Error('the page lacks a tag');
// @ts-expect-error the tag has another class
export const wrongClass: TrustProvider = document.createElement('trust-badge');

// Choices are unions.
for (const tag of [index, badge, provider, reviews]) {
  for (const theme of ['light', 'dark', 'overlay', 'auto'] as const) tag.theme = theme;
  // @ts-expect-error not a theme
  tag.theme = 'sepia';
}
for (const tag of [index, badge, reviews]) {
  tag.merchant = 'hetian';
  tag.api = 'https://api.example';
  tag.loading = 'lazy';
  // @ts-expect-error not a way to load
  tag.loading = 'soon';
  // @ts-expect-error an id is a text
  tag.merchant = 7;
}
index.variant = 'full';
badge.variant = 'seal';
reviews.variant = 'compact';
reviews.sort = 'critical';
// @ts-expect-error a form of the badge
index.variant = 'seal';
// @ts-expect-error a form of the index
badge.variant = 'card';
// @ts-expect-error a form of the badge
reviews.variant = 'mark';
// @ts-expect-error reviews are not sorted by stars
reviews.sort = 'best';
// @ts-expect-error what a tag shows cannot be set
badge.state = 'verified';

// What was read can be set again.
index.theme = badge.theme;

// Events have their own classes, on the tag, on the document and on the window.
badge.addEventListener('huitou-state', (event) => {
  event satisfies StateEvent;
  if (event.state === 'wrong-site') console.log(event.code.toUpperCase());
  // @ts-expect-error not a state of any tag
  if (event.state === 'done') console.log(event);
});
document.addEventListener('huitou-ready', (event) => {
  event satisfies ReadyEvent;
  console.log(event.merchant.length);
});
window.addEventListener('huitou-filter', ({ sort, filter }: FilterEvent) => console.log(sort, filter.length));
document.addEventListener('huitou-state', (event) => {
  // @ts-expect-error the event has no detail
  console.log(event.detail);
});
// @ts-expect-error the listener wants another event
badge.addEventListener('huitou-ready', (event: FilterEvent) => console.log(event.sort));

// Classes can be registered under other names, and extended.
customElements.define('shop-badge', class extends TrustBadge {});
customElements.define('shop-reviews', RepeatBuyerReviews);
customElements.define('shop-provider', TrustProvider);
customElements.define('shop-index', class extends ReturningCustomerIndex {});
