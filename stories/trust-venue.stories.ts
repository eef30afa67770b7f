import { apiOf } from '@huitou/mock/scenario.js';
import type { TrustVenue } from '@huitou/elements/trust-venue/trust-venue.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { goStale } from '@huitou/builder/states/go-stale.js';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

const stale = apiOf('stale', 'venue');

interface VenueSettings extends Settings {
  readonly venue: string;
  readonly link?: string;
}

const meta: Meta<VenueSettings> = {
  title: 'Tags/Trust venue',
  component: 'trust-venue',
  args: { merchant: '', venue: 'trust', api: apiOf('live') },
  render: (args, context) =>
    html`<trust-venue ${given(args, context)} @huitou-ready=${args.api === stale ? goStale : null}></trust-venue>`,
};
export default meta;
type Story = StoryObj<VenueSettings>;

const venueIn = (canvas: HTMLElement): TrustVenue => {
  const tag = canvas.querySelector('trust-venue');
  if (!tag) throw new Error('<trust-venue>: is not in the story');
  return tag;
};

/** Does something once hosts are there. */
const then =
  (act: (root: ShadowRoot | HTMLElement) => Promise<unknown>): NonNullable<Story['play']> =>
  async (context) => {
    await until('ready')(context);
    await act(venueIn(context.canvasElement).renderRoot as ShadowRoot);
  };
const section = (name: string) => (root: ShadowRoot | HTMLElement) =>
  waitFor(() => {
    const found = [...root.querySelectorAll<HTMLInputElement>('input[name=section]')].find(
      ({ value }) => value === name,
    );
    if (!found) throw new Error(`${name}: is not offered`);
    found.click();
  });

/** Hosts by trust, ties within the error, one repeat buyer’s words each. */
export const Trust: Story = { name: 'Really good trust', play: until('ready') };

/** With its dates, a ticket, and hosts that pay, marked. */
export const Campaign: Story = { name: 'A campaign', args: { venue: '616' }, play: until('ready') };

/** A press on a place opens the figures behind it; one at the foot opens by what all are ordered. */
export const Why: Story = {
  name: 'Why this order',
  play: then(async (root) => {
    root.querySelector<HTMLElement>('[part=place]')?.click();
    await waitFor(() => expect(root.querySelector('.host [part=why]')).toBeTruthy());
  }),
};

export const Order: Story = {
  name: 'By what all are ordered',
  play: then(async (root) => {
    root.querySelector<HTMLElement>('[part=order]')?.click();
    await waitFor(() => expect(root.querySelector('.order [part=why]')).toBeTruthy());
  }),
};

/** For who buys, who sells and who writes about it: what a backtest of the platform’s own orders found. */
export const Record: Story = {
  name: 'How do you know?',
  play: then(async (root) => {
    for (const [press, opens] of [
      ['order', 'record'],
      ['record', 'record-table'],
    ]) {
      root.querySelector<HTMLElement>(`[part=${press}]`)?.click();
      await waitFor(() => expect(root.querySelector(`[part=${opens}]`)).toBeTruthy());
    }
  }),
};

export const OnAir: Story = { name: 'Those on air', play: then(section('live')) };

/** Too little is known to rank them: they come in another order every day. */
export const New: Story = { name: 'Those who are new', play: then(section('new')) };

export const Goods: Story = {
  name: 'What regulars order again',
  play: then(async (root) => {
    await section('goods')(root);
    await waitFor(() => expect(root.querySelector('[part=shelf]')).toBeTruthy());
  }),
};

const type = (text: string) => async (root: ShadowRoot | HTMLElement) => {
  const search = root.querySelector<HTMLInputElement>('[part=search]');
  if (!search) throw new Error('search: is not drawn');
  search.value = text;
  search.dispatchEvent(new Event('input', { bubbles: true }));
};

export const NothingFound: Story = {
  name: 'Nothing fits what was typed',
  play: async (context) => {
    await until('ready')(context);
    await type('zzzz')(venueIn(context.canvasElement).renderRoot as ShadowRoot);
    await until('empty')(context);
  },
};

export const Loading: Story = { name: 'While they load', args: { api: apiOf('hanging') } };

export const OwnWordsMeanwhile: Story = {
  name: 'While they load, with the page’s own words',
  render: () => html`
    <trust-venue venue="trust" api=${apiOf('hanging')}>
      <p class="say">主播正在路上 · The hosts are on their way</p>
    </trust-venue>
  `,
};

export const Stale: Story = {
  name: 'Yesterday’s list while the API fails',
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

export const Unknown: Story = { name: 'Not on record', args: { venue: 'nowhere' }, play: until('failed') };

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
