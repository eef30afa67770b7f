import { createMock } from '@huitou/mock/mock.js';
import { apiOf } from '@huitou/mock/scenario.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { all, focused, inboxServer, one, press, show, type InboxServer } from './show-inbox.ts';

describe('the pictures of a review in the inbox', () => {
  let server: InboxServer;
  beforeEach(() => {
    const mock = createMock();
    server = inboxServer();
    // Pictures of the fixtures are none of the API's, which alone are shown.
    server.answer = async ({ method, path, token }) => {
      if (method !== 'GET' || !path.includes('/inbox')) return undefined;
      const headers = { authorization: `Bearer ${token}` };
      const answer = await mock.answer(new Request(apiOf('live') + path, { headers }));
      const text = (await answer?.text()) ?? '';
      return new Response(text.replaceAll(/"data:image[^"]*"/g, '"/pictures/1.png"'), {
        status: answer?.status ?? 404,
      });
    };
  });
  afterEach(() => server.restore());

  it('open in the viewer of the reviews, turn by the keyboard, and give the focus back', async () => {
    const tag = await show();
    await press(tag, '[data-review="w-002"]');
    const [first, ...others] = all(tag, '[part=picture]');
    expect(others).to.have.length(1);
    first?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => tag.renderRoot.querySelector('dialog[open].viewer'), 'the viewer is open');
    const viewer = one<HTMLDialogElement>(tag, '.viewer');
    expect(viewer.getAttribute('aria-label')).to.include('A*y');
    expect(viewer.innerText).to.include('一个压伤的脐橙').and.include('1 / 2');
    await expect(tag).to.be.accessible();
    await sendKeys({ press: 'ArrowRight' });
    expect(viewer.innerText).to.include('箱子的一角瘪了').and.include('2 / 2');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !viewer.open, 'the viewer is closed');
    expect(focused(tag)).to.equal(first);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => viewer.open, 'the same viewer opens again');
    expect(all(tag, '.viewer')).to.have.length(1);
  });
});
