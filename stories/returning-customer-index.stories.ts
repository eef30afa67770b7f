import { cast, fixtures, venueMerchants } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { goStale } from '@huitou/builder/states/go-stale.js';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

const live = apiOf('live');
const stale = apiOf('stale', 'index');
const leading = fixtures().find(({ index }) => index.merchant.id === cast.leading);

interface IndexSettings extends Settings {
  readonly kind?: string;
  readonly headingLevel?: string;
}

const meta: Meta<IndexSettings> = {
  title: 'Tags/Returning-customer index',
  component: 'returning-customer-index',
  args: { merchant: cast.leading, api: live },
  render: (args, context) => html`
    <returning-customer-index
      ${given(args, context)}
      @huitou-ready=${args.api === stale ? goStale : null}
    ></returning-customer-index>
  `,
  decorators: [(story) => html`<div class="wide">${story()}</div>`],
};
export default meta;
type Story = StoryObj<IndexSettings>;

/** Among the best of its industry, and one thing that is not. */
export const Leading: Story = { name: 'Leads its peers' };

export const Above: Story = { name: 'Above its peers', args: { merchant: cast.above } };

/** One dimension has no figures yet, so its leaf is an outline. */
export const OnPar: Story = { name: 'On par, one leaf without data', args: { merchant: cast.par } };

/** A level that is held down is said in place of the sentence, with its end behind the title. */
export const Below: Story = { name: 'Held down', args: { merchant: cast.below } };

/** Never a small number: an empty clover, and how far it is to a score. */
export const TooFewBuyers: Story = {
  name: 'Too few buyers to judge',
  args: { merchant: cast.collecting },
  play: until('collecting'),
};

/** Buyers enough, too few of them back: what is known is said, and no number. */
export const TooFewReturns: Story = {
  name: 'Too few returns to judge',
  args: { merchant: cast.unsettled },
  play: until('collecting'),
};

/** The page decides how that is said; how many buyers there are stays. */
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

/** The page has the answer already and names no API, so none is asked. */
export const AnswerInThePage: Story = {
  name: 'With its answer in the page',
  args: { merchant: cast.leading },
  render: ({ merchant }) => html`
    <returning-customer-index merchant=${merchant ?? ''}>
      <script type="application/json">
        ${JSON.stringify({ [`/v1/merchants/${merchant}/index`]: leading?.index })}
      </script>
    </returning-customer-index>
  `,
};

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
  name: 'The last figures while the API fails',
  args: { api: stale },
  play: until('stale'),
};

export const Failed: Story = { name: 'Could not be loaded', args: { api: apiOf('failing') }, play: until('failed') };

/** An answer that is not what the contract says is never drawn. */
export const Malformed: Story = {
  name: 'An answer that cannot be used',
  args: { api: apiOf('malformed') },
  play: until('failed'),
};

export const Offline: Story = {
  name: 'Without a connection',
  args: { api: apiOf('offline') },
  tags: ['!autodocs'],
  beforeEach: offline,
};

export const UnknownMerchant: Story = {
  name: 'An unknown merchant, on a page about hosts',
  args: { merchant: cast.unknown, kind: 'host' },
  play: until('failed'),
};

/** No merchant yet: nothing is asked, the page's own words stand there. */
export const Idle: Story = {
  name: 'Without a merchant',
  render: () => html`
    <returning-customer-index api=${live}><p class="say">选一家店 · Choose a shop</p></returning-customer-index>
  `,
};

/** The line in all its states, for a list: they are as high, and their scores stand below each other. */
export const Compact: Story = {
  name: 'In one line',
  play: until('failed', apiOf('failing')),
  render: () => html`
    <div class="stack card-width">
      ${[cast.leading, cast.above, cast.par, cast.below, cast.collecting, cast.unknown].map(
        (merchant) => html`
          <returning-customer-index merchant=${merchant} api=${live} variant="compact"></returning-customer-index>
        `,
      )}
      ${[apiOf('hanging'), apiOf('failing')].map(
        (api) => html`
          <returning-customer-index merchant=${cast.leading} api=${api} variant="compact"></returning-customer-index>
        `,
      )}
      <returning-customer-index
        merchant=${cast.leading}
        api=${apiOf('stale', 'compact')}
        variant="compact"
        @huitou-ready=${goStale}
      ></returning-customer-index>
    </div>
  `,
};

/** In narrow places the interval makes room for the sentence; the buyers are never left out. */
export const CompactInNarrowPlaces: Story = {
  name: 'In one line, in narrow places',
  render: () => html`
    <div class="stack">
      ${[236, 320, 400].map(
        (width) => html`
          <div class="at-${width}">
            <returning-customer-index merchant=${cast.leading} api=${live} variant="compact"></returning-customer-index>
          </div>
        `,
      )}
    </div>
  `,
};

/** Sixty lines of one request. */
export const ListOfSixty: Story = {
  name: 'A list of sixty',
  tags: ['!autodocs'],
  render: () => html`
    <div class="stack card-width">
      ${venueMerchants().map(
        (merchant) => html`
          <returning-customer-index merchant=${merchant} api=${live} variant="compact"></returning-customer-index>
        `,
      )}
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

/** A press on a leaf or a row opens what its score is made of. */
export const Evidence: Story = {
  name: 'The evidence of a dimension',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const tag = canvasElement.querySelector('returning-customer-index');
    await waitFor(() => expect(tag?.renderRoot.querySelector('.row')).toBeTruthy());
    tag?.renderRoot.querySelectorAll<HTMLButtonElement>('.row')[2]?.click();
    await waitFor(() => expect(tag?.renderRoot.querySelector('[part=basis]')).toBeTruthy());
  },
};

/** The method in words, with this merchant's own inputs. */
export const HowIsThisWorkedOut: Story = {
  name: 'How the score is worked out',
  args: { merchant: cast.par },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const tag = canvasElement.querySelector('returning-customer-index');
    await waitFor(() => expect(tag?.renderRoot.querySelector('.how')).toBeTruthy());
    tag?.renderRoot.querySelector<HTMLButtonElement>('.how')?.click();
    await waitFor(() => expect(tag?.renderRoot.querySelector('dialog[open] table')).toBeTruthy());
  },
};

/** A title, more in the last line, an action, and words of the page's own. */
export const OwnParts: Story = {
  name: 'With the page’s own parts and words',
  render: () => html`
    <returning-customer-index merchant=${cast.leading} api=${live}>
      <span slot="title">禾田农家 · Hetian Farm</span>
      <span slot="footer">自 2022 年入驻 · here since 2022</span>
      <a slot="actions" class="say" href="#live">进直播间 · watch</a>
      <script type="application/json">
        { "how": "?", "outOf": "/ 100" }
      </script>
    </returning-customer-index>
  `,
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
