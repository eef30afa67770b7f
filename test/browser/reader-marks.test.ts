import { createMock, type Mock } from '@huitou/mock/mock.js';
import { apiOf } from '@huitou/mock/scenario.js';
import '@huitou/elements/repeat-buyer-reviews/define.js';
import type { RepeatBuyerReviews } from '@huitou/elements/repeat-buyer-reviews/repeat-buyer-reviews.js';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../packages/elements/src/testing/wait-until.ts';

describe('what a reader has marked, in a page that is loaded again', () => {
  let mock: Mock;
  const real = globalThis.fetch;
  before(() => {
    mock = createMock();
    globalThis.fetch = async (input, init) => (await mock.answer(new Request(input, init))) ?? real(input, init);
  });
  after(() => void (globalThis.fetch = real));

  const load = async (token = ''): Promise<RepeatBuyerReviews> => {
    const element = await fixture<RepeatBuyerReviews>(
      html`<repeat-buyer-reviews
        merchant="hetian"
        api=${apiOf('live')}
        token=${token}
        lang="en"
      ></repeat-buyer-reviews>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('.review > [part=actions]'), 'shows reviews');
    return element;
  };
  const loadAs = async (token: string): Promise<readonly [vote: HTMLButtonElement, row: HTMLElement]> => {
    const element = await load(token);
    const found = (): HTMLButtonElement | null =>
      element.renderRoot.querySelector<HTMLButtonElement>('.review > [part=actions] > [name=vote]');
    await waitUntil(found, 'has its buttons');
    const vote = found();
    const row = vote?.closest<HTMLElement>('[part=actions]');
    if (!vote || !row) throw new Error('repeat-buyer-reviews: shows no button to vote');
    return [vote, row];
  };

  it('is pressed and reported still, by any token of the same buyer, and not for anyone else', async () => {
    const [vote, row] = await loadAs('regular');
    expect(vote.ariaPressed).to.equal('false');
    vote.click();
    row.querySelector<HTMLButtonElement>('[name=report]')?.click();
    const form = row.nextElementSibling;
    form?.querySelector<HTMLInputElement>('[value=other]')?.click();
    form?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await waitUntil(() => row.querySelector('[data-thanks]'), 'is reported');
    await waitUntil(() => mock.asked.some((path) => path.endsWith('/vote')), 'is sent');

    for (const token of ['regular', 'regular+renewed', 'regular.2']) {
      const [again, below] = await loadAs(token);
      expect(again.ariaPressed, token).to.equal('true');
      expect(below.querySelector('[data-thanks]')?.textContent, token).to.include('reported');
    }
    const [other, below] = await loadAs('second');
    expect([other.ariaPressed, below.querySelector('[data-thanks]')]).to.deep.equal(['false', null]);
  });

  it('is asked for by nobody who has no token', async () => {
    const before = mock.asked.filter((path) => path === '/v1/purchase').length;
    await load();
    expect(mock.asked.filter((path) => path === '/v1/purchase')).to.have.length(before);
  });
});
