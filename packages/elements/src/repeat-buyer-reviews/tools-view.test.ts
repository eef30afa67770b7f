import type { ReviewSort } from '@huitou/contract/review.js';
import { expect, fixture, html } from '@open-wc/testing';
import en from './messages/en.ts';
import { page, review, summary } from './reviews.fixture.ts';
import { flat } from './show.fixture.ts';
import { filterView, leftOut, sortView, starsAt } from './tools-view.ts';

const drawn = (view: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${view}</div>`);

describe('the order of the reviews', () => {
  it('is one choice of three', async () => {
    for (const sort of ['newest', 'helpful', 'critical'] as readonly ReviewSort[]) {
      const box = await drawn(sortView(en, sort));
      const inputs = [...box.querySelectorAll('input')];
      expect(inputs.map(({ value, labels }) => [value, flat(labels?.[0]?.innerText)])).to.deep.equal([
        ['newest', 'Newest'],
        ['helpful', 'Most helpful'],
        ['critical', 'Critical'],
      ]);
      expect(inputs.filter(({ checked }) => checked).map(({ value }) => value)).to.deep.equal([sort]);
      expect(box.querySelector('legend')?.textContent).to.equal('Sort by');
    }
  });
});

describe('what the reviews can be narrowed by', () => {
  const options = (box: HTMLElement, name: string) =>
    [...(box.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.options ?? [])].map(
      ({ value, text, selected }) => [value, flat(text), selected],
    );

  it('is a reply or pictures, pressed where it is chosen', async () => {
    const buttons = async (filter: string) =>
      [...(await drawn(filterView(en, filter, []))).querySelectorAll<HTMLButtonElement>('button')].map((button) => [
        button.name,
        button.value,
        flat(button.innerText),
        button.ariaPressed,
      ]);
    expect(await buttons('has=media')).to.deep.equal([
      ['has', 'reply', 'With reply', 'false'],
      ['has', 'media', 'With pictures', 'true'],
    ]);
    expect((await buttons('has=reply,media')).map(([, , , pressed]) => pressed)).to.deep.equal(['true', 'true']);
  });

  it('is a number of orders', async () => {
    const box = await drawn(filterView(en, 'minOrders=10', []));
    expect(options(box, 'minOrders')).to.deep.equal([
      ['', 'Any number of orders', false],
      ['3', 'Bought 3 times or more', false],
      ['5', 'Bought 5 times or more', false],
      ['10', 'Bought 10 times or more', true],
      ['20', 'Bought 20 times or more', false],
    ]);
    expect(options(await drawn(filterView(en, '', [])), 'minOrders')[0]?.[2]).to.equal(true);
  });

  it('is a dimension that the reviews at hand rate, or the one that is chosen', async () => {
    const pages = [page([review({ stars: { quality: 5 } }), review({ stars: { content: 2, quality: 4 } })])];
    expect(options(await drawn(filterView(en, 'dimension=content', pages)), 'dimension')).to.deep.equal([
      ['', 'Any aspect', false],
      ['quality', 'Quality', false],
      ['content', 'Content', true],
    ]);
    expect(options(await drawn(filterView(en, 'dimension=service&has=reply', [])), 'dimension')).to.deep.equal([
      ['', 'Any aspect', false],
      ['service', 'Service', true],
    ]);
    expect(options(await drawn(filterView(en, 'has=reply', [])), 'dimension')).to.deep.equal([]);
    const later = [page([review({ stars: {} })]), page([review({ stars: { service: 3 } })])];
    expect(options(await drawn(filterView(en, '', later)), 'dimension'), 'the first page decides').to.deep.equal([]);
  });
});

describe('what a filter leaves out', () => {
  const home = new URL('https://api.example/v2/');
  const said = async (filter: string, figures = summary()): Promise<string> =>
    flat(
      (await drawn(leftOut({ messages: en, filter, home }, page([], { matching: 3, filteredOut: 5 }), figures)))
        .innerText,
    );

  it('is said by every name that is chosen, with the way back', async () => {
    expect(await said('stars=2&topic=sweet&dimension=content&minOrders=3&has=media,reply&folded=only')).to.equal(
      '3 of 8 reviews: ≤2 stars, Reliably sweet, Content, Bought 3 times or more, With pictures, With reply, hidden reviews Show all Public log',
    );
    const button = (await drawn(leftOut({ messages: en, filter: 'stars=5', home }, page([]), summary()))).querySelector(
      'button',
    );
    expect([button?.name, flat(button?.innerText)]).to.deep.equal(['filter', 'Show all']);
  });

  it('leads to the public log where folded reviews are opened', async () => {
    const link = async (filter: string) =>
      (await drawn(leftOut({ messages: en, filter, home }, page([]), summary()))).querySelector('a')?.href;
    expect(await link('folded=only')).to.equal('https://api.example/v2/log?lang=en');
    expect(await link('stars=5')).to.equal(undefined);
    const files = { messages: en, filter: 'folded=only', home: new URL('https://files.example/shop/huitou.json') };
    const { href } = (await drawn(leftOut(files, page([]), summary()))).querySelector('a') ?? {};
    expect(href).to.equal('https://files.example/shop/v1/log.json');
  });

  it('is said by the code where there is no word for it', async () => {
    expect(await said('topic=unheard-of')).to.equal('3 of 8 reviews: unheard-of Show all');
    expect(await said('topic=slow-chat')).to.include('Slow in the chat');
    expect(await said('dimension=constructor')).to.include('constructor');
  });

  it('is nothing where nothing is chosen', async () => {
    expect(await said('')).to.equal('');
    expect(await said('stars=')).to.equal('');
  });
});

it('two stars stand for two or fewer', () => {
  expect([1, 2, 3, 5].map((value) => starsAt(en, value))).to.deep.equal(['≤1 star', '≤2 stars', '3 stars', '5 stars']);
});
