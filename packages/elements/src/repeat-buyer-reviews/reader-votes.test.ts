import { samplePurchase } from '@huitou/contract/samples.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { control, flat, rootOf, seen, sees, serve, show } from './show.fixture.ts';

interface Sent {
  readonly path: string;
  readonly method: string;
  readonly token: string;
  readonly body: unknown;
}
type Answers = Record<string, () => object | readonly [status: number, type: string, pointer?: string]>;

/** An API that takes votes and reports of the holder of the token `good`, and notes what was sent. */
function serveBuyer(answers: Answers = {}) {
  const server = serve();
  const sent: Sent[] = [];
  const below = globalThis.fetch;
  const vote = '/v1/reviews/r1/vote';
  const all: Answers = {
    '/v1/purchase': () => samplePurchase,
    [`PUT ${vote}`]: () => ({ review: 'r1', helpful: true, readers: 129 }),
    [`DELETE ${vote}`]: () => ({ review: 'r1', helpful: null, readers: 128 }),
    '/v1/reviews/r1/reports': () => ({ review: 'r1', kept: 'report' }),
    ...answers,
  };
  globalThis.fetch = (async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const path = String(input).replace(server.api, '');
    const { method = 'GET', headers, body } = init;
    const answer = all[`${method} ${path}`] ?? all[path];
    if (!answer) return below(input, init);
    const token = new Headers(headers).get('authorization')?.replace('Bearer ', '') ?? '';
    sent.push({ path, method, token, body: body === undefined ? undefined : JSON.parse(String(body)) });
    const refuse = (status: number, name: string, pointer = ''): Response =>
      Response.json(
        { type: `urn:huitou:problem:${name}`, title: name, status, errors: pointer ? [{ pointer, detail: 'x' }] : [] },
        { status },
      );
    if (token === 'old') return refuse(401, 'unauthorized', 'exp');
    const value = answer();
    return Array.isArray(value) ? refuse(value[0], value[1], value[2]) : Response.json(value);
  }) as typeof fetch;
  return { server, sent, votes: () => sent.filter(({ path }) => path !== '/v1/purchase') };
}

const voteOf = (element: RepeatBuyerReviews): HTMLButtonElement | null =>
  element.renderRoot.querySelector<HTMLButtonElement>('[name=vote]');
const stands = (element: RepeatBuyerReviews): string =>
  `${flat(voteOf(element)?.innerText)} ${voteOf(element)?.ariaPressed}`;
const becomes = (element: RepeatBuyerReviews, what: string): Promise<void> =>
  waitUntil(() => stands(element) === what, `it is: ${stands(element)}`);

