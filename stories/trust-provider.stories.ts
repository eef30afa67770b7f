import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { set } from './settings.ts';

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

/** It is said once which API to ask; the tags inside say only whose figures. */
export const OneForAll: Story = {
  name: 'One API for all tags inside',
  render: ({ api, theme }) => html`
    <trust-provider api=${api} theme=${set(theme)}>
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
  render: ({ api }) => html`
    <trust-provider api=${api}>
      <div class="stack">
        <returning-customer-index merchant=${cast.above}></returning-customer-index>
        <trust-provider theme="dark">
          <returning-customer-index merchant=${cast.below}></returning-customer-index>
        </trust-provider>
      </div>
    </trust-provider>
  `,
};
