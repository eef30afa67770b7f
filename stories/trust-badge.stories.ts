import { cast } from '@huitou/mock/fixtures.js';
import { apiOf, type Scenario } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

const live = apiOf('live');

const meta: Meta<Settings> = {
  title: 'Tags/Trust badge',
  component: 'trust-badge',
  args: { merchant: cast.leading, api: live },
  render: (args, context) => html`
    <trust-badge ${given(args, context)}><a href="${args.api}/proof/${args.merchant}">${args.merchant}</a></trust-badge>
  `,
  decorators: [(story) => html`<div class="card-width">${story()}</div>`],
};
export default meta;
type Story = StoryObj<Settings>;

const at = (scenario: Scenario): Pick<Story, 'args'> => ({ args: { api: apiOf(scenario) } });

/** A ticket: the merchant's name, what is stated, the buyer's rights, and three checks made in this browser. */
export const Seal: Story = { name: 'Verified: seal', play: until('verified') };

export const Strip: Story = { name: 'Verified: strip', args: { variant: 'strip' }, play: until('verified') };

/** The clover alone; its name says the verdict. */
export const Mark: Story = { name: 'Verified: mark', args: { variant: 'mark' }, play: until('verified') };

/** Small forms stand in a line of text and take its size. */
export const InText: Story = {
  name: 'In a line of text',
  render: () => html`
    <p class="paper">
      禾田农家 <trust-badge merchant=${cast.leading} api=${live} variant="mark"></trust-badge> 在直播，2,310
      人在看。Ruth’s House <trust-badge merchant=${cast.above} api=${live} variant="strip"></trust-badge> is on air.
    </p>
  `,
};

/** The issuer makes no statement about a shop below its peers. */
export const BelowPeers: Story = { name: 'No statement: below its peers', args: { merchant: cast.below } };

/** Neither a level nor a number. */
export const TooFewBuyers: Story = { name: 'Too few buyers for a statement', args: { merchant: cast.collecting } };

export const Expired: Story = { name: 'Ended yesterday', ...at('expired-badge'), play: until('expired') };

/** A valid statement on a site that it was not issued for. It names the site that it was issued for. */
export const WrongSite: Story = { name: 'Issued for another site', ...at('wrong-site'), play: until('wrong-site') };

/** Figures that were changed after signing are not shown. */
export const Forged: Story = { name: 'Changed after signing', ...at('forged-badge'), play: until('invalid') };

export const ForeignRoot: Story = {
  name: 'Signed by an issuer that this page does not trust',
  ...at('foreign-root'),
  play: until('cannot-check'),
};

/** The room is the final one; with a link inside, the page's own link stands there meanwhile. */
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

export const UnknownMerchant: Story = { name: 'An unknown merchant', args: { merchant: cast.unknown } };

/** Without a merchant, and wherever scripts are off: the page's own link. */
export const PlainLink: Story = {
  name: 'A plain link, before anything is known',
  render: () => html`
    <trust-badge
      ><a class="say" href="${live}/proof/${cast.leading}">禾田农家 · proof at live.huitou.test</a></trust-badge
    >
  `,
};

/** A message needs less room than a seal. With `reserve="keep"` that room stays, with `none` it was never reserved. */
export const Reserve: Story = {
  name: 'What becomes of the room of a seal',
  render: () => html`
    <div class="stack">
      ${['keep', 'none'].map(
        (reserve) => html`
          <div>
            <p class="caption">reserve: ${reserve}</p>
            <trust-badge merchant=${cast.leading} api=${apiOf('expired-badge')} reserve=${reserve}></trust-badge>
            <p class="caption">What follows on the page</p>
          </div>
        `,
      )}
    </div>
  `,
};

/** The page's own words by the name of the message, as a child or as the property `labels`. */
export const OwnLabels: Story = {
  name: 'In the page’s own words',
  render: () => html`
    <trust-badge merchant=${cast.leading} api=${live}>
      <script type="application/json">
        { "chip": "信得过", "score": "{0} 分", "check": "查看证明" }
      </script>
    </trust-badge>
  `,
};

const sizes = ['strip', 'mark'];
const all: readonly Scenario[] = ['live', 'expired-badge', 'wrong-site', 'forged-badge', 'foreign-root', 'failing'];

/** The small forms say the same as the seal: in a word, and in what a screen reader hears. */
export const SmallForms: Story = {
  name: 'Every verdict in the small forms',
  play: until('failed', apiOf('failing')),
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