describe('the vote of a reader with a purchase token', () => {
  let buyer: ReturnType<typeof serveBuyer>;
  const begin = async (answers: Answers = {}, more: Record<string, string> = { token: 'good' }) => {
    buyer = serveBuyer(answers);
    const element = await show(buyer.server, more);
    if (more['token']) await waitUntil(() => voteOf(element), 'has its buttons');
    return element;
  };
  afterEach(() => buyer.server.restore());

  it('is a button with the count, pressed at once, and can be taken back', async () => {
    const element = await begin();
    expect(stands(element)).to.equal('Helpful · 128 false');
    expect(flat(voteOf(element)?.ariaLabel)).to.equal('Helpful · 128: 小*禾');
    voteOf(element)?.click();
    expect(stands(element)).to.equal('Helpful · 129 true');
    await waitUntil(() => buyer.votes().length === 1, 'is sent');
    await Promise.resolve();
    voteOf(element)?.click();
    await becomes(element, 'Helpful · 128 false');
    await waitUntil(() => buyer.votes().length === 2, 'is taken back');
    expect(buyer.votes()).to.deep.equal([
      { path: '/v1/reviews/r1/vote', method: 'PUT', token: 'good', body: { helpful: true } },
      { path: '/v1/reviews/r1/vote', method: 'DELETE', token: 'good', body: undefined },
    ]);
  });

  it('is nothing but a count without a token, and loads nothing for it', async () => {
    const element = await begin({}, {});
    expect(seen(element)).to.include('128 people found this helpful');
    expect(element.renderRoot.querySelector('[name=vote], [name=report]')).to.equal(null);
    expect(buyer.sent).to.deep.equal([]);
  });

  it('is asked for by the page’s function, which is asked again once a token has ended', async () => {
    const element = await begin({}, {});
    const given = ['old', 'good', 'good'];
    element.getToken = () => Promise.resolve(given.shift() ?? '');
    await waitUntil(() => voteOf(element), 'has its buttons');
    voteOf(element)?.click();
    await waitUntil(() => buyer.votes().length === 1, 'is sent');
    expect(buyer.votes()[0]?.token).to.equal('good');
  });

  it('is no button where the visitor has no token, or one that has ended', async () => {
    const element = await begin({}, {});
    element.getToken = () => Promise.resolve('');
    await element.updateComplete;
    element.token = 'old';
    await waitUntil(() => buyer.sent.length, 'is asked');
    await element.updateComplete;
    expect(seen(element)).to.include('128 people found this helpful');
    expect(voteOf(element)).to.equal(null);
  });

  it('goes away with the token', async () => {
    const element = await begin();
    element.token = '';
    await sees(element, '128 people found this helpful');
    expect(voteOf(element)).to.equal(null);
  });

  it('is no button on the reader’s own review', async () => {
    const own = { ...samplePurchase.review, id: 'r1', at: '2026-11-20T08:00:00Z', state: 'published', rules: [] };
    const element = await begin({
      '/v1/purchase': () => ({ ...samplePurchase, review: { ...own, text: '', stars: {} } }),
    });
    const first = element.renderRoot.querySelector('.review');
    expect(first?.querySelector('[name=vote]')).to.equal(null);
    expect(first?.textContent).to.include('128 people found this helpful');
  });

  for (const [why, refusal, words] of [
    ['it is the reader’s own by another token', [403, 'own-review'], 'This is your own review'],
    ['the account belongs to the shop', [403, 'not-entitled', 'linked-account'], 'Only buyers of this shop'],
    ['the server is at rest', [503, 'unavailable'], 'Please try again'],
    ['it is gone', [404, 'unknown-review'], 'This review is not here any more'],
    ['the token is refused', [401, 'unauthorized', 'signature'], 'Your purchase could not be confirmed'],
  ] as const) {
    it(`is taken back in sight, with words, where ${why}`, async () => {
      const element = await begin({ 'PUT /v1/reviews/r1/vote': () => refusal });
      voteOf(element)?.click();
      await sees(element, words);
      expect(stands(element)).to.equal('Helpful · 128 false');
      expect(element.renderRoot.querySelector('[part=actions] [role=status]')?.textContent).to.include(words);
    });
  }

  it('sends the last wish of who presses while it is on its way', async () => {
    const element = await begin();
    voteOf(element)?.click();
    voteOf(element)?.click();
    voteOf(element)?.click();
    await waitUntil(() => buyer.votes().length, 'is sent');
    await becomes(element, 'Helpful · 129 true');
    expect(buyer.votes()).to.have.length(1);
  });

  it('stays when the list is drawn in another language', async () => {
    const element = await begin();
    voteOf(element)?.click();
    await becomes(element, 'Helpful · 129 true');
    element.lang = 'zh-CN';
    await becomes(element, '有帮助 · 129 true');
    element.lang = 'ar';
    await becomes(element, 'مفيد · 129 true');
  });
});

