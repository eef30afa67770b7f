import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { goStale } from '@huitou/builder/states/go-stale.js';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

const stale = apiOf('stale', 'traffic');

const meta: Meta<Settings> = {
  title: 'Tags/Traffic support',
  component: 'traffic-support',
  args: { merchant: cast.leading, api: apiOf('live') },
  render: (args, context) =>
    html`<traffic-support
      ${given(args, context)}
      @huitou-ready=${args.api === stale ? goStale : null}
    ></traffic-support>`,
};
export default meta;
type Story = StoryObj<Settings>;

/** The highest level: the ticket is the next step. */
export const Leading: Story = { play: until('ready') };

export const OnPar: Story = { name: 'On par', args: { merchant: cast.par }, play: until('ready') };

export const Below: Story = { name: 'Below its peers', args: { merchant: cast.below }, play: until('ready') };

/** Too little is known: it has a chance until it can be judged. */
export const NewShop: Story = { name: 'A new shop', args: { merchant: cast.collecting }, play: until('ready') };

export const Loading: Story = { name: 'While it loads', args: { api: apiOf('hanging') } };

export const Stale: Story = {
  name: 'Yesterday’s figures while the API fails',
  args: { api: stale },
  tags: ['!autodocs'],
  play: until('stale'),
};

export const Failed: Story = { name: 'Could not be loaded', args: { api: apiOf('failing') }, play: until('failed') };

export const Offline: Story = {
  name: 'Without a connection',
  args: { api: apiOf('offline') },
  tags: ['!autodocs'],
  beforeEach: offline,
  play: until('offline'),
};

export const Unknown: Story = { name: 'Not on record', args: { merchant: cast.unknown }, play: until('failed') };

export const Malformed: Story = { name: 'Not an answer', args: { api: apiOf('malformed') }, play: until('failed') };

export const Narrow: Story = {
  name: 'In a side bar of 240 px',
  decorators: [(story) => html`<div class="at-240">${story()}</div>`],
  play: until('ready'),
};

/** The attribute, on a ground of which the page does not say whether it is light or dark. */
const forced = (theme: string, scheme: string): Pick<Story, 'args' | 'decorators' | 'play'> => ({
  args: { theme },
  decorators: [(story) => html`<div class="ground" data-theme=${theme} data-scheme=${scheme}>${story()}</div>`],
  play: until('ready'),
});

export const Light: Story = { name: 'Light', ...forced('light', 'light') };
export const Dark: Story = { name: 'Dark', ...forced('dark', 'dark') };
