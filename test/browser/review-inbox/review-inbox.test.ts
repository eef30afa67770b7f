import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { all, button, focused, inboxServer, one, press, seen, show, type InboxServer } from './show-inbox.ts';

describe('<review-inbox>', () => {
  let server: InboxServer;
  beforeEach(() => void (server = inboxServer()));
  afterEach(() => server.restore());

  it('begins with the costliest loss, says how long an answer is in time, and opens it', async () => {
    const tag = await show();
    const [first] = all(tag, '.row');
    expect(first?.innerText).to.include('小*禾').and.include('19 visits').and.include('2h left');
    expect(one(tag, '.review').innerText).to.include('2 years · 19 visits · last bought 4 days ago');
    expect(one(tag, '.review').innerText).to.include('Wants better: Content');
    await expect(tag).to.be.accessible();
  });

  it('says calmly where the time is over', async () => {
    const tag = await show();
    await press(tag, '[data-review="w-005"]');
    expect(one(tag, '.row.open').innerText).to.include('time over');
    expect(one(tag, '.review').innerText).to.include('One is still welcome');
  });

  it('is a list of reviews to a screen reader, of which one is current', async () => {
    const tag = await show();
    expect(all(tag, 'ul.rows > li.row').length).to.be.greaterThan(5);
    expect(all(tag, '[aria-current=true]')).to.have.length(1);
    await press(tag, '[data-review="w-003"]');
    expect(one(tag, '[aria-current=true]').dataset.review).to.equal('w-003');
    expect(one(tag, '.review').innerText).to.include('Half of the box was soft');
  });

  it('shows list and review one after the other where there is little room, and leads back', async () => {
    const tag = await show({ width: 320 });
    expect(one(tag, '.review-pane').checkVisibility()).to.equal(false);
    await press(tag, '[data-review="w-002"]');
    await waitUntil(() => one(tag, '.review').contains(focused(tag)), 'the review has the focus');
    expect(one(tag, '.list-pane').checkVisibility()).to.equal(false);
    await press(tag, button(tag, 'All reviews'));
    await waitUntil(() => focused(tag)?.dataset.review === 'w-002', 'the row has the focus');
    await expect(tag).to.be.accessible();
  });

  it('marks what was opened as read, and several at once', async () => {
    const tag = await show();
    expect(server.asked.filter(({ method }) => method === 'POST')).to.deep.equal([]);
    await press(tag, '[data-review="w-001"]');
    expect(one(tag, '.row').classList.contains('unread')).to.equal(false);
    await press(tag, '.row:nth-child(2) input');
    await press(tag, '.row:nth-child(3) input');
    expect(one(tag, '.tools').innerText).to.include('2 selected');
    await press(tag, button(tag, 'Mark read'));
    await waitUntil(() => server.asked.filter(({ method }) => method === 'POST').length === 2, 'both marks are sent');
    expect(server.asked.at(-1)?.body).to.deep.equal({ reviews: ['w-002', 'w-003'], read: true });
    expect(all(tag, '.row.unread [data-review="w-002"]')).to.deep.equal([]);
  });

  it('takes a mark back that could not be kept, and says so', async () => {
    const tag = await show();
    server.answer = ({ method }) => (method === 'POST' ? new Response('{}', { status: 503 }) : undefined);
    await press(tag, '.row input');
    await press(tag, button(tag, 'Mark read'));
    await waitUntil(() => one(tag, '[role=status]').textContent?.includes('Could not be marked'), 'it is said');
    expect(one(tag, '.row').classList.contains('unread')).to.equal(true);
  });

  it('chooses all that is shown', async () => {
    const tag = await show();
    await press(tag, '.tools input');
    expect(one(tag, '.tools').innerText).to.include(`${all(tag, '.row').length} selected`);
    await press(tag, '.tools input');
    expect(one(tag, '.tools').innerText).to.include('Unhappy');
  });

  it('narrows the list, and asks for the next page on demand', async () => {
    const tag = await show();
    await press(tag, button(tag, 'Unhappy'));
    await waitUntil(() => server.asked.at(-1)?.path.includes('mood=low'), 'asks for the unhappy');
    await press(tag, '.sorts label:nth-of-type(4) input');
    await waitUntil(() => all(tag, '.row').length > 0 && server.asked.at(-1)?.path.includes('view=all'), 'all views');
    await press(tag, button(tag, 'Unhappy'));
    await waitUntil(() => tag.renderRoot.querySelector('.end'), 'there is more');
    const before = all(tag, '.row').length;
    await press(tag, button(tag, 'Show more'));
    await waitUntil(() => all(tag, '.row').length > before, 'more rows');
    expect(server.asked.at(-1)?.path).to.include('cursor=20');
  });

  it('shows who bought again since, as the next order says', async () => {
    const tag = await show();
    await press(tag, '.sorts label:nth-of-type(3) input');
    await waitUntil(() => all(tag, '.row').length > 0, 'somebody was won back');
    expect(one(tag, '.row').innerText).to.include('bought again');
    expect(one(tag, '.review').innerText).to.include('Bought again since');
    expect(seen(tag)).to.match(/\d+% of \d+ bought again after an answer/);
  });

  it('has no way to delete anything', async () => {
    const tag = await show();
    expect(seen(tag)).not.to.match(/delete|remove/i);
  });

  it('keeps new reviews behind a button when they come by themselves', async () => {
    const tag = await show();
    const page = (await (
      await fetch(`${tag.api}/v1/merchant/inbox`, { headers: { authorization: `Bearer ${merchantToken('hetian')}` } })
    ).json()) as { items: { review: string }[] };
    const [first] = page.items;
    page.items.unshift({ ...first, review: 'fresh-1' });
    server.answer = () => Response.json(page);
    const rows = all(tag, '.row').length;
    await tag.refresh();
    await tag.updateComplete;
    expect(all(tag, '.row')).to.have.length(rows);
    await press(tag, button(tag, 'Show 1 new'));
    expect(one(tag, '.row [data-review]').dataset.review).to.equal('fresh-1');
  });
});
