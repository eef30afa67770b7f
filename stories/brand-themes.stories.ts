import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

const meta: Meta = {
  title: 'Theming/Brand themes',
  parameters: {
    docs: {
      description: {
        component: `The themes that are ready to load, each a style sheet of one rule in \`@huitou/elements/themes/\`. The class goes on
\`html\` or on any element around the tags, and the page’s \`color-scheme\` decides between light and dark.`,
      },
    },
  },
};
export default meta;

const tags = html`
  <div class="stack">
    <returning-customer-index merchant=${cast.leading} variant="card"></returning-customer-index>
    <returning-customer-index merchant=${cast.above} variant="compact"></returning-customer-index>
    <trust-badge merchant=${cast.leading}></trust-badge>
    <repeat-buyer-reviews merchant=${cast.leading} variant="card" filter="has=media"></repeat-buyer-reviews>
  </div>
`;

/** A light and a dark page side by side, under one class. */
const pages = (brand: string): TemplateResult => html`
  <trust-provider api=${apiOf('live')}>
    <div class="pages ${brand}">
      <section class="page">${tags}</section>
      <section class="page dark">${tags}</section>
    </div>
  </trust-provider>
`;

/** Square corners, hairline borders, serif type, gold; the clover in one colour. */
export const DarkLuxury: StoryObj = { name: 'Dark luxury', render: () => pages('huitou-theme-dark-luxury') };

/** Round, roomy and playful. */
export const PinkMarket: StoryObj = { name: 'Pink marketplace', render: () => pages('huitou-theme-pink-market') };

/** Small corners, borders instead of shadows, blue, three quarters of the room. */
export const DenseEnterprise: StoryObj = {
  name: 'Dense enterprise',
  render: () => pages('huitou-theme-dense-enterprise'),
};

/** Warm off-white, brown ink, soft corners and no shadow, for pages that are read. */
export const CalmPaper: StoryObj = { name: 'Calm paper', render: () => pages('huitou-theme-calm-paper') };

/** Moss and bark on a pale green ground, round cards. */
export const Forest: StoryObj = { name: 'Forest', render: () => pages('huitou-theme-forest') };

/** Black, white and greys, one colour for the clover, thin lines. */
export const Mono: StoryObj = { name: 'Mono', render: () => pages('huitou-theme-mono') };

/** Deep violet ground, neon pink and cyan; its light form is pale lilac. */
export const NightMarket: StoryObj = { name: 'Night market', render: () => pages('huitou-theme-night-market') };

/** Clear blues, a coral leaf, medium corners. */
export const Ocean: StoryObj = { name: 'Ocean', render: () => pages('huitou-theme-ocean') };

/** For readers who take red for better: the colours change places, icon and word stay. */
export const RedIsAbove: StoryObj = {
  name: 'Red is above, with any brand',
  render: () => html`
    <trust-provider api=${apiOf('live')}>
      <div class="stack card-width huitou-theme-pink-market huitou-red-is-above">
        <returning-customer-index merchant=${cast.leading} variant="card"></returning-customer-index>
        <returning-customer-index merchant=${cast.below} variant="compact"></returning-customer-index>
      </div>
    </trust-provider>
  `,
};
