import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { all, button, focused, inboxServer, one, press, seen, show, write, type InboxServer } from './show-inbox.ts';
import type { ReviewInbox } from '@huitou/elements/review-inbox/review-inbox.js';

describe('the keys of the inbox', () => {
  let server: InboxServer;
  beforeEach(() => {
    indexedDB.deleteDatabase('huitou-inbox');
    localStorage.removeItem('huitou-inbox-keys');
    server = inboxServer();
  });
  afterEach(() => {
    localStorage.removeItem('huitou-inbox-keys');
    server.restore();
  });

  const type = (tag: ReviewInbox, key: string): void => {
    const from = focused(tag) ?? one(tag, '[data-review]');
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  };

  it('go down and up the list, and to the answer', async () => {
    const tag = await show();
    type(tag, 'j');
    await waitUntil(() => focused(tag)?.dataset.review === 'w-001', 'the first row');
    type(tag, 'j');
    await waitUntil(() => focused(tag)?.dataset.review === 'w-002', 'the second row');
    expect(one(tag, '.review').innerText).to.include('A*y');
    type(tag, 'k');
    await waitUntil(() => focused(tag)?.dataset.review === 'w-001', 'the first row again');
    type(tag, 'r');
    await waitUntil(() => focused(tag)?.localName === 'textarea', 'the answer');
    type(tag, 'Escape');
    await waitUntil(() => focused(tag)?.dataset.review === 'w-001', 'back to the row');
  });

  it('write in a text, where they mean themselves', async () => {
    const tag = await show();
    one(tag, 'textarea').focus();
    await sendKeys({ type: 'jkrz?' });
    expect(one<HTMLTextAreaElement>(tag, 'textarea').value).to.equal('jkrz?');
    expect(all(tag, 'dialog')).to.deep.equal([]);
  });

  it('take back the answer that was sent last', async () => {
    const tag = await show();
    await write(tag, 'Too soon');
    await press(tag, button(tag, 'Answer'));
    await waitUntil(() => focused(tag)?.innerText === 'Undo', 'undo has the focus');
    type(tag, 'z');
    await waitUntil(() => !seen(tag).includes('Goes out in'), 'it is a draft again');
    expect(server.asked.some(({ method }) => method === 'PUT')).to.equal(false);
  });

  it('are listed by ?, and can be turned off there', async () => {
    const tag = await show();
    type(tag, '?');
    await waitUntil(() => tag.renderRoot.querySelector('dialog[open]'), 'the list is open');
    expect(one(tag, 'dialog').innerText).to.include('next review').and.include('take the last answer back');
    await expect(tag).to.be.accessible();
    one<HTMLInputElement>(tag, 'dialog input').click();
    button(tag, 'Close').click();
    await waitUntil(() => !tag.renderRoot.querySelector('dialog'), 'it is closed');
    one(tag, '[data-review="w-003"]').focus();
    type(tag, 'j');
    type(tag, '?');
    await tag.updateComplete;
    expect(focused(tag)?.dataset.review).to.equal('w-003');
    expect(all(tag, 'dialog')).to.deep.equal([]);
  });

  it('are no shortcuts of the browser’s', async () => {
    const tag = await show();
    const event = new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, bubbles: true, cancelable: true });
    one(tag, '[data-review]').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('have a button that explains the order', async () => {
    const tag = await show();
    await press(tag, button(tag, 'Why this order?'));
    await waitUntil(() => tag.renderRoot.querySelector('dialog[open]'), 'it is explained');
    expect(one(tag, 'dialog').innerText).to.include('visits × how unhappy ÷ (1 + days since the last purchase / 30)');
  });
});
