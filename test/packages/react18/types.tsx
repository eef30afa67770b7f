// The tags as components of React 18: settings, events and refs, and what the compiler must reject. Compiled by
// packages.node.test.ts against the package as it is installed; never run.
import type { FilterEvent } from 'huitou';
import { RepeatBuyerReviewForm, RepeatBuyerReviews, ReturningCustomerIndex, ReviewInbox } from 'huitou/react18';
import { TrustBadge, TrustProvider } from 'huitou/react18';
import type { RepeatBuyerReviewForm as FormElement } from 'huitou/repeat-buyer-review-form';
import { useRef } from 'react';

export function Shop({ id, live }: { readonly id: string | undefined; readonly live: boolean }) {
  const form = useRef<FormElement>(null);
  return (
    <TrustProvider api="https://api.example" theme="auto" lang="en" dir="ltr" className="shop">
      <TrustBadge
        merchant={id}
        variant="seal"
        slot="aside"
        style={{ maxWidth: '20em' }}
        onHuitouState={(event) => console.log(event.state.length, event.code)}
        onClick={(event) => event.currentTarget.code.length}
      >
        <a href="/proof">{id}</a>
      </TrustBadge>
      <ReturningCustomerIndex key={id} merchant={id} live={live} headingLevel={2} reflectState aria-label="Customers" />
      <RepeatBuyerReviewForm
        ref={form}
        merchant={id}
        getToken={() => Promise.resolve('a.b.c')}
        labels={{ send: 'Off it goes' }}
        onHuitouReview={({ review, state }) => console.log(review, state, form.current?.value)}
      />
    </TrustProvider>
  );
}

// @ts-expect-error not a theme
export const wrongTheme = <TrustProvider theme="sepia" />;
// @ts-expect-error a form of the index
export const wrongForm = <TrustBadge merchant="hetian" variant="card" />;
// @ts-expect-error an id is a text
export const wrongMerchant = <ReturningCustomerIndex merchant={7} />;
// @ts-expect-error the property is a number
export const wrongLevel = <ReturningCustomerIndex headingLevel="2" />;
// @ts-expect-error on or off
export const wrongLive = <RepeatBuyerReviews live="yes" />;
// @ts-expect-error it resolves to a text
export const wrongToken = <ReviewInbox getToken={() => Promise.resolve(7)} />;
// @ts-expect-error the event has no detail
export const wrongEvent = <TrustBadge onHuitouState={(event) => console.log(event.detail)} />;
// @ts-expect-error the listener wants another event
export const otherEvent = <TrustBadge onHuitouReady={(event: FilterEvent) => console.log(event.sort)} />;
// @ts-expect-error the badge sends no such event
export const noEvent = <TrustBadge onHuitouReview={() => {}} />;
// @ts-expect-error what a tag shows cannot be set
export const wrongState = <TrustBadge state="verified" />;
// @ts-expect-error of Lit, not of a page
export const inner = <ReviewInbox renderRoot={document.body} />;
