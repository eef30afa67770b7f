import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { goStale } from '@huitou/builder/states/go-stale.js';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

const live = apiOf('live');
const stale = apiOf('stale', 'reviews');

interface ReviewSettings extends Settings {
  readonly token?: string;
  readonly sort?: string;
  readonly filter?: string;
  readonly kind?: string;
}

const meta: Meta<ReviewSettings> = {
  title: 'Tags/Repeat-buyer reviews',
  component: 'repeat-buyer-reviews',
  args: { merchant: cast.leading, api: live },
  render: (args, context) => html`
    <repeat-buyer-reviews
      ${given(args, context)}
      @huitou-ready=${args.api === stale ? goStale : null}
    ></repeat-buyer-reviews>
  `,
  decorators: [(story) => html`<div class="wide">${story()}</div>`],
};
export default meta;
type Story = StoryObj<ReviewSettings>;

/** All reviews at a glance, then every word: newest first, with what the host answered and whom it won back. */
export const Newest: Story = { name: 'What regulars say', args: { kind: 'host' } };

export const InEnglish: Story = { name: 'What regulars of an English shop say', args: { merchant: cast.above } };

export const MostHelpful: Story = { name: 'Most helpful first', args: { sort: 'helpful' } };

export const WhatToMend: Story = { name: 'What to mend first', args: { sort: 'critical', merchant: cast.below } };

/** A filter says what it leaves out. */
export const Answered: Story = { name: 'Only those the host answered', args: { filter: 'has=reply' } };

export const NothingMatches: Story = { name: 'Nothing fits the filter', args: { filter: 'minOrders=500' } };

/** Folded, counted, with the reason, and open to everybody. */
export const Folded: Story = { name: 'What was folded away', args: { filter: 'folded=only' } };

/** Added a season later, and edited once: what stood there before is a press away. */
export const AddedAndEdited: Story = {
  name: 'What was added later, and what was edited',
  // With room reserved, an answer that comes late shows only what fits, and the edited one may wait behind the button.
  args: { filter: 'minOrders=11', reserve: 'none' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('repeat-buyer-reviews')?.renderRoot;
    const edited = (): HTMLElement | null | undefined => root?.querySelector<HTMLElement>('button[name=edited]');
    await waitFor(() => expect(edited()).toBeTruthy());
    edited()?.click();
    await waitFor(() => expect(root?.querySelector('[part=before]')).toBeTruthy());
  },
};

export const Empty: Story = { name: 'No repeat buyer has written', args: { merchant: cast.collecting } };

/** The page decides what stands there while nobody has written. */
export const EmptyInOwnWords: Story = {
  name: 'No repeat buyer has written, in the page’s own words',
  render: () => html`
    <repeat-buyer-reviews merchant=${cast.collecting} api=${live}>
      <p slot="empty">还没有回头客写评价 · Nobody who came back has written yet</p>
    </repeat-buyer-reviews>
  `,
};

export const Loading: Story = { name: 'While they load', args: { api: apiOf('hanging') } };

export const OwnWordsMeanwhile: Story = {
  name: 'While they load, with the page’s own words',
  render: () => html`
    <repeat-buyer-reviews merchant=${cast.leading} api=${apiOf('hanging')}>
      <p class="say">回头客的评价正在路上 · What regulars say is on its way</p>
    </repeat-buyer-reviews>
  `,
};

