import { cast } from '@huitou/mock/fixtures.js';
import { apiOf, type Scenario } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { offline } from './offline.ts';
import { set, type Settings } from './settings.ts';
import { until } from './until.ts';

const live = apiOf('live');

const meta: Meta<Settings> = {
  title: 'Tags/Trust badge',
  component: 'trust-badge',
  args: { merchant: cast.leading, api: live },
  render: ({ merchant, api, lang, theme, variant, loading }) => html`
    <trust-badge
      merchant=${set(merchant)}
      api=${api}
      lang=${set(lang)}
      theme=${set(theme)}
      variant=${set(variant)}
      loading=${set(loading)}
      ><a href="${api}/proof/${merchant}">${merchant}</a></trust-badge
    >
  `,
  decorators: [(story) => html`<div class="card-width">${story()}</div>`],
};
export default meta;
type Story = StoryObj<Settings>;

const at = (scenario: Scenario): Pick<Story, 'args'> => ({ args: { api: apiOf(scenario) } });

/** Checked in this browser, for this site, a moment ago. */
export const Seal: Story = { name: 'Verified: seal' };

export const Strip: Story = { name: 'Verified: strip', args: { variant: 'strip' } };

export const Mark: Story = { name: 'Verified: mark', args: { variant: 'mark' } };

/** Nothing is stated of a shop below its peers, and that is not held against it. */
export const BelowPeers: Story = { name: 'Nothing to state: below its peers', args: { merchant: cast.below } };

/** No level was stated, and no number is shown. */
export const TooFewBuyers: Story = { name: 'Too few buyers to state anything', args: { merchant: cast.collecting } };

export const Expired: Story = { name: 'Ended yesterday', ...at('expired-badge') };

/** A true statement, copied to a site that it was not made for. */
export const WrongSite: Story = { name: 'Made for another site', ...at('wrong-site') };

/** Figures that were changed after signing are never shown. */
export const Forged: Story = { name: 'Changed after signing', ...at('forged-badge') };

export const ForeignRoot: Story = { name: 'Signed by someone this page does not know', ...at('foreign-root') };

export const Checking: Story = {
  name: 'While it is checked',
  render: () => html`
    <div class="stack">
      <trust-badge merchant=${cast.leading} api=${apiOf('hanging')}></trust-badge>
      <div class="row">
        <trust-badge merchant=${cast.leading} api=${apiOf('hanging')} variant="strip"></trust-badge>
        <trust-badge merchant=${cast.leading} api=${apiOf('hanging')} variant="mark"></trust-badge>
      </div>
    </div>
  `,
};

export const Failed: Story = { name: 'Could not be loaded', ...at('failing'), play: until('failed') };

export const Offline: Story = {
  name: 'Without a connection',
  ...at('offline'),
  tags: ['!autodocs'],
  beforeEach: offline,
};

export const UnknownMerchant: Story = { name: 'A merchant nobody knows', args: { merchant: cast.unknown } };

/** Without a merchant, and wherever scripts are off: the page's own link. */
export const PlainLink: Story = {
  name: 'A plain link, before anything is known',
  render: () => html`
    <trust-badge
      ><a class="say" href="${live}/proof/${cast.leading}">禾田农家 · proof at live.huitou.test</a></trust-badge
    >
  `,
};

const sizes = ['strip', 'mark'];
const all: readonly Scenario[] = ['live', 'expired-badge', 'wrong-site', 'forged-badge', 'foreign-root', 'failing'];

/** The small forms say the same as the seal: in a word, and in what a screen reader hears. */
export const SmallForms: Story = {
  name: 'Every verdict in the small forms',
  render: () => html`
    <div class="stack">
      ${all.map(
        (scenario) => html`
          <div class="row">
            ${sizes.map(
              (variant) => html`
                <trust-badge merchant=${cast.leading} api=${apiOf(scenario)} variant=${variant}></trust-badge>
              `,
            )}
          </div>
        `,
      )}
    </div>
  `,
};
