import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { offline } from './offline.ts';
import { given, type Settings } from './settings.ts';
import { until } from './until.ts';

const live = apiOf('live');

interface FormSettings extends Settings {
  readonly token?: string;
}

/** Each story is another order, on each visit of the page, so that nothing that another has left is in its way. */
const visit = Date.now().toString(36);
const order = (token = '', story = ''): string => (token ? token.replace(/(?=@|$)/, `.${visit}-${story}`) : '');

const meta: Meta<FormSettings> = {
  title: 'Tags/Repeat-buyer review form',
  component: 'repeat-buyer-review-form',
  args: { merchant: cast.leading, api: live, token: 'regular' },
  render: (args, context) => html`
    <repeat-buyer-review-form
      ${given({ ...args, token: order(args.token, context.id) }, context)}
    ></repeat-buyer-review-form>
  `,
};
export default meta;
type Story = StoryObj<FormSettings>;
type Play = NonNullable<Story['play']>;

const formIn = (canvas: HTMLElement): HTMLElementTagNameMap['repeat-buyer-review-form'] => {
  const form = canvas.querySelector('repeat-buyer-review-form');
  if (!form) throw new Error('repeat-buyer-review-form: is not in the story');
  return form;
};
const find = <T extends Element = HTMLElement>(canvas: HTMLElement, selector: string): T => {
  const found = formIn(canvas).renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`repeat-buyer-review-form: has no ${selector}`);
  return found;
};

/** Waits for the form, then does what a buyer does, one after the other. */
const then =
  (...acts: readonly ((canvas: HTMLElement) => unknown)[]): Play =>
  async (context) => {
    const { canvasElement } = context;
    await waitFor(() => expect(/^(idle|loading)$/.test(formIn(canvasElement).state)).toBe(false));
    // A reader who comes back to the story finds what became of it.
    if (!/^(ready|refused)$/.test(formIn(canvasElement).state)) return;
    await waitFor(() => find(canvasElement, '.loves'));
    for (const act of acts) {
      await act(canvasElement);
      await formIn(canvasElement).updateComplete;
    }
  };
const loves = (level: number) => (canvas: HTMLElement) =>
  find<HTMLInputElement>(canvas, `.loves label:nth-child(${level}) input`).click();
const opens = (canvas: HTMLElement): void => find(canvas, '.link').click();
const topic = (n: number) => (canvas: HTMLElement) =>
  find<HTMLInputElement>(canvas, `.topics label:nth-child(${n}) input`).click();
