import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const live = apiOf('live');

const meta: Meta = {
  title: 'Theming/Surroundings',
  parameters: {
    docs: {
      description: {
        component: `Places that are hard on an embedded tag. It follows what a page means (its scheme, its language, what it
hides) and keeps out what would break it.`,
      },
    },
  },
};
export default meta;

const turnDrawer = ({ currentTarget }: Event): void => {
  const button = currentTarget as HTMLButtonElement;
  const closed = button.parentElement?.nextElementSibling?.classList.toggle('closed');
  button.setAttribute('aria-expanded', `${!closed}`);
};

/** `visibility: hidden` of the drawer holds for the tags in it: nothing shows through, nothing takes clicks. */
export const Drawer: StoryObj = {
  name: 'In a drawer that opens and closes',
  render: () => html`
    <div class="app">
      <nav><button aria-expanded="true" @click=${turnDrawer}>店铺信誉 · About this shop</button></nav>
      <div class="drawer">
        <trust-provider api=${live}>
          <div class="stack">
            <trust-badge merchant=${cast.leading}></trust-badge>
            <returning-customer-index merchant=${cast.leading}></returning-customer-index>
          </div>
        </trust-provider>
      </div>
    </div>
  `,
};

export const ClosedDrawer: StoryObj = {
  name: 'In a drawer that is closed',
  render: () => html`
    <div class="app">
      <p>抽屉是关着的 · The drawer is closed: nothing of it is seen.</p>
      <div class="drawer closed">
        <trust-provider api=${live}>
          <returning-customer-index merchant=${cast.leading}></returning-customer-index>
        </trust-provider>
      </div>
    </div>
  `,
};

/** Every form grows with the text; no word is cut. */
export const Sidebar: StoryObj = {
  name: 'In a sidebar of 236 px with 200 % text',
  render: () => html`
    <trust-provider api=${live}>
      <div class="sidebar stack">
        <returning-customer-index merchant=${cast.leading} variant="compact"></returning-customer-index>
        <returning-customer-index merchant=${cast.above} variant="card"></returning-customer-index>
        <trust-badge merchant=${cast.leading}></trust-badge>
        <repeat-buyer-reviews merchant=${cast.leading} variant="compact"></repeat-buyer-reviews>
      </div>
    </trust-provider>
  `,
};

/** The page is light, so the tags are: the reader's system does not count unless `theme="auto"` asks for it. */
export const WhitePage: StoryObj = {
  name: 'On a white page, with a dark system',
  render: () => html`
    <trust-provider api=${live}>
      <section class="page">
        <div class="stack">
          <returning-customer-index merchant=${cast.leading} variant="card"></returning-customer-index>
          <trust-badge merchant=${cast.leading} variant="strip"></trust-badge>
        </div>
      </section>
    </trust-provider>
  `,
};

/** A dark section of a light page. */
export const DarkSection: StoryObj = {
  name: 'In a dark section of a light page',
  render: () => html`
    <trust-provider api=${live}>
      <section class="page dark">
        <div class="stack">
          <returning-customer-index merchant=${cast.leading} variant="card"></returning-customer-index>
          <trust-badge merchant=${cast.leading} variant="strip"></trust-badge>
        </div>
      </section>
    </trust-provider>
  `,
};

/** Type of the page that would break a card stays outside; the tag has a font of its own. */
export const StrangeType: StoryObj = {
  name: 'Inside strange typography',
  render: () => html`
    <trust-provider api=${live}>
      <div class="strange card-width">
        <returning-customer-index merchant=${cast.leading} variant="card"></returning-customer-index>
        <trust-badge merchant=${cast.leading} variant="strip"></trust-badge>
      </div>
    </trust-provider>
  `,
};
