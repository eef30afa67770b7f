import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { goStale } from '@huitou/builder/states/go-stale.js';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

const stale = apiOf('stale', 'ticker');

interface TickerSettings extends Settings {
  readonly room?: string;
}

const meta: Meta<TickerSettings> = {
  title: 'Tags/Live review ticker',
  component: 'live-review-ticker',
  args: { merchant: cast.leading, api: apiOf('live') },
  render: (args, context) => html`
    <live-review-ticker
      ${given(args, context)}
      @huitou-ready=${args.api === stale ? goStale : null}
    ></live-review-ticker>
  `,
  decorators: [(story, { parameters }) => (parameters['wide'] ? story() : html`<div class="phone">${story()}</div>`)],
};
export default meta;
type Story = StoryObj<TickerSettings>;

/** One voice at a time, with the host's answer; the newest first. */
export const OneVoice: Story = { name: 'One voice at a time' };

/** Who speaks in the room, and who sells there. */
export const Room: Story = { name: 'In a room', args: { merchant: '', room: 'hetian-room' }, play: until('ready') };

/** A program speaks: the room says so. */
export const ProgramSpeaks: Story = {
  name: 'In a room where a program speaks',
  args: { merchant: '', room: 'ruths-room' },
  play: until('ready'),
};

/** A review or an answer every eight seconds. */
export const Evening: Story = { name: 'While an evening goes on', args: { api: apiOf('evening') } };

/** Words that are longer than their room are turned like pages, and can be scrolled. */
export const LongWords: Story = { name: 'Long words', args: { merchant: cast.above } };

/** For a page that is filmed: large, with nothing to press. */
export const Broadcast: Story = {
  name: 'For a broadcast',
  args: { variant: 'broadcast', theme: 'overlay', merchant: '', room: 'hetian-room' },
  parameters: { wide: true },
  decorators: [(story) => html`<div class="ground" data-theme="overlay" data-scheme="dark">${story()}</div>`],
  play: until('ready'),
};

/** The answer joins its review. */
export const Answered: Story = {
  name: 'With the host’s answer',
  args: { merchant: '', room: 'hetian-room' },
  play: async (context) => {
    await until('ready')(context);
    const root = context.canvasElement.querySelector('live-review-ticker')?.renderRoot;
    root?.querySelector<HTMLButtonElement>('button[name=next]')?.click();
    await waitFor(() => expect(root?.querySelector('.reply')).toBeTruthy());
  },
};

export const Empty: Story = { name: 'No repeat buyer has written', args: { merchant: cast.collecting } };

export const Loading: Story = { name: 'While they load', args: { api: apiOf('hanging') } };

export const OwnWordsMeanwhile: Story = {
  name: 'While they load, with the page’s own words',
  render: () => html`
    <live-review-ticker merchant=${cast.leading} api=${apiOf('hanging')}>
      <p class="say">回头客的话正在路上 · What regulars say is on its way</p>
    </live-review-ticker>
  `,
};

/** What is there stays, with its age. */
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

export const UnknownRoom: Story = {
  name: 'A room that is not on record',
  args: { merchant: '', room: 'nowhere' },
  play: until('failed'),
};

/** An answer that is not what was asked for is a failure, and none of it is shown. */
export const Malformed: Story = { name: 'Not an answer', args: { api: apiOf('malformed') }, play: until('failed') };

export const Narrow: Story = {
  name: 'In a side bar of 240 px',
  args: { merchant: '', room: 'hetian-room' },
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
