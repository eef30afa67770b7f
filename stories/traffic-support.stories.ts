import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given, type Settings } from './settings.ts';

const meta: Meta<Settings> = {
  title: 'Tags/Traffic support',
  component: 'traffic-support',
  args: { merchant: cast.leading, api: apiOf('live') },
  render: (args, context) => html`<traffic-support ${given(args, context)}></traffic-support>`,
};
export default meta;
type Story = StoryObj<Settings>;

/** Everything arrived. */
export const Ready: Story = {};

/** The API does not answer. */
export const Failed: Story = { args: { api: apiOf('failing') } };

/** The API knows no such merchant. */
export const Unknown: Story = { args: { merchant: cast.unknown } };
