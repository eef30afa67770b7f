import { expect, oneEvent } from '@open-wc/testing';
import type { ReplyEvent } from '@huitou/elements/events.js';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { all, button, focused, inboxServer, one, press, seen, show, write, type InboxServer } from './show-inbox.ts';

describe('an answer in the inbox', () => {
  let server: InboxServer;
  beforeEach(async () => {
    indexedDB.deleteDatabase('huitou-inbox');
    server = inboxServer();
  });
  afterEach(() => server.restore());

  const sent = () => server.asked.filter(({ method }) => method === 'PUT');

  it('waits ten seconds, and goes out at once on demand', async () => {
    const tag = await show();
    await press(tag, '[data-review="w-001"]');
    await write(tag, '今晚起专门有人看弹幕。');
    await press(tag, button(tag, 'Answer'));
    expect(seen(tag)).to.match(/Goes out in (10|9) s/);
    expect(sent()).to.deep.equal([]);
    const taken = oneEvent(tag, 'huitou-reply') as Promise<ReplyEvent>;
    await press(tag, button(tag, 'Send now'));
    const { merchant, review } = await taken;
    expect([merchant, review]).to.deep.equal(['hetian', 'w-001']);
    expect(sent().map(({ path, body }) => [path, body])).to.deep.equal([
      ['/v1/merchant/reviews/w-001/reply', { text: '今晚起专门有人看弹幕。', remedy: null }],
    ]);
    await waitUntil(() => seen(tag).includes('can be changed until'), 'it was taken in');
    expect(one(tag, '.row.open').innerText).to.include('answered');
  });

  it('is taken back by undo, and is a draft again', async () => {
    const tag = await show();
    await write(tag, 'Not yet');
    await press(tag, button(tag, 'Answer'));
    await press(tag, button(tag, 'Undo'));
    await waitUntil(() => focused(tag)?.localName === 'textarea', 'the text has the focus');
    expect(one<HTMLTextAreaElement>(tag, 'textarea').value).to.equal('Not yet');
    expect(one(tag, '[role=status]').textContent).to.include('Taken back');
    expect(sent()).to.deep.equal([]);
  });

  it('never is a suggestion that nobody has read', async () => {
    const tag = await show();
    await press(tag, button(tag, 'Apologise and explain'));
    expect(one<HTMLTextAreaElement>(tag, 'textarea').value).to.include('I am sorry');
    expect(seen(tag)).to.include('make it your own');
    await press(tag, button(tag, 'Answer'));
    expect(seen(tag)).to.include('These are still our words').and.not.include('Goes out in');
    await press(tag, button(tag, 'Send as it is'));
    expect(seen(tag)).to.include('Goes out in');
  });

  it('begins as it fits the review: what was spoiled is sent again, who is content is thanked', async () => {
    const tag = await show();
    const first = () => one(tag, '.begin .chip').innerText;
    await press(tag, '[data-review="w-002"]');
    expect(first()).to.equal('Send again or refund');
    await press(tag, '.begin .chip');
    expect(one<HTMLInputElement>(tag, '.remedy :checked').value).to.equal('resend');
    await press(tag, '[data-review="w-006"]');
    expect(first()).to.equal('Say thank you');
  });

  it('records what is promised with it', async () => {
    const tag = await show();
    await write(tag, 'You get your money back.');
    await press(tag, '.remedy [value=refund]');
    const note = one<HTMLInputElement>(tag, '[part=note]');
    note.value = '¥39';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await press(tag, button(tag, 'Answer'));
    expect(one(tag, '.reply').innerText).to.include('Promised: A refund').and.include('¥39');
    await press(tag, button(tag, 'Send now'));
    await waitUntil(() => sent().length === 1, 'it is sent');
    expect(sent()[0]?.body).to.deep.equal({
      text: 'You get your money back.',
      remedy: { kind: 'refund', note: '¥39' },
    });
  });

  it('can be changed for an hour', async () => {
    const tag = await show();
    await write(tag, 'First words');
    await press(tag, button(tag, 'Answer'));
    await press(tag, button(tag, 'Send now'));
    await waitUntil(() => tag.renderRoot.querySelector('[part=edit]'), 'it was taken in');
    await press(tag, button(tag, 'Change'));
    expect(one<HTMLTextAreaElement>(tag, 'textarea').value).to.equal('First words');
    await press(tag, button(tag, 'Leave as it was'));
    expect(all(tag, 'textarea')).to.deep.equal([]);
    await press(tag, button(tag, 'Change'));
    await write(tag, 'Better words');
    await press(tag, button(tag, 'Answer'));
    await press(tag, button(tag, 'Send now'));
    await waitUntil(() => sent().length === 2 && seen(tag).includes('can be changed until'), 'it was changed');
    expect(one(tag, '.reply').innerText).to.include('Better words');
  });

  it('says that its hour is over, and keeps the text', async () => {
    const tag = await show();
    server.answer = ({ method }) =>
      method === 'PUT'
        ? Response.json({ type: 'urn:huitou:problem:reply-settled', title: '', status: 409 }, { status: 409 })
        : undefined;
    await write(tag, 'Too late');
    await press(tag, button(tag, 'Answer'));
    await press(tag, button(tag, 'Send now'));
    await waitUntil(() => seen(tag).includes('for an hour, which is over'), 'it is said');
    expect(one<HTMLTextAreaElement>(tag, 'textarea').value).to.equal('Too late');
  });

  it('is kept where it did not arrive, and can be sent again', async () => {
    const tag = await show();
    server.answer = ({ method }) => (method === 'PUT' ? new Response('', { status: 503 }) : undefined);
    await write(tag, 'Again');
    await press(tag, button(tag, 'Answer'));
    await press(tag, button(tag, 'Send now'));
    await waitUntil(() => seen(tag).includes('did not arrive'), 'it is said');
    server.answer = () => undefined;
    await press(tag, button(tag, 'Answer'));
    await press(tag, button(tag, 'Send now'));
    await waitUntil(() => seen(tag).includes('can be changed until'), 'it was taken in');
  });

  it('is still there as a draft after the page was left and opened again', async () => {
    const tag = await show();
    await press(tag, '[data-review="w-003"]');
    await write(tag, 'Half a sentence');
    tag.remove();
    const again = await show();
    await waitUntil(() => again.renderRoot.querySelector('[part=draft]'), 'the row has a draft');
    await press(again, '[data-review="w-003"]');
    expect(one<HTMLTextAreaElement>(again, 'textarea').value).to.equal('Half a sentence');
    expect(seen(again)).to.include('Draft kept in this browser');
  });

  it('goes out at once when the tag leaves the page, once', async () => {
    const tag = await show();
    await write(tag, 'On my way');
    await press(tag, button(tag, 'Answer'));
    tag.remove();
    await waitUntil(() => sent().length === 1, 'it is sent');
    const again = await show();
    await press(again, '.sorts label:nth-of-type(2) input');
    await waitUntil(() => seen(again).includes('On my way'), 'it was taken in');
    expect(sent()).to.have.length(1);
  });

  it('stays to be taken back when the tag is moved in the page', async () => {
    const tag = await show();
    await write(tag, 'Moved');
    await press(tag, button(tag, 'Answer'));
    document.body.prepend(tag);
    await tag.updateComplete;
    expect(seen(tag)).to.include('Goes out in');
    await press(tag, button(tag, 'Undo'));
    tag.remove();
    expect(sent()).to.deep.equal([]);
  });
});
