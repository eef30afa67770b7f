/** @jsxImportSource preact */
// The tags in Preact's JSX, and what the compiler must reject. Compiled by packages.node.test.ts against the package as
// it is installed; never run.
import 'huitou/preact';
import type { FilterEvent } from 'huitou';
import type { RepeatBuyerReviewForm } from 'huitou/repeat-buyer-review-form';
import { createRef } from 'preact';

const form = createRef<RepeatBuyerReviewForm>();

export function Shop({ id, live }: { readonly id: string; readonly live: boolean }) {
  return (
    <trust-provider api="https://api.example" theme="auto" lang="en" dir="ltr" class="shop">
      <trust-badge
        merchant={id}
        variant="seal"
        slot="aside"
        style={{ maxWidth: '20em' }}
        onhuitou-state={(event) => console.log(event.state.length, event.code)}
        onClick={(event) => event.currentTarget.code.length}
      >
        <a href="/proof">{id}</a>
      </trust-badge>
      <returning-customer-index
        key={id}
        merchant={id}
        live={live}
        heading-level={2}
        reflectState
        aria-label="Customers"
      />
      <repeat-buyer-review-form
        ref={form}
        merchant={id}
        getToken={() => Promise.resolve('a.b.c')}
        labels={{ send: 'Off it goes' }}
        onhuitou-review={({ review, state }) => console.log(review, state, form.current?.value)}
      />
    </trust-provider>
  );
}

// @ts-expect-error not a theme
export const wrongTheme = <trust-provider theme="sepia" />;
// @ts-expect-error a form of the index
export const wrongForm = <trust-badge merchant="hetian" variant="card" />;
// @ts-expect-error a method is called, not set
export const setMethod = <review-inbox refresh={() => undefined} />;
// @ts-expect-error an id is a text
export const wrongMerchant = <returning-customer-index merchant={7} />;
// @ts-expect-error a level is a number
export const wrongLevel = <returning-customer-index heading-level="two" />;
// @ts-expect-error on or off
export const wrongLive = <repeat-buyer-reviews live="yes" />;
// @ts-expect-error it resolves to a text
export const wrongToken = <review-inbox getToken={() => Promise.resolve(7)} />;
// @ts-expect-error the event has no detail
export const wrongEvent = <trust-badge onhuitou-state={(event) => console.log(event.detail)} />;
// @ts-expect-error the listener wants another event
export const otherEvent = <trust-badge onhuitou-ready={(event: FilterEvent) => console.log(event)} />;
// @ts-expect-error not a property of this tag
export const wrongProperty = <trust-badge getToken={() => Promise.resolve('')} />;
// @ts-expect-error what a tag shows cannot be set
export const wrongState = <trust-badge state="verified" />;
// @ts-expect-error not one of the tags
export const wrongTag = <trust-bage merchant="hetian" />;
