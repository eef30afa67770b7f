import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { all, button, inboxServer, one, press, show, write, type InboxServer } from './show-inbox.ts';
import type { ReviewInbox } from '@huitou/elements/review-inbox/review-inbox.js';

describe('the room of the inbox', () => {
  let server: InboxServer;
  beforeEach(() => {
    indexedDB.deleteDatabase('huitou-inbox');
    server = inboxServer();
  });
  afterEach(() => server.restore());

  /** A line of the page below the tag, and where it stands. */
  const below = (tag: ReviewInbox): (() => number) => {
    const line = document.createElement('p');
    line.textContent = 'The page goes on';
    tag.after(line);
    return () => Math.round(line.getBoundingClientRect().top - tag.getBoundingClientRect().top);
  };

  for (const width of [320, 900]) {
    it(`is the same while it loads, with everything and in every step of an answer, ${width} px wide`, async () => {
      let open = (): void => {};
      const held = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
      server.answer = () => held;
      const tag = await show({ width, state: 'loading' });
      const place = below(tag);
      const places = [place()];
      const note = async (): Promise<void> => {
        await nextFrame();
        places.push(place());
      };
      open();
      await waitUntil(() => tag.state === 'ready', 'it is there');
      await note();
      await press(tag, '[data-review="w-002"]');
      await note();
      await press(tag, '.begin .chip');
      await note();
      await write(tag, 'A long answer. '.repeat(60));
      await note();
      await press(tag, button(tag, 'Answer'));
      await note();
      await press(tag, button(tag, 'Undo'));
      await note();
      server.answer = () => new Response('', { status: 503 });
      await tag.refresh();
      await note();
      expect(new Set(places).size, places.join()).to.equal(1);
    });

    it(`cuts nothing off at the side, ${width} px wide, with text of twice the size`, async () => {
      const tag = await show({ width });
      await press(tag, '[data-review="w-002"]');
      tag.style.setProperty('--huitou-font-size', '1.875em');
      await nextFrame();
      for (const pane of all(tag, '.pane:not([hidden]), .pane:not([hidden]) .rows'))
        expect(pane.scrollWidth, pane.className).to.be.at.most(pane.clientWidth);
      const box = one(tag, '.card').getBoundingClientRect();
      expect(Math.round(box.width)).to.equal(width);
    });
  }

  it('lays nothing over another thing, nor cuts it off, in a side bar with text of twice the size', async () => {
    const tag = await show({ width: 236 });
    tag.style.setProperty('--huitou-font-size', '1.875em');
    await nextFrame();
    const edge = one(tag, '.card').getBoundingClientRect().right;
    const boxes = (selector: string): DOMRect[] => all(tag, selector).map((each) => each.getBoundingClientRect());
    for (const { right } of boxes('.sorts, .tools > *, .clock, .row .name')) expect(right).to.be.at.most(edge);
    for (const row of all(tag, '.row')) {
      const [visits, clock] = ['[part=visits]', '[part=clock]'].map(
        (part) => row.querySelector(part)?.getClientRects()[0],
      );
      expect(visits?.bottom).to.be.at.most(clock?.top ?? 0);
    }
    await press(tag, '[data-review="w-002"]');
    const [back, person, leaves] = ['.back', '.person', '.top .leaves'].map((part) => one(tag, part));
    expect(back?.scrollHeight).to.be.at.most(back?.clientHeight ?? 0);
    expect(person?.clientWidth).to.be.greaterThan(100);
    expect(person?.getBoundingClientRect().bottom).to.be.at.most(leaves?.getBoundingClientRect().top ?? 0);
  });

  it('shows a message as small as what it says, and keeps the page where it is meanwhile', async () => {
    const tag = await show({ token: '', state: 'no-token' });
    expect(one(tag, '.status').getBoundingClientRect().height).to.be.lessThan(120);
    tag.token = merchantToken('hetian');
    await waitUntil(() => tag.state === 'ready', 'it opens');
    await tag.updateComplete;
    expect(one(tag, '.card').getBoundingClientRect().height).to.be.greaterThan(400);
  });
});