/** What is there stays, with its age, and a way to ask again. */
export const Stale: Story = {
  name: 'Yesterday’s words while the API fails',
  args: { api: stale },
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

export const UnknownMerchant: Story = {
  name: 'A merchant that is not on record',
  args: { merchant: cast.unknown },
  play: until('failed'),
};

/** An answer that is not what was asked for is a failure, and none of it is shown. */
export const Malformed: Story = { name: 'Not an answer', args: { api: apiOf('malformed') }, play: until('failed') };

/** The latest words for a live room; a press shows all of them. */
export const Compact: Story = {
  name: 'In a few lines',
  args: { variant: 'compact', kind: 'host' },
  decorators: [(story) => html`<div class="phone">${story()}</div>`],
};

/** Everything in a sheet over the live room. */
export const CompactOpened: Story = {
  name: 'In a few lines, with everything opened',
  args: { variant: 'compact', kind: 'host' },
  tags: ['!autodocs'],
  decorators: [(story) => html`<div class="phone">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('repeat-buyer-reviews')?.renderRoot;
    const open = () => root?.querySelector<HTMLElement>('button[name=open]');
    await waitFor(() => expect(open()).toBeTruthy());
    open()?.click();
    await waitFor(() => expect(root?.querySelector('dialog[open]')).toBeTruthy());
  },
};

export const CompactFailed: Story = {
  name: 'In a few lines, could not be loaded',
  args: { variant: 'compact', api: apiOf('failing') },
  decorators: [(story) => html`<div class="phone">${story()}</div>`],
  play: until('failed'),
};

export const Card: Story = {
  name: 'As a card',
  args: { variant: 'card' },
  decorators: [(story) => html`<div class="card-width">${story()}</div>`],
};

export const Full: Story = { name: 'As wide as a page', args: { variant: 'full' } };

export const Narrow: Story = {
  name: 'In a side bar of 240 px',
  decorators: [(story) => html`<div class="at-240">${story()}</div>`],
};

/** The attribute, on a ground of which the page does not say whether it is light or dark. */
const forced = (theme: string, scheme: string): Pick<Story, 'args' | 'decorators'> => ({
  args: { theme },
  decorators: [(story) => html`<div class="ground" data-theme=${theme} data-scheme=${scheme}>${story()}</div>`],
});

export const Light: Story = { name: 'Light', ...forced('light', 'light') };
export const Dark: Story = { name: 'Dark', ...forced('dark', 'dark') };
export const Overlay: Story = { name: 'Over video', ...forced('overlay', 'dark') };

/** The page’s own title, a link beside it, a line below, and its own words for two messages. */
export const OwnParts: Story = {
  name: 'With the page’s own parts',
  render: () => html`
    <repeat-buyer-reviews merchant=${cast.leading} api=${live} .labels=${{ more: '再看几条', readMore: '看全文' }}>
      <span slot="title">老顾客怎么说</span>
      <a slot="actions" href="#write">写评价</a>
      <p slot="footer">评价由平台核对真实订单</p>
    </repeat-buyer-reviews>
  `,
};

/** Pages of twenty; everything that was read stays in the page, so that find-in-page reaches it. */
export const TenThousand: Story = { name: 'Ten thousand of them', args: { merchant: cast.busy } };

export const Picture: Story = {
  name: 'A buyer’s picture, larger',
  args: { filter: 'has=media' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('repeat-buyer-reviews')?.renderRoot;
    const thumbnail = (): HTMLElement | null | undefined => root?.querySelector<HTMLElement>('button[name=medium]');
    await waitFor(() => expect(thumbnail()).toBeTruthy());
    thumbnail()?.click();
    await waitFor(() => expect(root?.querySelector('dialog[open]')).toBeTruthy());
  },
};

type Play = NonNullable<Story['play']>;

/** Presses the first button of each name, one after the other. */
const presses =
  (...names: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('repeat-buyer-reviews')?.renderRoot;
    for (const name of names) {
      const button = (): HTMLElement | null | undefined => root?.querySelector<HTMLElement>(`button[name=${name}]`);
      await waitFor(() => expect(button()).toBeTruthy());
      button()?.click();
    }
  };

/** With a purchase token a reader says what helped. */
export const Voting: Story = { name: 'Found helpful by the reader', args: { token: 'regular' }, play: presses('vote') };

export const Reporting: Story = { name: 'About to be reported', args: { token: 'regular' }, play: presses('report') };

export const Reported: Story = {
  args: { token: 'regular' },
  play: async (context) => {
    await presses('report')(context);
    const root = context.canvasElement.querySelector('repeat-buyer-reviews')?.renderRoot;
    root?.querySelector<HTMLElement>('.report [value=wrong-shop]')?.click();
    root?.querySelector<HTMLElement>('.report [type=submit]')?.click();
    await waitFor(() => expect(root?.querySelector('[data-thanks]')).toBeTruthy());
  },
};

/** The address of the page leads to a review, until the story is left. */
const linked = (review: string): Pick<Story, 'tags' | 'beforeEach'> => ({
  tags: ['!autodocs'],
  beforeEach: () => {
    history.replaceState(null, '', `#huitou-review-${review}`);
    return () => history.replaceState(null, '', location.pathname + location.search);
  },
});

export const Linked: Story = { name: 'A link to a folded review', ...linked('h-014') };
export const LinkedToNone: Story = { name: 'A link to a review that is gone', ...linked('h-999') };
