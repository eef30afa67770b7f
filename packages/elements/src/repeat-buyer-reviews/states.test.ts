import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { fold, page, review, reviews, summary, wonBack } from './reviews.fixture.ts';
import { control, flat, items, listAt, reaches, seen, sees, serve, show, summaryAt } from './show.fixture.ts';
import { holdTimers } from '../testing/held-timers.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('the states of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  it('show the page’s own words until there is something better', async () => {
    server.answers[listAt] = 'silence';
    const element = await show(server, { state: 'loading', content: 'Ask our regulars' });
    await element.updateComplete;
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])');
    expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Ask our regulars']);
    expect(element.renderRoot.querySelector('.card')).to.equal(null);
  });

  it('show why there may be no review yet, in the page’s words if it has some', async () => {
    server.answers[listAt] = page([]);
    server.answers[summaryAt] = summary({ reviews: 0, distribution: [], topics: [], folded: [] });
    const element = await show(server, { state: 'empty' });
    expect(seen(element)).to.include('No repeat buyer has written yet').and.include('purchases on two days');
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Be the first to come back!';
    element.append(own);
    await waitUntil(() => own.checkVisibility(), 'shows the page’s words');
    expect(seen(element)).not.to.include('No repeat buyer');
  });

  it('tell what happened, once, and try again on the reader’s wish', async () => {
    server.answers[listAt] = 404;
    server.answers[summaryAt] = 404;
    const element = await show(server, { state: 'failed' });
    expect(seen(element)).to.equal('Could not be loaded The reviews did not arrive Try again');
    expect(element.code).to.equal('http-404');
    server.answers[listAt] = page(reviews(3));
    server.answers[summaryAt] = summary();
    control(element, 'Try again').click();
    await reaches(element, 'ready');
    await sees(element, '97%');
    expect(items(element)).to.have.length(3);
  });

  it('are spoken once a page when the API is down', async () => {
    server.answers[listAt] = 404;
    const spoken = (element: HTMLElement & { renderRoot: HTMLElement | DocumentFragment }): string =>
      flat(element.renderRoot.querySelector('.unseen[role=status]')?.textContent);
    const first = await show(server, { state: 'failed' });
    const second = await show(server, { state: 'failed' });
    expect([first, second].map(spoken)).to.deep.equal(['Could not be loaded. The reviews did not arrive', '']);
  });

  it('say that there is no such shop, and offer nothing that cannot help', async () => {
    server.answers[listAt] = server.answers[summaryAt] = 'unknown';
    const element = await show(server, { state: 'failed' });
    expect(seen(element)).to.include('No such shop');
    expect(element.code).to.equal('unknown-merchant');
    expect(element.renderRoot.querySelectorAll('button, input')).to.have.length(0);
  });

  it('show list and summary together, so that neither pushes the other away', async () => {
    const timers = holdTimers(400, 600);
    try {
      server.answers[summaryAt] = 'silence';
      const element = await show(server, { state: 'loading' });
      await waitUntil(() => timers.waits.length > 0, 'the list is there, and waits');
      await element.updateComplete;
      expect([element.state, items(element).length]).to.deep.equal(['loading', 0]);
      timers.end();
      await reaches(element, 'ready');
      expect(items(element), 'the list does not wait for long').to.have.length(2);
      expect(seen(element)).not.to.include('97%');
    } finally {
      timers.restore();
    }
  });

  it('show the list though the summary cannot be had, and say so', async () => {
    server.answers[summaryAt] = 404;
    const element = await show(server);
    expect(items(element)).to.have.length(2);
    expect(seen(element)).to.include('Could not be loaded');
    server.answers[summaryAt] = summary();
    control(element, 'Try again').click();
    await sees(element, '97%');
  });

  it('keep what there is when nothing newer can be had, and say from when it is', async () => {
    const element = await show(server);
    server.answers[listAt] = 404;
    reviewsQuery(server.api, 'hetian').refresh();
    await reaches(element, 'stale');
    await sees(element, 'As of this minute, cannot update now Try again');
    expect(items(element)).to.have.length(2);
  });

  it('say that the device is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const element = await show(server, { state: 'offline' });
      expect(seen(element)).to.equal('You are offline The reviews come when you are back online');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('are small where they say little, with no hole below', async () => {
    server.answers[listAt] = server.answers[summaryAt] = 404;
    const element = await show(server, { state: 'failed', reserve: 'none' });
    expect(element.offsetHeight).to.be.within(56, 80);
    server.answers[listAt] = page([]);
    expect((await show(server, { state: 'failed', reserve: 'none', width: '300' })).offsetHeight).to.be.below(130);
  });

  it('end in the failed state with the page’s own words if the list cannot be drawn', async () => {
    const reported: unknown[][] = [];
    const { error } = console;
    console.error = (...what) => void reported.push(what);
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (name === 'aria-label' && this.matches('[role=listitem]')) throw new TypeError('on purpose');
      setAttribute.call(this, name, value);
    };
    try {
      const element = await show(server, { state: 'failed', content: 'Ask our regulars' });
      expect(element.code).to.equal('drawing');
      expect(element.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes()).to.have.length(1);
      element.requestUpdate();
      await element.updateComplete;
      expect(element.state).to.equal('failed');
      expect(reported).to.have.length(1);
    } finally {
      Element.prototype.setAttribute = setAttribute;
      console.error = error;
    }
  });

  for (const theme of ['light', 'dark', 'overlay']) {
    for (const [lang, variant] of [
      ['zh-CN', 'card'],
      ['en', 'full'],
      ['ar', 'compact'],
    ] as const) {
      it(`have no finding of axe in ${theme}, ${lang}, ${variant}`, async () => {
        server.answers[listAt] = page([review({ folded: fold() }), wonBack], { next: 'more', filteredOut: 3 });
        const element = await show(server, { theme, lang, variant, width: '900' });
        // A film would be behind it; axe needs a colour.
        if (theme !== 'light' && element.parentElement) element.parentElement.style.background = '#2b211d';
        await expect(element).to.be.accessible();
      });
    }
  }
});
