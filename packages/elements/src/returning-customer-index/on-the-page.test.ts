import { expect, fixture, html } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import type { ReturningCustomerIndex } from './returning-customer-index.ts';
import { hetian, openApi, part, parts, place, plain, seen, settled, show, waitUntil } from './show.fixture.ts';
import { snapshot } from './snapshot.fixture.ts';

describe('<returning-customer-index> on a page', function () {
  this.timeout(30_000);
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => {
    server.restore();
    document.body.style.background = '';
  });

  for (const theme of ['light', 'dark', 'overlay']) {
    for (const variant of ['card', 'compact']) {
      it(`has nothing for axe to find: ${variant}, ${theme}`, async () => {
        document.body.style.background = theme === 'light' ? '#fff' : '#000';
        const all = await fixture(html`<main></main>`);
        for (const merchant of ['hetian', 'small', 'capped', 'new', 'gone', 'slow']) {
          const element = await show(server, merchant, { theme, variant });
          all.append(element);
        }
        await settled();
        await expect(all).to.be.accessible();
      });
    }
  }

  it('follows the colour scheme that it stands in, and takes another where it is told to', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = await show(server, 'hetian');
    box.append(element);
    const paper = (): string => getComputedStyle(part(element, 'card')).backgroundColor;
    box.style.colorScheme = 'light';
    const light = paper();
    box.style.colorScheme = 'dark';
    const dark = paper();
    expect(dark).not.to.equal(light);
    for (const [theme, expected] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      element.theme = theme;
      await element.updateComplete;
      expect(part(element, 'base').classList.contains(theme)).to.equal(true);
      expect(paper()).to.equal(expected);
    }
    element.theme = 'overlay';
    await element.updateComplete;
    expect([light, dark]).not.to.include(paper());
  });

  it('sets nothing on itself, and its state can be asked for by CSS', async () => {
    const element = await show(server, 'hetian');
    expect(element.getAttributeNames().sort()).to.deep.equal(['api', 'lang', 'merchant']);
    expect(element.matches(':state(ready)')).to.equal(true);
    element.reflectState = true;
    await element.updateComplete;
    expect(element.getAttribute('state')).to.equal('ready');
  });

  it('takes the page\u2019s own words by property or as JSON inside it', async () => {
    const element = await show(server, 'hetian');
    element.labels = {
      title: 'Loyalty score',
      verdict: '{0} behind us',
      headline: 'Before {0}',
      levels: { par: 'so-so' },
    };
    await waitUntil(() => seen(element).includes('Loyalty score'), 'has the page\u2019s words');
    expect(seen(element)).to.include('Loyalty score').and.to.include('Before 92%').and.to.include('so-so');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{ "how": "Why?", "failed": ["Not now", "Later"] }';
    const other = await show(server, 'hetian', {}, script);
    await waitUntil(() => part(other, 'how').innerText === 'Why?', 'has the words inside it');
    const third = await show(server, 'gone', {}, script);
    await waitUntil(() => seen(third).includes('Not now'), 'has the words for a failure');
    expect(seen(third)).to.include('Later');
  });

  it('has places for the page\u2019s own title, last line and actions', async () => {
    const element = await show(server, 'hetian');
    for (const name of ['title', 'footer', 'actions']) {
      const own = document.createElement('span');
      own.slot = name;
      own.textContent = `own ${name}`;
      element.append(own);
      expect(own.checkVisibility(), name).to.equal(true);
    }
    expect(seen(element)).not.to.include('Returning customer index');
  });

  for (const variant of ['card', 'compact']) {
    it(`wraps names of any length and cuts none: ${variant}`, async () => {
      const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
      const { peers } = snapshot();
      const industry = { ...peers.industry, names: { en: long } };
      server.answers[hetian] = snapshot({ name: long, method: 'v'.repeat(60), peers: { ...peers, industry } });
      const element = await show(server, 'hetian', { variant });
      for (let width = 120; width <= 320; width += 20) {
        (element.parentElement as HTMLElement).style.width = `${width}px`;
        await settled();
        expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
        // A line of large figures is lower than its typeface; that is cut only where a box hides what is over.
        const hides = (box: Element): boolean => box.matches('.card') || getComputedStyle(box).overflowY !== 'visible';
        const boxes = element.renderRoot.querySelectorAll<HTMLElement>('.card, .card :not(svg *, .unseen, .bar)');
        const cut = [...boxes].filter(
          (box) =>
            box.clientWidth > 0 &&
            (box.scrollWidth > box.clientWidth || (hides(box) && box.scrollHeight > box.clientHeight)),
        );
        expect(
          cut.map(({ className }) => className),
          `${width} px`,
        ).to.deep.equal([]);
      }
    });
  }

  it('grows with the reader\u2019s text', async () => {
    const element = await show(server, 'hetian');
    const size = (): number => Number.parseFloat(getComputedStyle(part(element, 'score')).fontSize);
    const before = size();
    element.style.setProperty('--huitou-font-size', '1.875em');
    await settled();
    expect(size()).to.equal(before * 2);
    expect(element.scrollWidth).to.be.at.most(600);
  });

  it('survives a page that unsets and colours everything, and is hidden with what is around it', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important; color: red !important; font: 40px serif !important }';
    document.head.append(style);
    const element = await show(server, 'hetian');
    const score = getComputedStyle(part(element, 'score'));
    expect(score.color).not.to.equal('rgb(255, 0, 0)');
    expect(score.fontFamily).not.to.equal('serif');
    style.remove();
    const box = element.parentElement as HTMLElement;
    box.style.visibility = 'hidden';
    expect(getComputedStyle(part(element, 'score')).visibility).to.equal('hidden');
    box.style.cssText = 'pointer-events: none';
    expect(getComputedStyle(part(element, 'how')).pointerEvents).to.equal('none');
  });

  it('waits in a closed drawer, and is drawn when that opens', async () => {
    const element = await place(server, 'hetian');
    const box = element.parentElement as HTMLElement;
    box.style.display = 'none';
    await waitUntil(() => element.state === 'ready', 'has its answer');
    await settled();
    expect(parts(element, 'card')).to.have.length(0);
    box.style.display = '';
    await waitUntil(() => parts(element, 'card').length === 1, 'is drawn');
  });

  it('keeps its rows and the focus while figures change in place', async () => {
    const { indexQuery } = await import('@huitou/client/queries/index.js');
    const element: ReturningCustomerIndex = await show(server, 'hetian');
    const [row] = parts(element, 'dimension-button');
    row?.focus();
    server.answers[hetian] = snapshot({ score: 45, level: 'below', percentile: 38 });
    indexQuery(server.api, 'hetian').refresh();
    await waitUntil(() => plain(seen(element)).includes('Behind 62% of peers'), 'shows the new figures');
    expect(parts(element, 'dimension-button')[0]).to.equal(row);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(row);
  });
});
