// The tags in React 19: attributes, events and refs in JSX, and what the compiler must reject. Compiled by
// packages.node.test.ts against the package as it is installed; never run.
import 'huitou/react';
import type { RepeatBuyerReviews } from 'huitou/repeat-buyer-reviews';
import type { TrustBadge } from 'huitou/trust-badge';
import { useRef } from 'react';

export function Shop({ id, proof }: { readonly id: string; readonly proof: string }) {
  const badge = useRef<TrustBadge>(null);
  const reviews = useRef<RepeatBuyerReviews>(null);
  return (
    <trust-provider api="https://api.example" theme="auto" lang="en">
      <trust-badge
        ref={badge}
        merchant={id}
        variant="seal"
        loading="eager"
        className="wide"
        onhuitou-state={(event) => console.log(event.state.length, event.code, badge.current?.state)}
      >
        <a href={proof}>{id}</a>
      </trust-badge>
      <returning-customer-index
        merchant={id}
        variant="card"
        theme="overlay"
        loading="lazy"
        aria-label="How customers see this shop"
        onhuitou-ready={(event) => console.log(event.merchant)}
      />
      <repeat-buyer-reviews
        ref={reviews}
        key={id}
        merchant={id}
        variant="full"
        sort="helpful"
        style={{ maxWidth: 860 }}
        onhuitou-filter={({ sort, filter }) => console.log(sort, filter)}
      />
      <repeat-buyer-review-form
        merchant={id}
        getToken={() => Promise.resolve('a.b.c')}
        labels={{ send: 'Off it goes' }}
        onhuitou-review={({ review, state }) => console.log(review, state)}
      />
    </trust-provider>
  );
}

// @ts-expect-error not a theme
export const wrongTheme = <trust-provider theme="sepia" />;
// @ts-expect-error a form of the index
export const wrongForm = <trust-badge merchant="hetian" variant="card" />;
// @ts-expect-error not an order
export const wrongOrder = <repeat-buyer-reviews merchant="hetian" sort="best" />;
// @ts-expect-error not a way to load
export const wrongLoading = <returning-customer-index merchant="hetian" loading="soon" />;
// @ts-expect-error a method is called, not set
export const setMethod = <review-inbox refresh={() => undefined} />;
// @ts-expect-error an id is a text
export const wrongMerchant = <returning-customer-index merchant={7} />;
// @ts-expect-error the event has no detail
export const wrongEvent = <trust-badge onhuitou-state={(event) => console.log(event.detail)} />;
// @ts-expect-error not one of the tags
export const wrongTag = <trust-bage merchant="hetian" />;
// @ts-expect-error it resolves to a text
export const wrongToken = <review-inbox getToken={() => Promise.resolve(7)} />;
// @ts-expect-error not a property of this tag
export const wrongProperty = <trust-badge getToken={() => Promise.resolve('')} />;
// @ts-expect-error a level is a number
export const wrongLevel = <returning-customer-index heading-level="two" />;
// @ts-expect-error on or off
export const wrongSwitch = <returning-customer-index debug="yes" />;
