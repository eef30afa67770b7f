import { cast, venueMerchants } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const live = apiOf('live');

const meta: Meta = { title: 'Tags/Together' };
export default meta;

/** A shop's page: badge, index, and what repeat buyers say. */
export const Shop: StoryObj = {
  name: 'A shop’s page',
  render: () => html`
    <trust-provider api=${live}>
      <div class="stack wide">
        <trust-badge merchant=${cast.leading} variant="strip"></trust-badge>
        <returning-customer-index merchant=${cast.leading}></returning-customer-index>
        <trust-badge merchant=${cast.leading}></trust-badge>
        <repeat-buyer-reviews merchant=${cast.leading}></repeat-buyer-reviews>
      </div>
    </trust-provider>
  `,
};

/** The index, the statement and the latest reviews in the room of a column. */
export const Glance: StoryObj = {
  name: 'The three tags at a glance',
  render: () => html`
    <trust-provider api=${live}>
      <div class="stack wide">
        <returning-customer-index merchant=${cast.leading}></returning-customer-index>
        <trust-badge merchant=${cast.leading}></trust-badge>
        <repeat-buyer-reviews merchant=${cast.leading} variant="compact"></repeat-buyer-reviews>
      </div>
    </trust-provider>
  `,
};

/** A live room on a phone: one line, and the latest reviews. */
export const Room: StoryObj = {
  name: 'A live room',
  render: () => html`
    <trust-provider api=${live} theme="overlay">
      <div class="ground stack phone" data-theme="overlay" data-scheme="dark">
        <returning-customer-index merchant=${cast.leading} variant="compact"></returning-customer-index>
        <repeat-buyer-reviews merchant=${cast.leading} variant="compact"></repeat-buyer-reviews>
      </div>
    </trust-provider>
  `,
};

/** Sixty merchants, one request; the rows line up. */
export const Venue: StoryObj = {
  name: 'A venue of sixty',
  render: () => html`
    <trust-provider api=${live}>
      <div class="venue">
        ${venueMerchants().map(
          (merchant) => html`
            <returning-customer-index merchant=${merchant} variant="compact"></returning-customer-index>
          `,
        )}
      </div>
    </trust-provider>
  `,
};
