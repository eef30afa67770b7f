import { expect, fixture, html } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { hetian, openApi, part, place, seen, settled, show, waitUntil } from './show.fixture.ts';
import { snapshot } from './snapshot.fixture.ts';
import type { ReturningCustomerIndex } from './returning-customer-index.ts';

/** Nodes of every kind in the shadow root but the white space of sources, which is not in built scripts. */
function nodes({ renderRoot }: ReturningCustomerIndex): number {
  const walker = document.createTreeWalker(renderRoot);
  let count = 0;
  while (walker.nextNode()) if (!(walker.currentNode instanceof Text) || walker.currentNode.data.trim()) count++;
  return count;
}

const states = ['hetian', 'board', 'small', 'capped', 'slow', 'new', 'gone', 'nobody'];

describe('the line of <returning-customer-index>', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  const line = (merchant: string, more: Readonly<Record<string, string>> = {}): Promise<ReturningCustomerIndex> =>
    show(server, merchant, { variant: 'compact', ...more });

  it('is all that stands in the tag, in 30 nodes at most', async () => {
    for (const merchant of states) {
      const element = await line(merchant);
      await waitUntil(() => merchant !== 'new' || seen(element).includes('33'), 'knows how many a score needs');
      expect(nodes(element), merchant).to.be.at.most(30);
      expect(element.renderRoot.querySelectorAll('.card'), merchant).to.have.length(1);
      expect(element.renderRoot.querySelector('li,[part~=card]:not(.status)'), merchant).to.equal(null);
    }
  });

  it('gives its place to the card and takes it again as the page wishes', async () => {
    const element = await line('hetian');
    element.variant = 'card';
    await waitUntil(() => element.renderRoot.querySelectorAll('li').length === 4, 'is a card');
    expect(element.renderRoot.querySelector('[part^=compact]')).to.equal(null);
    element.variant = 'compact';
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.card')).to.have.length(1);
    expect(part(element, 'compact-score').innerText).to.include('91');
  });

  it('is drawn in one update where the answer is in hand, without a look at its width', async () => {
    await line('hetian');
    const element = await place(server, 'hetian', { variant: 'compact' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=compact-score]')?.textContent).to.include('91');
  });

  it('is a line by itself in a narrow room', async () => {
    const element = await show(server, 'hetian', { width: '260' });
    expect(part(element, 'compact-card').checkVisibility()).to.equal(true);
  });

  it('is as high in every state, at any width', async () => {
    const elements = await Promise.all(
      ['slow', 'board', 'small', 'new', 'gone', 'nobody'].map((merchant) => line(merchant)),
    );
    for (const width of [120, 150, 180, 200, 236, 280, 300, 320, 343, 400, 600]) {
      for (const element of elements) (element.parentElement as HTMLElement).style.width = `${width}px`;
      const heights = elements.map(({ merchant, offsetHeight }) => `${merchant} ${offsetHeight}`);
      expect(new Set(elements.map(({ offsetHeight }) => offsetHeight)).size, `${width} px: ${heights.join()}`).to.equal(
        1,
      );
    }
  });

  it('cuts no text and drops no sample at any width, in any language', async () => {
    server.answers['/v1/merchants/top/index'] = snapshot({
      id: 'top',
      level: 'leading',
      percentile: 99,
      score: 100,
      buyers: { all: 9_541_022, returning: 9_412_408 },
    });
    for (const lang of ['en', 'zh-CN', 'ar']) {
      const element = await line('top', { lang });
      const card = part(element, 'compact-card');
      for (const width of [120, 160, 236, 280, 337, 360, 390, 640]) {
        (element.parentElement as HTMLElement).style.width = `${width}px`;
        const which = `${lang} at ${width} px`;
        const box = card.getBoundingClientRect();
        expect(element.scrollWidth, which).to.be.at.most(width);
        expect([card.scrollWidth, card.scrollHeight], which).to.deep.equal([card.clientWidth, card.clientHeight]);
        for (const name of ['compact-verdict', 'compact-sample', 'compact-score']) {
          const { left, right, top, bottom, width: own } = part(element, name).getBoundingClientRect();
          expect(own, `${name} in ${which}`).to.be.greaterThan(0);
          const inside = left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
          expect(inside, `${name} in ${which} is inside the card`).to.equal(true);
        }
        expect(seen(element).replaceAll(/\D/g, ''), which).to.include('9541022');
      }
    }
  });

  it('lines up with the others of a list', async () => {
    const list = await fixture<HTMLElement>(html`<div></div>`);
    list.style.width = '420px';
    const elements = await Promise.all(['hetian', 'board', 'small', 'capped'].map((merchant) => line(merchant)));
    list.append(...elements);
    await settled();
    const boxes = elements.map((element) => part(element, 'compact-score').getBoundingClientRect());
    expect(new Set(boxes.map(({ left }) => left)).size).to.equal(1);
    expect(new Set(boxes.map(({ width }) => width)).size).to.equal(1);
    expect(new Set(elements.map(({ offsetHeight }) => offsetHeight)).size).to.equal(1);
  });

  it('is as wide as what it says over a video, and its sign is white there', async () => {
    const element = await line('board', { theme: 'overlay', width: '600' });
    expect(part(element, 'compact-card').offsetWidth).to.be.lessThan(400);
    const images = getComputedStyle(part(element, 'compact-clover')).backgroundImage;
    expect(images.match(/rgb\((?!255, 255, 255)[\d, ]+\)/g) ?? []).to.deep.equal([]);
    expect(images).to.include('rgb(255, 255, 255)');
  });

  it('draws the interval only where there is room for it beside the sentence', async () => {
    const drawn = async (width: string): Promise<boolean> => {
      const score = part(await line('board', { width }), 'compact-score');
      return Number.parseFloat(getComputedStyle(score).paddingBlockEnd) > 0;
    };
    expect(await drawn('420')).to.equal(true);
    expect(await drawn('280')).to.equal(false);
  });

  it('keeps its size and its nodes while its figures change', async () => {
    const element = await line('hetian');
    const score = part(element, 'compact-score');
    server.answers[hetian] = snapshot({ score: 12, percentile: 12, level: 'below' });
    const { indexQuery } = await import('@huitou/client/queries/index.js');
    indexQuery(server.api, 'hetian').refresh();
    await waitUntil(() => seen(element).includes('Behind 88% of peers'), 'shows the new figures');
    expect(part(element, 'compact-score')).to.equal(score);
    expect(score.innerText).to.include('12');
  });

  it('shows figures anew where a page translator has put its own nodes in their place', async () => {
    const element = await line('hetian');
    const number = part(element, 'compact-score').querySelector('b') as HTMLElement;
    const font = document.createElement('font');
    font.append(...number.childNodes);
    number.append(font);
    server.answers[hetian] = snapshot({ score: 12 });
    const { indexQuery } = await import('@huitou/client/queries/index.js');
    indexQuery(server.api, 'hetian').refresh();
    await waitUntil(() => number.textContent?.trim() === '12', 'has left no old figure');
  });
});
