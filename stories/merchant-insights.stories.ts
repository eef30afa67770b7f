import { cast } from '@huitou/mock/fixtures.js';
import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { apiOf, type Scenario } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

interface InsightsSettings extends Settings {
  readonly token?: string;
  readonly sections?: string;
}

type Insights = HTMLElementTagNameMap['merchant-insights'];

/** Asks again once it is there, as it does by itself every quarter of an hour. */
const stale = apiOf('stale', 'insights');
const again = ({ target }: Event): void => void (target as Insights).refresh();

const meta: Meta<InsightsSettings> = {
  title: 'Tags/Merchant insights',
  component: 'merchant-insights',
  args: { merchant: cast.par, api: apiOf('live') },
  // The token is fetched as a page does it, when one is needed.
  render: (args, context) => html`
    <merchant-insights
      ${given(args, context)}
      .getToken=${async () => merchantToken(args.merchant)}
      @huitou-ready=${args.api === stale ? again : null}
    ></merchant-insights>
  `,
};
export default meta;
type Story = StoryObj<InsightsSettings>;

const at = (scenario: Scenario): Pick<Story, 'args'> => ({ args: { api: apiOf(scenario) } });

interface Shown {
  readonly canvasElement: HTMLElement;
}

/** The whole tag, also what is loaded once it is near; with what a reader does then. */
const then =
  (act: (root: ShadowRoot, tag: Insights) => Promise<void> | void = () => {}) =>
  async (shown: Shown): Promise<void> => {
    await until('ready')(shown);
    const tag = shown.canvasElement.querySelector('merchant-insights');
    const root = tag?.renderRoot as ShadowRoot;
    root.querySelector('.late')?.scrollIntoView();
    await waitFor(() => expect(root.querySelector('[part=outcome], [part=topic], [part=session]')).not.toBeNull(), {
      timeout: 8_000,
    });
    scrollTo(0, 0);
    if (tag) await act(root, tag);
  };

const press = (root: ShadowRoot, selector: string): void => root.querySelector<HTMLElement>(selector)?.click();

/** Where the shop stands, what pulled it, what would lift it. */
export const OnPar: Story = { name: 'On par', play: then() };

export const Leading: Story = { args: { merchant: cast.leading }, play: then() };

export const Below: Story = { name: 'Below its peers', args: { merchant: cast.below }, play: then() };

/** Too little is known: it says what is missing until the shop is judged. */
export const Collecting: Story = {
  name: 'A new shop',
  args: { merchant: cast.collecting },
  play: until('collecting'),
};

/** Its pages count nothing: the section says how they would. */
export const NoSignals: Story = {
  name: 'Ranked, without signals',
  args: { merchant: cast.above },
  play: then((root) => root.querySelector('.signals')?.scrollIntoView()),
};

/** A goal stays in the browser, with the way since. */
export const Goal: Story = {
  name: 'A goal is chosen',
  play: then((root) => press(root, '[part=suggestion] [part=choose]')),
};

/** The method itself works out what other values would make of the index. */
export const WhatIf: Story = {
  name: 'What if',
  play: then((root) => {
    const slider = root.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) throw new Error('merchant-insights: has no slider');
    slider.value = slider.max;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }),
};

/** The year with its events, and the figures of it. */
export const Year: Story = {
  name: 'The past year',
  play: then(async (root) => {
    press(root, '[part=show]');
    await waitFor(() => expect(root.querySelector('.chart[aria-busy=false]')).not.toBeNull());
  }),
};

/** Everything behind the drawing. */
export const Figures: Story = {
  name: 'All figures as a table',
  play: then((root) => press(root, '[part=figures] summary')),
};

/** A page may choose what to show, in its own places. */
export const Part: Story = {
  name: 'One section alone',
  args: { sections: 'advice', variant: 'part' },
  play: until('ready'),
};

export const NoToken: Story = {
  name: 'Not signed in',
  render: (args, context) => html`<merchant-insights ${given(args, context)}></merchant-insights>`,
  play: until('no-token'),
};

export const Expired: Story = {
  name: 'The session has ended',
  render: (args, context) => html`
    <merchant-insights ${given(args, context)} .token=${merchantToken(args.merchant, -60)}></merchant-insights>
  `,
  play: until('expired'),
};

export const NotAllowed: Story = {
  name: 'On a site of somebody else',
  ...at('wrong-site'),
  play: until('not-allowed'),
};

export const AnotherShop: Story = {
  name: 'With the token of another shop',
  render: (args, context) => html`
    <merchant-insights ${given(args, context)} .token=${merchantToken(cast.below)}></merchant-insights>
  `,
  play: until('not-allowed'),
};

export const Loading: Story = { name: 'While it loads', ...at('hanging') };

export const Stale: Story = {
  name: 'Earlier figures while the API fails',
  args: { api: stale },
  tags: ['!autodocs'],
  play: until('stale'),
};

export const Failed: Story = { name: 'Could not be loaded', ...at('failing'), play: until('failed') };

export const Malformed: Story = { name: 'Not an answer', ...at('malformed'), play: until('failed') };

export const Offline: Story = {
  name: 'Without a connection',
  ...at('offline'),
  tags: ['!autodocs'],
  beforeEach: offline,
  play: until('offline'),
};

export const Narrow: Story = {
  name: 'In a side bar of 240 px',
  decorators: [(story) => html`<div class="at-240">${story()}</div>`],
  play: then(),
};

/** The attribute, on a ground of which the page does not say whether it is light or dark. */
const forced = (theme: string, scheme: string): Pick<Story, 'args' | 'decorators' | 'play'> => ({
  args: { theme },
  decorators: [(story) => html`<div class="ground" data-theme=${theme} data-scheme=${scheme}>${story()}</div>`],
  play: then(),
});

export const Light: Story = { name: 'Light', ...forced('light', 'light') };
export const Dark: Story = { name: 'Dark', ...forced('dark', 'dark') };
export const Overlay: Story = { name: 'Overlay', ...forced('overlay', 'dark') };
