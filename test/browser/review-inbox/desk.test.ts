import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import type { ReviewInbox } from '@huitou/elements/review-inbox/review-inbox.js';
import { all, button, inboxServer, one, press, seen, show, type InboxServer, type Settings } from './show-inbox.ts';

/** What the platform's staff see in the place of a merchant's inbox. */
describe('<review-inbox> for the platform’s staff', () => {
  let server: InboxServer;
  beforeEach(() => (server = inboxServer()));
  afterEach(() => server.restore());

  const open = async (settings: Settings = {}): Promise<ReviewInbox> => {
    const tag = await show({ token: merchantToken('hetian', 3600, 'platform'), ...settings });
    await waitUntil(() => all(tag, '.case').length > 0 || /Nothing waits/.test(seen(tag)), seen(tag));
    return tag;
  };
  const cases = (tag: ReviewInbox): number => all(tag, '.case').length;
  const decisions = () => server.asked.filter(({ method }) => method === 'PUT').map(({ path, body }) => [path, body]);
  const gone = (tag: ReviewInbox, left: number): Promise<void> => waitUntil(() => cases(tag) === left, `${left} left`);
  const refuseWith = async (tag: ReviewInbox, reason: string): Promise<void> => {
    const select = one<HTMLSelectElement>(tag, '.case select');
    select.value = reason;
    select.dispatchEvent(new Event('change'));
    await tag.updateComplete;
  };

  it('shows what waits: why, what the rule saw, and what its author says', async () => {
    const tag = await open();
    expect(cases(tag)).to.equal(2);
    const [first = ''] = all(tag, '.case').map((one) => one.innerText.replaceAll(/\s+/g, ' '));
    expect(first).to.match(/Contact data or advertising/);
    expect(first).to.match(/有问题打☎•••/);
    expect(first).to.match(/contact-data: ways 1 · phone 1/);
    expect(first).to.match(/The author says 那是店家的电话/);
    expect(all(tag, 'textarea').length, 'nobody but the merchant answers').to.equal(0);
  });

  it('publishes one after the time in which it can be taken back, or at once', async () => {
    const tag = await open();
    await press(tag, button(tag, 'Publish'));
    expect(seen(tag)).to.match(/Is published in (10|9) s/);
    expect(decisions()).to.deep.equal([]);
    await press(tag, button(tag, 'Now'));
    await gone(tag, 1);
    expect(decisions()).to.deep.equal([
      ['/v1/merchant/reviews/w-5Hc0q2rX1m9aUuYt3bKzLw/decision', { action: 'release', reason: 'looked-at' }],
    ]);
    expect(one(tag, '[role=status]').textContent).to.equal('Is published');
  });

  it('takes a decision back', async () => {
    const tag = await open();
    await refuseWith(tag, 'offensive');
    expect(seen(tag)).to.match(/Is refused in \d+ s/);
    await press(tag, button(tag, 'Undo'));
    expect(cases(tag)).to.equal(2);
    expect(all(tag, '[part=countdown]').length).to.equal(0);
    tag.remove();
    expect(decisions()).to.deep.equal([]);
  });

  it('sends what was decided when it is taken out', async () => {
    const tag = await open();
    await refuseWith(tag, 'advertising');
    tag.remove();
    await waitUntil(() => decisions().length === 1, 'is sent');
    expect(decisions()[0]?.[1]).to.deep.equal({ action: 'refuse', reason: 'advertising' });
  });

  it('keeps a decision that did not arrive, and says so', async () => {
    const tag = await open();
    server.answer = ({ method }) => (method === 'PUT' ? new Response('', { status: 503 }) : undefined);
    await press(tag, button(tag, 'Publish'));
    await press(tag, button(tag, 'Now'));
    await waitUntil(() => /Could not be decided/.test(seen(tag)), seen(tag));
    server.answer = () => undefined;
    await press(tag, button(tag, 'Try again'));
    await gone(tag, 1);
  });

  it('unfolds what is folded', async () => {
    const tag = await open();
    await press(tag, '[value=folded]');
    await waitUntil(() => all(tag, '[part=unfold]').length > 0, seen(tag));
    const before = cases(tag);
    await press(tag, button(tag, 'Unfold'));
    await press(tag, button(tag, 'Now'));
    await gone(tag, before - 1);
  });

  it('says so where the list does not come, and asks again', async () => {
    server.answer = ({ path }) => (path.includes('/moderation?') ? new Response('', { status: 500 }) : undefined);
    const tag = await show({ token: merchantToken('hetian', 3600, 'platform') });
    await waitUntil(() => /The list did not arrive/.test(seen(tag)), seen(tag));
    server.answer = () => undefined;
    await press(tag, button(tag, 'Try again'));
    await waitUntil(() => cases(tag) === 2, seen(tag));
  });

  it('opens for staff, and not what the merchant was shown in this page a moment before', async () => {
    let role: 'merchant' | 'platform' = 'merchant';
    // One function of the page: whose token it gives changes when somebody else signs in.
    const getToken = () => Promise.resolve(merchantToken('hetian', 3600, role));
    await show({ getToken });
    role = 'platform';
    await open({ token: '', getToken });
  });

  for (const [lang, words] of Object.entries({ 'zh-CN': /等人工看/, ar: /بانتظار شخص/ })) {
    it(`speaks ${lang}`, async () => {
      const tag = await show({ token: merchantToken('hetian', 3600, 'platform'), lang });
      await waitUntil(() => words.test(seen(tag)), seen(tag));
    });
  }
});
