import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from './settings.ts';

interface Provided {
  readonly api: string;
  readonly theme?: string;
}

const meta: Meta<Provided> = {
  title: 'Tags/Trust provider',
  component: 'trust-provider',
  args: { api: apiOf('live') },
  decorators: [(story) => html`<div class="wide">${story()}</div>`],
};
export default meta;
type Story = StoryObj<Provided>;

/** The API stands in one place; each tag inside names only its merchant. */
export const OneForAll: Story = {
  name: 'One API for all tags inside',
  render: (args, context) => html`
    <trust-provider ${given(args, context)}>
      <div class="stack">
        <trust-badge merchant=${cast.leading}></trust-badge>
        <returning-customer-index merchant=${cast.leading}></returning-customer-index>
      </div>
    </trust-provider>
  `,
};

/** The inner one changes the theme and leaves the API to the outer one. */
export const Nested: Story = {
  name: 'One inside another',
  render: (args, context) => html`
    <trust-provider ${given(args, context)}>
      <div class="stack">
        <returning-customer-index merchant=${cast.above}></returning-customer-index>
        <trust-provider theme="dark">
          <returning-customer-index merchant=${cast.below}></returning-customer-index>
        </trust-provider>
      </div>
    </trust-provider>
  `,
};

/** What a tag says itself goes first. */
export const OwnAttribute: Story = {
  name: 'A tag with a theme of its own',
  render: () => html`
    <trust-provider api=${apiOf('live')} theme="dark">
      <div class="stack">
        <trust-badge merchant=${cast.leading}></trust-badge>
        <trust-badge merchant=${cast.leading} theme="light"></trust-badge>
      </div>
    </trust-provider>
  `,
};
