import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { cast } from '@huitou/mock/fixtures.js';
import { apiOf, type Scenario } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

interface InboxSettings extends Settings {
  readonly token?: string;
}

type Inbox = HTMLElementTagNameMap['review-inbox'];

const meta: Meta<InboxSettings> = {
  title: 'Tags/Review inbox',
  component: 'review-inbox',
  args: { merchant: cast.leading, api: apiOf('live') },
  // The token is fetched as a page does it, when one is needed.
  render: (args, context) => html`
    <review-inbox ${given(args, context)} .getToken=${async () => merchantToken(args.merchant)}></review-inbox>
  `,
};
export default meta;
type Story = StoryObj<InboxSettings>;

const at = (scenario: Scenario): Pick<Story, 'args'> => ({ args: { api: apiOf(scenario) } });

interface Shown {
  readonly canvasElement: HTMLElement;
}

/** The inbox of a story once it is there, with what a reader does then. */
const then =
  (act: (root: ShadowRoot, inbox: Inbox) => Promise<void> | void) =>
  async (shown: Shown): Promise<void> => {
    await until('ready')(shown);
    const inbox = shown.canvasElement.querySelector('review-inbox');
    if (inbox) await act(inbox.renderRoot as ShadowRoot, inbox);
  };

const press = (root: ShadowRoot, selector: string): void => root.querySelector<HTMLElement>(selector)?.click();

async function write(root: ShadowRoot, inbox: Inbox, text: string): Promise<void> {
  const field = root.querySelector('textarea');
  if (!field) throw new Error('review-inbox: no text to write into; open a review without an answer');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await inbox.updateComplete;
}

/** The costliest loss first, each with its clock. */
export const Waiting: Story = { play: until('ready') };

/** The review that was opened last stays open; on a phone it stands in the place of the list. */
export const Opened: Story = {
  name: 'A review is open',
  play: then(async (root, inbox) => {
    press(root, '[data-review="w-002"]');
    await inbox.updateComplete;
  }),
};

/** A beginning was chosen: it is marked until it is changed, and what it promises is set with it. */
export const Suggested: Story = {
  name: 'A suggestion to begin with',
  play: then(async (root, inbox) => {
    press(root, '[data-review="w-003"]');
    await inbox.updateComplete;
    press(root, '.begin .chip:nth-child(2)');
    await inbox.updateComplete;
  }),
};

/** Ten seconds to take it back. */
export const GoesOut: Story = {
  name: 'About to go out',
  play: then(async (root, inbox) => {
    press(root, '[data-review="w-004"]');
    await inbox.updateComplete;
    await write(root, inbox, '谢谢您！快递换了一家，下一箱两天就到。');
    press(root, '.main');
    await inbox.updateComplete;
  }),
};

/** It was taken in, and can be changed for an hour. */
export const Sent: Story = {
  name: 'Answered',
  play: then(async (root, inbox) => {
    press(root, '[data-review="w-006"]');
    await inbox.updateComplete;
    if (!root.querySelector('textarea')) return;
    await write(root, inbox, '谢谢您又回来，下一场给您留两箱大的。');
    press(root, '.main');
    await inbox.updateComplete;
    press(root, '[part=send-now]');
    await waitFor(() => expect(root.querySelector('[part=edit]')).not.toBeNull());
  }),
};

/** Of those who were answered, who came back: said by their next order, never by the merchant. */
export const WonBack: Story = {
  name: 'Bought again since',
  play: then(async (root, inbox) => {
    press(root, '.sorts label:nth-of-type(3) input');
    await waitFor(() => expect(root.querySelector('.row .won')).not.toBeNull());
    press(root, '.row [data-review]');
    await inbox.updateComplete;
  }),
};

/** Several are read at once. */
export const Chosen: Story = {
  name: 'Several are chosen',
  play: then(async (root, inbox) => {
    press(root, '.row:nth-child(2) input');
    press(root, '.row:nth-child(3) input');
    await inbox.updateComplete;
  }),
};

/** The keys, and the way to turn them off. */
export const Keys: Story = {
  name: 'Keyboard shortcuts',
  tags: ['!autodocs'],
  play: then(async (root) => {
    press(root, '.keys');
    await waitFor(() => expect(root.querySelector('dialog[open]')).not.toBeNull());
  }),
};

/** How the order comes about. */
export const Order: Story = {
  name: 'Why this order',
  tags: ['!autodocs'],
  play: then(async (root) => {
    press(root, '.foot .link');
    await waitFor(() => expect(root.querySelector('dialog[open]')).not.toBeNull());
  }),
};

const asStaff: NonNullable<Story['render']> = (args, context) => html`
  <review-inbox
    ${given(args, context)}
    .getToken=${async () => merchantToken(args.merchant, 3600, 'platform')}
  ></review-inbox>
`;

/** A token with the role `platform`: what waits for a person, with the rules and what its author says. */
export const Staff: Story = {
  name: 'For the platform’s staff',
  render: asStaff,
  play: then((root) => waitFor(() => expect(root.querySelector('.case')).not.toBeNull())),
};

/** A decision can be taken back for ten seconds. */
export const Deciding: Story = {
  name: 'The platform decides',
  render: asStaff,
  play: then(async (root, inbox) => {
    await waitFor(() => expect(root.querySelector('[part=release]')).not.toBeNull());
    press(root, '[part=release]');
    await inbox.updateComplete;
  }),
};

/** Nobody waits; what was answered is a press away. */
export const Empty: Story = { name: 'All answered', args: { merchant: cast.collecting }, play: until('empty') };

export const Loading: Story = { ...at('hanging') };

/** The page has passed no token: it is told what to do. */
export const NoToken: Story = {
  name: 'Without a token',
  render: (args, context) => html`<review-inbox ${given(args, context)}></review-inbox>`,
  play: until('no-token'),
};

/** The token has ended, and the page has no `getToken` that fetches another. */
export const Expired: Story = {
  name: 'The session has ended',
  args: { token: merchantToken(cast.leading, -60) },
  render: (args, context) => html`<review-inbox ${given(args, context)}></review-inbox>`,
  play: until('expired'),
};

export const WrongSite: Story = { name: 'On another site', ...at('wrong-site'), play: until('wrong-site') };

/** The token is for another shop than the attribute `merchant` says. */
export const OtherMerchant: Story = {
  name: 'Another shop’s token',
  args: { token: merchantToken(cast.above) },
  render: (args, context) => html`<review-inbox ${given(args, context)}></review-inbox>`,
  play: until('invalid'),
};

export const Failed: Story = { name: 'Could not be loaded', ...at('failing'), play: until('failed') };

export const Offline: Story = {
  ...at('offline'),
  tags: ['!autodocs'],
  beforeEach: offline,
  play: until('offline'),
};

/** What was there stays, with the time it is from. */
export const Stale: Story = {
  name: 'No newer answer',
  ...at('stale'),
  play: async (shown) => {
    await until('ready')(shown);
    await shown.canvasElement.querySelector('review-inbox')?.refresh();
    await until('stale')(shown);
  },
};