const sends = (canvas: HTMLElement): void => find(canvas, '.primary').click();
const writes = (text: string) => (canvas: HTMLElement) => {
  const field = find<HTMLTextAreaElement>(canvas, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const reaches = (state: string) => (canvas: HTMLElement) => waitFor(() => expect(formIn(canvas).state).toBe(state));
const attaches = async (canvas: HTMLElement): Promise<void> => {
  const files = new DataTransfer();
  for (const [hue, shade] of [
    [14, 60],
    [96, 55],
  ]) {
    const picture = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    const paint = picture.getContext('2d');
    if (paint) {
      paint.fillStyle = `hsl(${hue} 60% ${shade}%)`;
      paint.fillRect(0, 0, 640, 480);
      paint.fillStyle = `hsl(${hue} 70% 40%)`;
      paint.arc(320, 240, 150, 0, 7);
      paint.fill();
    }
    const blob = await new Promise<Blob | null>((done) => picture.toBlob(done, 'image/png'));
    files.items.add(new File([blob ?? ''], 'picture.png', { type: 'image/png' }));
  }
  const input = find<HTMLInputElement>(canvas, '[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitFor(() => expect(formIn(canvas).renderRoot.querySelectorAll('.pictures li')).toHaveLength(2));
};
const words = '又脆又甜，每年这时候都等他开播。坏果当天就补。';
const settles = (state: string): Play => until(state);

/** Two taps are a review: how it was, and send. */
export const Empty: Story = { name: 'Ready to write', play: then() };

export const Filled: Story = {
  name: 'Filled in, with pictures',
  args: { token: 'large-order' },
  play: then(loves(4), opens, topic(2), writes(words), attaches),
};

/** Over a video, from its lower edge. */
export const Sheet: Story = {
  name: 'As a sheet in a live room',
  args: { variant: 'sheet' },
  decorators: [(story) => html`<div class="phone">${story()}</div>`],
  play: then(loves(4), topic(2)),
};

export const Second: Story = { name: 'On the second visit', args: { token: 'second' }, play: then(loves(5)) };

/** Send, with nothing said. */
export const Missing: Story = { name: 'Sent with nothing said', play: then(sends) };

export const Disabled: Story = {
  name: 'In a disabled fieldset',
  render: (args, context) => html`
    <fieldset disabled>
      <repeat-buyer-review-form
        ${given({ ...args, token: order(args.token, context.id) }, context)}
      ></repeat-buyer-review-form>
    </fieldset>
  `,
  play: then(),
};

export const Published: Story = {
  play: then(loves(5), writes(words), sends, reaches('published'), (canvas) => waitFor(() => find(canvas, '.sent'))),
};

/** Why, and that a person looks at it. */
export const Held: Story = { args: { token: 'held' }, play: then(loves(5), writes(words), sends, reaches('held')) };

export const Folded: Story = {
  args: { token: 'folded' },
  play: then(loves(5), writes(words), sends, reaches('folded')),
};

/** Known again after a reload, from the API. */
export const Written: Story = { name: 'Written before', args: { token: 'written' }, play: settles('published') };

export const Erasing: Story = {
  name: 'About to be erased',
  args: { token: 'written' },
  play: async (context) => {
    await settles('published')(context);
    await waitFor(() => find(context.canvasElement, '.sent'));
    find(context.canvasElement, '.actions .link').click();
  },
};

const presses = (part: string) => (canvas: HTMLElement) => waitFor(() => find(canvas, `[part=${part}]`).click());
const pen = (canvas: HTMLElement): Promise<unknown> =>
  waitFor(() => expect(find<HTMLTextAreaElement>(canvas, 'textarea').disabled).toBe(false));
const afterwards =
  (state: string, ...acts: readonly ((canvas: HTMLElement) => unknown)[]): Play =>
  async (context) => {
    await settles(state)(context);
    for (const act of acts) {
      await act(context.canvasElement);
      await formIn(context.canvasElement).updateComplete;
    }
  };

export const Adding: Story = {
  name: 'Adding to it later',
  args: { token: 'written' },
  play: afterwards('published', presses('append'), pen, writes('放了半个月，最后几个还是脆的。')),
};

export const Added: Story = {
  name: 'Added to',
  args: { token: 'written' },
  play: afterwards('published', presses('append'), pen, writes('放了半个月，最后几个还是脆的。'), sends, (canvas) =>
    waitFor(() => find(canvas, '[part=appendix]')),
  ),
};

/** With all that it says; what it said before stays readable. */
export const Editing: Story = { args: { token: 'written' }, play: afterwards('published', presses('edit'), pen) };

export const Appealing: Story = {
  name: 'Appealing against a rule',
  args: { token: 'was-held' },
  play: afterwards('held', presses('appeal'), pen, writes('箱子上印着店家的电话。')),
};

export const Appealed: Story = {
  args: { token: 'was-held' },
  play: afterwards('held', presses('appeal'), pen, writes('箱子上印着店家的电话。'), sends, (canvas) =>
    waitFor(() => find(canvas, '[part=appendix]')),
  ),
};

/** Written without a connection: sent by itself when there is one. */
export const Waiting: Story = {
  name: 'Waiting for a connection',
  args: { api: apiOf('offline') },
  tags: ['!autodocs'],
  beforeEach: offline,
  play: then(loves(4), writes(words), sends, reaches('waiting')),
};

export const Offline: Story = {
  name: 'Written without a connection',
  args: { api: apiOf('offline') },
  tags: ['!autodocs'],
  beforeEach: offline,
  play: then(loves(4)),
};

export const Stranger: Story = { name: 'Without a token', args: { token: '' }, play: settles('not-allowed') };
export const FirstTime: Story = {
  name: 'After the first purchase',
  args: { token: 'first-time' },
  play: settles('not-allowed'),
};
export const UnknownOrder: Story = {
  name: 'Before the order is known',
  args: { token: 'unknown-order' },
  play: settles('not-allowed'),
};
export const Refunded: Story = {
  name: 'After a refund in full',
  args: { token: 'refunded' },
  play: settles('not-allowed'),
};
export const Linked: Story = {
  name: 'With an account of the shop',
  args: { token: 'linked' },
  play: settles('not-allowed'),
};
export const Expired: Story = {
  name: 'With a token that has ended',
  args: { token: 'expired' },
  play: settles('not-allowed'),
};
export const Foreign: Story = {
  name: 'With a token for another shop',
  args: { token: 'regular@qiuyi' },
  play: settles('not-allowed'),
};
export const Forged: Story = { name: 'With a forged token', args: { token: 'forged' }, play: settles('not-allowed') };

export const Loading: Story = { name: 'While it loads', args: { api: apiOf('hanging') } };

/** Its value, validity and reset are those of a field: see the log of actions. */
export const InAForm: Story = {
  name: 'As a field of the page’s form',
  render: (args, context) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <repeat-buyer-review-form
        name="review"
        required
        ${given({ ...args, token: order(args.token, context.id) }, context)}
      ></repeat-buyer-review-form>
      <p><button>Submit the page’s form</button> <button type="reset">Reset</button></p>
    </form>
  `,
  play: then(),
};
