import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { ReactiveElement } from '@lit/reactive-element';
import { expect, fixture, html } from '@open-wc/testing';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { PagesController, type ReviewQuestion } from './pages-controller.ts';
import { page, review, reviews } from './reviews.fixture.ts';

class Listed extends ReactiveElement {
  question: ReviewQuestion | undefined;
  readonly list = new PagesController(this, () => this.question);
}
customElements.define('test-listed', Listed);

const at = (merchant: string, query = ''): string => `/v1/merchants/${merchant}/reviews${query}`;

describe('the pages of a list', () => {
  let server: FakeApi;
  let tag: Listed;
  beforeEach(async () => {
    server = fakeApi({
      [at('a')]: page(reviews(3), { next: 'two' }),
      [at('a', '?cursor=two')]: page(reviews(2, 4), { next: 'three' }),
      [at('a', '?cursor=three')]: page(reviews(1, 6)),
      [at('a', '?sort=helpful')]: page(reviews(1, 50)),
      [at('b')]: page(reviews(1, 90)),
    });
    tag = await fixture<Listed>(html`<test-listed></test-listed>`);
  });
  afterEach(() => server.restore());

  const ask = (merchant: string | undefined, query: ReviewQuestion['query'] = {}): void => {
    tag.question = merchant === undefined ? undefined : { api: server.api, merchant, query };
    tag.requestUpdate();
  };
  const shown = (): string =>
    tag.list.pages.map(({ reviews }) => reviews.map(({ id }) => id.slice(1)).join()).join(' | ');
  const shows = (wanted: string): Promise<void> => waitUntil(() => shown() === wanted, wanted);
  const drawn = async (): Promise<void> => {
    await tag.updateComplete;
    await tag.updateComplete;
  };

  it('are none while there is nothing to ask', async () => {
    await drawn();
    expect([shown(), tag.list.waiting, server.asked.length]).to.deep.equal(['', false, 0]);
    ask('a');
    await shows('1,2,3');
    ask(undefined);
    await drawn();
    expect([shown(), tag.list.first.status]).to.deep.equal(['', 'idle']);
  });

  it('come one after the other, and are asked for once each', async () => {
    ask('a');
    await shows('1,2,3');
    tag.list.more();
    tag.list.more();
    await shows('1,2,3 | 4,5');
    tag.list.more();
    await shows('1,2,3 | 4,5 | 6');
    tag.list.more();
    await drawn();
    expect(server.asked).to.deep.equal([at('a'), at('a', '?cursor=two'), at('a', '?cursor=three')]);
    expect(tag.list.next.status).to.equal('idle');
  });

  it('stay in place until another question is answered, and go at once for another merchant', async () => {
    ask('a');
    await shows('1,2,3');
    ask('a', { sort: 'helpful' });
    await drawn();
    expect([shown(), tag.list.waiting]).to.deep.equal(['1,2,3', true]);
    await shows('50');
    expect(tag.list.waiting).to.equal(false);
    ask('b');
    await drawn();
    expect(shown()).to.equal('');
    await shows('90');
  });

  it('of a merchant are not those of one whose id begins alike', async () => {
    server.answers[at('ab')] = 'silence';
    ask('a');
    await shows('1,2,3');
    ask('ab');
    await drawn();
    expect(shown()).to.equal('');
  });

  it('are followed by newer ones while there is only one, and stay as they are once a reader went on', async () => {
    ask('a');
    await shows('1,2,3');
    server.answers[at('a')] = page(reviews(2, 20), { next: 'two' });
    reviewsQuery(server.api, 'a').refresh();
    await shows('20,21');
    tag.list.more();
    await shows('20,21 | 4,5');
    server.answers[at('a')] = page(reviews(1, 30), { next: 'two' });
    reviewsQuery(server.api, 'a').refresh();
    await waitUntil(() => 'value' in tag.list.first && tag.list.first.value.reviews[0]?.id === 'r30', 'has come');
    await drawn();
    expect(shown()).to.equal('20,21 | 4,5');
  });

  it('tell how many reviews were left out, of all of them together', async () => {
    const bad = review({ bought: -1 });
    server.answers[at('a')] = page([...reviews(1), bad, bad], { next: 'two' });
    server.answers[at('a', '?cursor=two')] = page([bad, ...reviews(1, 2)]);
    ask('a');
    await shows('1');
    expect(tag.list.omitted).to.equal(2);
    tag.list.more();
    await shows('1 | 2');
    expect(tag.list.omitted).to.equal(3);
    ask('b');
    await drawn();
    expect(tag.list.omitted).to.equal(0);
  });

  it('can be asked for again when they could not be had', async () => {
    server.answers[at('a')] = 404;
    ask('a');
    await waitUntil(() => tag.list.first.status === 'failed', 'has failed');
    server.answers[at('a')] = page(reviews(3), { next: 'two' });
    tag.list.retry();
    await shows('1,2,3');
    server.answers[at('a', '?cursor=two')] = 404;
    tag.list.more();
    await waitUntil(() => tag.list.next.status === 'failed', 'has failed');
    server.answers[at('a', '?cursor=two')] = page(reviews(1, 4));
    tag.list.retryNext();
    await shows('1,2,3 | 4');
  });

  it('that were asked for are dropped with their question', async () => {
    server.answers[at('a', '?cursor=two')] = 'silence';
    ask('a');
    await shows('1,2,3');
    tag.list.more();
    await drawn();
    ask('a', { sort: 'helpful' });
    await shows('50');
    expect(tag.list.next.status).to.equal('idle');
  });
});
