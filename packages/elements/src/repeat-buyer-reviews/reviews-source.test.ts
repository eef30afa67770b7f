import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { ReactiveElement } from '@lit/reactive-element';
import { expect, fixture, html } from '@open-wc/testing';
import { holdTimers } from '../testing/held-timers.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { page, reviews, summary } from './reviews.fixture.ts';
import { ReviewsSource, type ReviewTarget } from './reviews-source.ts';
import { listAt, serve, summaryAt } from './show.fixture.ts';
import type { FakeApi } from '../testing/fake-api.ts';

class Sourced extends ReactiveElement {
  target: ReviewTarget | undefined;
  readonly source = new ReviewsSource(
    this,
    () => this.target,
    () => ({}),
  );
}
customElements.define('test-sourced', Sourced);

describe('the list of a merchant and its summary', () => {
  let server: FakeApi;
  let tag: Sourced;
  beforeEach(async () => {
    server = serve();
    tag = await fixture<Sourced>(html`<test-sourced></test-sourced>`);
  });
  afterEach(() => server.restore());

  const ask = (): void => {
    tag.target = [server.api, 'hetian'];
    tag.requestUpdate();
  };
  const words = {};
  const stated = (filter = ''): string => tag.source.stated(filter, words).slice(0, 2).filter(Boolean).join(' ');
  const states = (wanted: string): Promise<void> =>
    waitUntil(() => stated() === wanted, `is ${stated()}, not ${wanted}`);

  it('are asked for where somebody is to be shown, and not before', async () => {
    await tag.updateComplete;
    expect([stated(), tag.source.bare, tag.source.api, server.asked.length]).to.deep.equal(['idle', true, '', 0]);
    ask();
    await states('ready');
    expect([tag.source.bare, tag.source.failed, tag.source.api]).to.deep.equal([false, false, server.api]);
    expect(server.asked.sort()).to.deep.equal([listAt, summaryAt]);
  });

  it('are loading until there are words for them', async () => {
    ask();
    await states('ready');
    expect(tag.source.stated('', undefined)).to.deep.equal(['loading']);
  });

  it('are empty where nobody has written, but not because of a filter', async () => {
    server.answers[listAt] = page([]);
    ask();
    await states('empty');
    expect(stated('has=reply')).to.equal('ready');
    tag.target = undefined;
    await tag.updateComplete;
    server.answers['/v1/merchants/folded/reviews'] = page([], { filteredOut: 3 });
    tag.target = [server.api, 'folded'];
    tag.requestUpdate();
    await states('ready');
  });

  it('have failed where there is no list, whatever there is of a summary, and can be asked for again', async () => {
    server.answers[listAt] = server.answers[summaryAt] = 404;
    ask();
    await waitUntil(() => tag.source.failed, 'has failed');
    expect(stated()).to.equal('failed http-404');
    expect(tag.source.bare).to.equal(false);
    server.answers[listAt] = page(reviews(1));
    server.answers[summaryAt] = summary();
    tag.source.retry();
    await states('ready');
    await waitUntil(() => tag.source.summary.status === 'ready', 'has its summary, too');
  });

  it('are stale where newer ones cannot be had, and have not failed', async () => {
    ask();
    await states('ready');
    server.answers[listAt] = 404;
    reviewsQuery(server.api, 'hetian').refresh();
    await states('stale http-404');
    expect([tag.source.failed, tag.source.bare]).to.deep.equal([false, false]);
  });

  it('come together: the list waits half a second for the summary, and then comes without it', async () => {
    const timers = holdTimers(400, 600);
    try {
      server.answers[summaryAt] = 'silence';
      ask();
      await waitUntil(() => timers.waits.length > 0, 'waits');
      expect([stated(), tag.source.bare, tag.source.late]).to.deep.equal(['loading', true, false]);
      expect(timers.waits).to.deep.equal([500]);
      timers.end();
      await tag.updateComplete;
      expect([stated(), tag.source.bare, tag.source.late]).to.deep.equal(['ready', false, true]);
    } finally {
      timers.restore();
    }
  });

  it('wait for no summary that has failed', async () => {
    server.answers[summaryAt] = 404;
    ask();
    await states('ready');
    expect([tag.source.late, tag.source.bare]).to.deep.equal([false, false]);
  });
});
