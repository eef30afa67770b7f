import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { goStale } from './go-stale.ts';
import { offline } from './offline.ts';
import { set, type Settings } from './settings.ts';
import { until } from './until.ts';

const live = apiOf('live');

const meta: Meta<Settings> = {
  title: 'Tags/Returning-customer index',
  component: 'returning-customer-index',
  args: { merchant: cast.leading, api: live },
  render: ({ merchant, api, lang, theme, variant, loading }) => html`
    <returning-customer-index
      merchant=${set(merchant)}
      api=${api}
      lang=${set(lang)}
      theme=${set(theme)}
      variant=${set(variant)}
      loading=${set(loading)}
      @huitou-ready=${api === apiOf('stale') ? goStale : null}
    ></returning-customer-index>
  `,
  decorators: [(story) => html`<div class="wide">${story()}</div>`],
};
export default meta;
type Story = StoryObj<Settings>;

/** Among the best of its industry, and one thing that is not. */
export const Leading: Story = { name: 'Leads its peers' };

export const Above: Story = { name: 'Above its peers', args: { merchant: cast.above } };

/** One dimension has no figures yet, so its leaf is an outline. */
export const OnPar: Story = { name: 'On par, one leaf without data', args: { merchant: cast.par } };

/** Why the level is held down, and until when, stands beside the number. */
export const Below: Story = { name: 'Below its peers', args: { merchant: cast.below } };

/** Never a small number: an empty clover and the words. */
export const TooFewBuyers: Story = { name: 'Too few buyers to judge', args: { merchant: cast.collecting } };

/** The page decides what stands there while there are too few buyers. */
export const OwnWordsForTooFew: Story = {
  name: 'Too few buyers, in the page’s own words',
  render: () => html`
    <returning-customer-index merchant=${cast.collecting} api=${live}>
      <span slot="empty">新店开张，欢迎第一批回头客 · New here, be among the first to come back</span>
    </returning-customer-index>
  `,
};

/** Everything in its place, nothing said: the size is already the final one. */
export const Loading: Story = { name: 'While it loads', args: { api: apiOf('hanging') } };

/** What the page says itself stays until the figures are there. */
export const OwnWordsMeanwhile: Story = {
  name: 'While it loads, with the page’s own words',
  render: () => html`
    <returning-customer-index merchant=${cast.leading} api=${apiOf('hanging')}>
      <p class="say">禾田农家：12,408 位回头客 · 12,408 returning customers</p>
    </returning-customer-index>
  `,
};

/** The last good answer, with its age, and a way to ask again. */
export const Stale: Story = {
  name: 'Yesterday’s figures while the API fails',
  args: { api: apiOf('stale') },
  play: until('stale'),
};

export const Failed: Story = { name: 'Could not be loaded', args: { api: apiOf('failing') }, play: until('failed') };

/** An answer that is not what the contract says is never drawn. */
export const Malformed: Story = { name: 'An answer nobody can use', args: { api: apiOf('malformed') } };

export const Offline: Story = {
  name: 'Without a connection',
  args: { api: apiOf('offline') },
  tags: ['!autodocs'],
  beforeEach: offline,
};

export const UnknownMerchant: Story = { name: 'A merchant nobody knows', args: { merchant: cast.unknown } };

/** No merchant yet: nothing is asked, the room is kept. */
export const Idle: Story = { name: 'Before it knows its merchant', args: { merchant: '' } };

/** One line, 40 px high, for a live room, a list, a line of text. */
export const Compact: Story = {
  name: 'In one line',
  render: () => html`
    <div class="stack phone">
      ${[cast.leading, cast.above, cast.par, cast.below, cast.collecting].map(
        (merchant) => html`
          <returning-customer-index merchant=${merchant} api=${live} variant="compact"></returning-customer-index>
        `,
      )}
      <returning-customer-index
        merchant=${cast.leading}
        api=${apiOf('hanging')}
        variant="compact"
      ></returning-customer-index>
      <returning-customer-index
        merchant=${cast.leading}
        api=${apiOf('failing')}
        variant="compact"
      ></returning-customer-index>
    </div>
  `,
};

/** It picks its form by the room it has, not by the window. */
export const ByTheRoom: Story = {
  name: 'As much as there is room for',
  render: () => html`
    <div class="stack">
      ${[240, 320, 400, 480, 640, 900].map(
        (width) => html`
          <div>
            <p class="caption">${width} px</p>
            <div .ariaLabel=${`${width} px`} class="at-${width}">
              <returning-customer-index merchant=${cast.leading} api=${live}></returning-customer-index>
            </div>
          </div>
        `,
      )}
    </div>
  `,
};

export const Card: Story = {
  name: 'As a card',
  args: { variant: 'card' },
  decorators: [(story) => html`<div class="card-width">${story()}</div>`],
};

export const Full: Story = { name: 'As wide as the page', args: { variant: 'full' } };

/** The method in words, with this merchant's own inputs. */
export const HowIsThisWorkedOut: Story = {
  name: 'How is this worked out?',
  args: { merchant: cast.par },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const tag = canvasElement.querySelector('returning-customer-index');
    await waitFor(() => expect(tag?.renderRoot.querySelector('.how')).toBeTruthy(), { timeout: 9_000 });
    tag?.renderRoot.querySelector<HTMLButtonElement>('.how')?.click();
    await waitFor(() => expect(tag?.renderRoot.querySelector('dialog[open] table')).toBeTruthy(), { timeout: 9_000 });
  },
};

/** For readers who take red for better: colours swap, icon and word stay. */
export const RedIsAbove: Story = {
  name: 'Red is above',
  render: () => html`
    <div class="stack huitou-red-is-above">
      ${[cast.leading, cast.below].map(
        (merchant) => html`<returning-customer-index merchant=${merchant} api=${live}></returning-customer-index>`,
      )}
    </div>
  `,
};
