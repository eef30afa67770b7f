import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { inboxServer, one, press, seen, show, write, type InboxServer } from './show-inbox.ts';

describe('<review-inbox> that cannot show the inbox', () => {
  let server: InboxServer;
  beforeEach(() => void (server = inboxServer()));
  afterEach(() => server.restore());

  it('asks nothing without a token, and says what the page has to do', async () => {
    const tag = await show({ token: '', state: 'no-token' });
    expect(seen(tag)).to.include('getToken');
    expect(server.asked).to.deep.equal([]);
    await expect(tag).to.be.accessible();
  });

  it('opens as soon as the page has a way to a token', async () => {
    const tag = await show({ token: '', state: 'no-token' });
    tag.getToken = async () => merchantToken('hetian');
    await waitUntil(() => tag.state === 'ready', 'it opens');
  });

  it('fetches another token when one has ended, once, and goes on', async () => {
    let fetched = 0;
    const getToken = async (): Promise<string> => merchantToken('hetian', fetched++ ? 3600 : -60);
    const tag = await show({ getToken });
    expect(fetched).to.equal(2);
    expect(tag.state).to.equal('ready');
  });

  it('says that the session has ended where the page has no other token', async () => {
    const tag = await show({ token: merchantToken('hetian', -60), state: 'expired' });
    expect(seen(tag)).to.include('Your session has ended');
    tag.token = merchantToken('hetian');
    await waitUntil(() => tag.state === 'ready', 'a new token opens it');
  });

  it('goes on showing what is being written when a session ends meanwhile', async () => {
    const tag = await show();
    await press(tag, '[data-review="w-002"]');
    await write(tag, 'Half a sentence');
    const ended = { type: 'urn:huitou:problem:unauthorized', title: '', status: 401, errors: [{ pointer: 'expired' }] };
    server.answer = () => Response.json(ended, { status: 401 });
    await tag.refresh();
    await waitUntil(() => tag.state === 'expired', 'the page is told');
    expect(seen(tag)).to.include('Your session has ended');
    expect(one<HTMLTextAreaElement>(tag, 'textarea').value).to.equal('Half a sentence');
    server.answer = () => undefined;
    tag.token = merchantToken('hetian', 1800);
    await waitUntil(() => tag.state === 'ready', 'it opens again');
    expect(one<HTMLTextAreaElement>(tag, 'textarea').value).to.equal('Half a sentence');
  });

  it('says that a token is refused, and by which check for the page', async () => {
    const tag = await show({ token: 'a.b.c', state: 'invalid' });
    expect(tag.code).to.equal('signature');
    expect(seen(tag)).to.include('refused');
  });

  it('shows nothing of another shop, whose token it was given', async () => {
    const tag = await show({ token: merchantToken('ruths-house'), state: 'invalid' });
    expect(tag.code).to.equal('other-merchant');
    expect(seen(tag)).to.include('Another shop');
  });

  it('opens on the merchant’s own pages only', async () => {
    const tag = await show({ scenario: 'wrong-site', state: 'wrong-site' });
    expect(seen(tag)).to.include('own pages only');
  });

  it('says that it failed, and asks again on demand', async () => {
    const tag = await show({ scenario: 'failing', state: 'failed' });
    expect(tag.code).to.equal('http-503');
    expect(seen(tag)).to.include('Could not be loaded');
    tag.api = 'https://live.huitou.test';
    await waitUntil(() => tag.state === 'ready', 'the other API answers');
  });

  it('refuses an answer that is none', async () => {
    const tag = await show({ scenario: 'malformed', state: 'failed' });
    expect(tag.code).to.equal('shape');
  });

  it('keeps what it has while nothing newer can be had, and says from when it is', async () => {
    const tag = await show();
    server.answer = () => new Response('', { status: 503 });
    await tag.refresh();
    await waitUntil(() => tag.state === 'stale', 'it is stale');
    expect(seen(tag)).to.include('小*禾').and.include('cannot update now');
    server.answer = () => undefined;
    await press(tag, '[part=retry]');
    await waitUntil(() => tag.state === 'ready', 'it is new again');
  });

  it('says that all are answered, and still leads to the answers', async () => {
    const tag = await show({ merchant: 'new-kiln', state: 'empty' });
    expect(seen(tag)).to.include('All answered').and.include('Won back');
  });

  it('says why a token could not be fetched to the page', async () => {
    const tag = await show({ getToken: () => Promise.reject(new Error('no session')), state: 'failed' });
    expect(tag.code).to.equal('get-token');
  });
});
