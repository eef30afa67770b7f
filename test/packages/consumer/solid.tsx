/** @jsxImportSource solid-js */
// The tags in Solid's JSX, and what the compiler must reject. Compiled by packages.node.test.ts against the package as
// it is installed; never run.
import 'huitou/solid';
import type { FilterEvent } from 'huitou';
import type { RepeatBuyerReviewForm } from 'huitou/repeat-buyer-review-form';
import { createSignal } from 'solid-js';

const [merchant] = createSignal('hetian');
let form: RepeatBuyerReviewForm | undefined;

export const Shop = () => (
  <trust-provider api="https://api.example" theme="auto" lang="en" dir="ltr" class="shop">
    <trust-badge
      attr:merchant={merchant()}
      variant="seal"
      slot="aside"
      style={{ 'max-width': '20em' }}
      on:huitou-state={(event) => console.log(event.state.length, event.code, event.currentTarget.state)}
    >
      <a href="/proof">{merchant()}</a>
    </trust-badge>
    <returning-customer-index
      merchant={merchant()}
      live={true}
      bool:debug={merchant() === 'hetian'}
      heading-level={2}
      attr:heading-level="2"
      classList={{ wide: true }}
      aria-label="Customers"
    />
    <repeat-buyer-review-form
      ref={(element) => (form = element)}
      merchant={merchant()}
      prop:getToken={() => Promise.resolve('a.b.c')}
      prop:labels={{ send: 'Off it goes' }}
      on:huitou-review={{ once: true, handleEvent: ({ review, state }) => console.log(review, state, form?.value) }}
    />
  </trust-provider>
);

// @ts-expect-error not a theme
export const wrongTheme = <trust-provider theme="sepia" />;
// @ts-expect-error not a theme
export const wrongAttribute = <trust-provider attr:theme="sepia" />;
// @ts-expect-error a form of the index
export const wrongForm = <trust-badge merchant="hetian" variant="card" />;
// @ts-expect-error an id is a text
export const wrongMerchant = <returning-customer-index merchant={7} />;
// @ts-expect-error a level is a number
export const wrongLevel = <returning-customer-index heading-level="two" />;
// @ts-expect-error on or off
export const wrongLive = <repeat-buyer-reviews bool:live="yes" />;
// @ts-expect-error it resolves to a text
export const wrongToken = <review-inbox prop:getToken={() => Promise.resolve(7)} />;
// @ts-expect-error Solid would set `gettoken`
export const lowered = <review-inbox getToken={() => Promise.resolve('a.b.c')} />;
// @ts-expect-error the event has no detail
export const wrongEvent = <trust-badge on:huitou-state={(event) => console.log(event.detail)} />;
// @ts-expect-error the listener wants another event
export const otherEvent = <trust-badge on:huitou-ready={(event: FilterEvent) => console.log(event)} />;
// @ts-expect-error not one of the tags
export const wrongTag = <trust-bage merchant="hetian" />;