describe('what a reader did before the page was loaded again', () => {
  const reload = async (marks: object, more: Record<string, string> = {}) => {
    const buyer = serveBuyer({ '/v1/purchase': () => ({ ...samplePurchase, ...marks }) });
    const element = await show(buyer.server, { token: 'good', ...more });
    await waitUntil(() => voteOf(element), 'has its buttons');
    return { buyer, element };
  };
  const marked = { marks: { helpful: ['r1'], reported: ['r1'] } };

  it('is a vote that is pressed, counted already, and can be taken back', async () => {
    const { buyer, element } = await reload(marked);
    expect(stands(element)).to.equal('Helpful · 128 true');
    expect(buyer.sent.map(({ path }) => path)).to.deep.equal(['/v1/purchase']);
    voteOf(element)?.click();
    expect(stands(element)).to.equal('Helpful · 127 false');
    await waitUntil(() => buyer.votes().length, 'is sent');
    expect(buyer.votes()[0]?.method).to.equal('DELETE');
    buyer.server.restore();
  });

  it('is a report that cannot be sent again', async () => {
    const { buyer, element } = await reload(marked);
    const first = element.renderRoot.querySelector<HTMLElement>('.review');
    expect(flat(first?.innerText)).to.include('Thank you, reported');
    expect(first?.querySelector('[name=report]')).to.equal(null);
    buyer.server.restore();
  });

  it('is not known of a server that does not say it', async () => {
    const { buyer, element } = await reload({ marks: undefined });
    expect(stands(element)).to.equal('Helpful · 128 false');
    expect(element.renderRoot.querySelector('.review [name=report]')).not.to.equal(null);
    buyer.server.restore();
  });
});

describe('the report of a reader with a purchase token', () => {
  let buyer: ReturnType<typeof serveBuyer>;
  const begin = async (answers: Answers = {}, lang = 'en') => {
    buyer = serveBuyer(answers);
    const element = await show(buyer.server, { token: 'good', lang });
    await waitUntil(() => voteOf(element), 'has its buttons');
    return element;
  };
  const choose = (element: RepeatBuyerReviews, value: string): void =>
    element.renderRoot.querySelector<HTMLInputElement>(`.report [value=${value}]`)?.click();
  afterEach(() => buyer.server.restore());

  it('says why, is sent, and thanked for where the reader is', async () => {
    const element = await begin();
    let filtered = 0;
    element.addEventListener('huitou-filter', () => filtered++);
    const button = control<HTMLButtonElement>(element, 'Report: 小*禾');
    button.click();
    expect(button.ariaExpanded).to.equal('true');
    expect(rootOf(element).activeElement?.matches('[name=reason]'), 'begins at the first reason').to.equal(true);
    choose(element, 'wrong-shop');
    const more = element.renderRoot.querySelector('textarea');
    if (more) more.value = 'The shop next door.';
    control(element, 'Send').click();
    await sees(element, 'Thank you, reported');
    expect(buyer.votes().map(({ method, body }) => [method, body])).to.deep.equal([
      ['POST', { reason: 'wrong-shop', text: 'The shop next door.' }],
    ]);
    expect(flat(rootOf(element).activeElement?.textContent)).to.equal('Thank you, reported');
    expect([filtered, element.renderRoot.querySelector('form')]).to.deep.equal([0, null]);
    element.lang = 'zh-CN';
    await sees(element, '谢谢，已举报');
  });

  it('is closed by its button or Escape, and the focus goes back', async () => {
    const element = await begin();
    for (const leave of [
      () => control(element, 'Cancel').click(),
      () =>
        rootOf(element).activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
        ),
    ]) {
      control(element, 'Report').click();
      leave();
      expect(element.renderRoot.querySelector('form')).to.equal(null);
      expect((rootOf(element).activeElement as HTMLButtonElement).name).to.equal('report');
    }
    expect(buyer.votes()).to.deep.equal([]);
  });

  it('stays open, with words, where it does not get through', async () => {
    const element = await begin({ '/v1/reviews/r1/reports': () => [503, 'unavailable'] });
    control(element, 'Report').click();
    choose(element, 'other');
    control(element, 'Send').click();
    await sees(element, 'That did not get through');
    expect(element.renderRoot.querySelector('form [role=alert]')?.textContent).to.include('Please try again');
    expect(element.renderRoot.querySelector<HTMLInputElement>('[value=other]')?.checked).to.equal(true);
  });

  it('asks in Arabic, from right to left', async () => {
    const element = await begin({}, 'ar');
    control(element, 'إبلاغ').click();
    await sees(element, 'ما المشكلة فيه؟');
    const form = element.renderRoot.querySelector('form');
    expect(form && getComputedStyle(form).direction).to.equal('rtl');
  });
});
