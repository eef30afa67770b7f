import { indexQuery } from '@huitou/client/queries/index.js';
import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { generatedText } from '../testing/generated-text.ts';
import { hetian, openApi, part, parts, place, plain, reaches, seen, show, waitUntil } from './show.fixture.ts';
import { snapshot, unsettled } from './snapshot.fixture.ts';

/** Runs `work` on a device without a connection. */
async function offline(work: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

describe('the states of <returning-customer-index>', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  it('shows the page\u2019s own words until the figures are there', async () => {
    const element = await show(server, 'slow', {}, 'A shop with many regulars');
    const slot = element.renderRoot.querySelector('slot');
    expect(slot?.assignedNodes()).to.have.length(1);
    expect(element.renderRoot.querySelector('.card')).to.equal(null);
    element.merchant = 'hetian';
    await reaches(element, 'ready');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('slot:not([name])')).to.equal(null);
    expect(seen(element)).to.include('91');
  });

  it('waits with everything in its place and nothing said', async () => {
    const element = await show(server, 'slow');
    expect(part(element, 'card').ariaBusy).to.equal('true');
    expect(part(element, 'card').ariaLabel).to.equal('Loading\u2026');
    expect(seen(element)).not.to.match(/\d/);
  });

  it('gives no number but the buyers\u2019 while there are too few, and how far it is to a score', async () => {
    const element = await show(server, 'new');
    expect(element.state).to.equal('collecting');
    await waitUntil(() => seen(element).includes('18 of 33 buyers'), 'knows how many a score needs');
    expect(seen(element).trim()).to.equal('Still collecting\n18 of 33 buyers \u00b7 a score needs 33');
    expect(part(element, 'progress').getBoundingClientRect().width).to.be.greaterThan(0);
    expect(plain(part(element, 'card').ariaLabel ?? '')).to.include('青禾新店');
    expect(parts(element, 'dimension')).to.have.length(0);
  });

  it('says how many buyers there are where the method cannot be had, or asks for fewer', async () => {
    server.answers['/v1/methods/v1'] = 404;
    expect(seen(await show(server, 'new'))).to.include('18 buyers so far');
    const enough = snapshot({ id: 'enough', level: 'collecting', score: null, buyers: { all: 31, returning: 3 } });
    server.answers['/v1/merchants/enough/index'] = enough;
    const element = await show(server, 'enough');
    expect(seen(element)).to.include('31 buyers so far');
    expect(parts(element, 'progress')).to.have.length(0);
  });

  it('says that it is too early while too few came back, with how many did, and asks for no method', async () => {
    server.answers['/v1/merchants/early/index'] = unsettled;
    for (const variant of ['', 'compact'] as const) {
      const element = await show(server, 'early', { variant });
      expect([element.state, element.code]).to.deep.equal(['collecting', 'unsettled']);
      expect(seen(element).trim()).to.equal('Too early to say\n3 of 120 buyers came back');
      expect(parts(element, 'score')).to.have.length(0);
    }
    expect(server.asked.filter((path) => path.includes('methods'))).to.deep.equal([]);
  });

  it('asks for no method while there is a score', async () => {
    await show(server, 'hetian');
    await show(server, 'hetian', { variant: 'compact' });
    expect(server.asked.filter((path) => path.includes('methods'))).to.deep.equal([]);
  });

  it('lets the page say that there are too few, beside how many there are', async () => {
    const own = document.createElement('span');
    own.slot = 'empty';
    own.textContent = 'New here';
    const element = await show(server, 'new', {}, own);
    expect(own.checkVisibility()).to.equal(true);
    expect(own.assignedSlot).to.equal(element.renderRoot.querySelector('slot[name=empty]'));
    expect(seen(element)).to.include('18');
  });

  for (const variant of ['card', 'compact']) {
    it(`says what happened and tries again on the reader\u2019s wish: ${variant}`, async () => {
      const element = await show(server, 'gone', { variant });
      expect([element.state, element.code]).to.deep.equal(['failed', 'http-404']);
      expect(seen(element)).to.include('Could not be loaded');
      server.answers['/v1/merchants/gone/index'] = snapshot({ id: 'gone' });
      part(element, 'retry').click();
      await reaches(element, 'ready');
    });
  }

  it('says for screen readers that the API is down, once a page', async () => {
    const elements = [await show(server, 'gone'), await show(server, 'gone', { variant: 'compact' })];
    const spoken = elements.map(({ renderRoot }) => renderRoot.querySelector('[role=status]')?.textContent);
    expect(spoken).to.deep.equal(['Could not be loaded. The shop\u2019s figures did not arrive', '']);
  });

  it('says that there is no such merchant, by its kind, and offers nothing that cannot help', async () => {
    const element = await show(server, 'nobody');
    expect([element.state, element.code]).to.deep.equal(['failed', 'unknown-merchant']);
    expect(seen(element)).to.include('No such shop');
    expect(parts(element, 'retry')).to.have.length(0);
    element.kind = 'host';
    await element.updateComplete;
    expect(seen(element)).to.include('No such host');
  });

  it('keeps the last figures in sight when newer ones cannot be had, and says from when they are', async () => {
    const element = await show(server, 'hetian');
    const line = await show(server, 'hetian', { variant: 'compact' });
    server.answers[hetian] = 404;
    indexQuery(server.api, 'hetian').refresh();
    await reaches(element, 'stale');
    await line.updateComplete;
    expect(part(element, 'source').innerText.trim()).to.match(/^as of \d{1,2}:\d\d.*cannot update now/);
    expect(seen(element)).to.include('91').and.to.include('12,408');
    expect(part(line, 'compact-score').innerText).to.include('91');
    expect(generatedText(part(line, 'compact-score'), '::after')).to.match(/as of \d{1,2}:\d\d/);
    expect(part(line, 'compact-card').ariaLabel).to.match(/as of \d{1,2}:\d\d/);
    expect(seen(line)).to.include('12,408');
    server.answers[hetian] = snapshot({ score: 90 });
    part(element, 'retry').click();
    await reaches(element, 'ready');
    await element.updateComplete;
    expect(seen(element)).to.include('90');
  });

  it('keeps them while the device is offline, and says so', async () => {
    const element = await show(server, 'hetian');
    await offline(async () => {
      indexQuery(server.api, 'hetian').refresh();
      await reaches(element, 'stale');
      await element.updateComplete;
      expect(part(element, 'source').innerText.trim()).to.match(/^as of .*, offline since/);
    });
  });

  it('says that the device is offline where it has no figures, and comes back by itself', async () => {
    let element = await place(server, 'slow');
    await offline(async () => {
      element = await show(server, 'hetian');
      expect(element.state).to.equal('offline');
      expect(seen(element)).to.include('You are offline');
      expect(seen(element)).not.to.match(/\d/);
    });
    dispatchEvent(new Event('online'));
    await reaches(element, 'ready');
  });

  it('ends in the failed state with the page\u2019s own words where it cannot be drawn, and reports that once', async () => {
    const { error } = console;
    const reported: unknown[] = [];
    console.error = (...what) => reported.push(what[0]);
    try {
      for (const variant of ['card', 'compact']) {
        const element = await show(server, 'hetian', { variant }, 'Words of the page');
        const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format') ?? {};
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
          configurable: true,
          get: () => {
            throw new TypeError('on purpose');
          },
        });
        try {
          server.answers[hetian] = snapshot({ score: 12 });
          indexQuery(server.api, 'hetian').refresh();
          await reaches(element, 'failed');
          await element.updateComplete;
          expect(element.code).to.equal('drawing');
          expect(element.renderRoot.querySelector('slot:not([name])')).not.to.equal(null);
          expect(element.renderRoot.querySelector('.card')).to.equal(null);
          element.requestUpdate();
          await element.updateComplete;
          expect([element.state, element.code]).to.deep.equal(['failed', 'drawing']);
        } finally {
          Object.defineProperty(Intl.NumberFormat.prototype, 'format', format);
        }
      }
    } finally {
      console.error = error;
    }
    expect(reported).to.have.length(2);
  });
});
