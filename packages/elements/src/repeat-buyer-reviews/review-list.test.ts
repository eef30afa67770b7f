import type { ReviewPage } from '@huitou/contract/review.js';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import en from './messages/en.ts';
import zh from './messages/zh-CN.ts';
import type { ReviewContext } from './review-context.ts';
import { ReviewList } from './review-list.ts';
import { page, review, reviews } from './reviews.fixture.ts';

const context: ReviewContext = {
  messages: en,
  home: new URL('https://api.example/'),
  kind: 'shop',
  level: 3,
  width: 40,
};

describe('the list of reviews', () => {
  let list: ReviewList;
  let failures: number;
  beforeEach(() => {
    failures = 0;
    list = new ReviewList(() => failures++);
  });

  const shown = (): string[] => [...list.root.querySelectorAll('.text')].map(({ textContent }) => textContent ?? '');
  const texts = (pages: readonly ReviewPage[]): string[] =>
    pages.flatMap(({ reviews }) => reviews.map(({ text }) => text ?? ''));
  /** Until the sections that come in later tasks are drawn. */
  const complete = (pages: readonly ReviewPage[]): Promise<void> =>
    waitUntil(() => shown().length === texts(pages).length, 'is drawn');
  const [first, second] = [page(reviews(12)), page(reviews(9, 13))];

  it('has its first section at once and the others soon, in their order', async () => {
    const begins = list.show(context, [first]);
    expect(begins?.querySelector('.text')?.textContent).to.equal('Review 1');
    expect(shown()).to.have.length(5);
    await complete([first]);
    expect(shown()).to.deep.equal(texts([first]));
  });

  it('goes on where it ended, and says where that is', async () => {
    list.show(context, [first]);
    await complete([first]);
    const [node] = list.root.querySelectorAll('.review');
    const begins = list.show(context, [first, second]);
    expect(begins?.querySelector('.text')?.textContent).to.equal('Review 13');
    await complete([first, second]);
    expect(shown()).to.deep.equal(texts([first, second]));
    expect(list.root.querySelector('.review')).to.equal(node);
  });

  it('has drawn all of a page before the next one begins', async () => {
    list.show(context, [first]);
    const begins = list.show(context, [first, second]);
    expect(begins?.querySelector('.text')?.textContent).to.equal('Review 13');
    await complete([first, second]);
    expect(shown()).to.deep.equal(texts([first, second]));
  });

  it('says and draws nothing new where nothing is new', async () => {
    list.show(context, [first]);
    await complete([first]);
    const [node] = list.root.querySelectorAll('.review');
    expect(list.show({ ...context }, [first])).to.equal(undefined);
    expect(list.root.querySelector('.review')).to.equal(node);
    expect(shown()).to.have.length(12);
  });

  it('begins anew with other pages, words, kind, level or address, and not with another width', async () => {
    list.show(context, [second]);
    await complete([second]);
    let node = list.root.querySelector('.review');
    list.show({ ...context, width: 10 }, [second]);
    expect(list.root.querySelector('.review')).to.equal(node);
    const changes: readonly (readonly [ReviewContext, readonly ReviewPage[]])[] = [
      [context, [page(reviews(9, 13))]],
      [{ ...context, messages: zh }, [second]],
      [{ ...context, kind: 'host' }, [second]],
      [{ ...context, level: 2 }, [second]],
      [{ ...context, home: new URL('https://other.example/') }, [second]],
    ];
    for (const [now, pages] of changes) {
      list.show(now, pages);
      const next = list.root.querySelector('.review');
      expect(next).not.to.equal(node);
      await complete(pages);
      expect(shown()).to.deep.equal(texts(pages));
      node = next;
    }
  });

  it('is empty without pages', async () => {
    list.show(context, [first]);
    await complete([first]);
    expect(list.show(context, [])).to.equal(undefined);
    expect(shown()).to.deep.equal([]);
  });

  it('holds what does not fit, tells how many that are, and shows all when it is released', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(list.root);
    list.show(context, [first]);
    for (const node of list.root.querySelectorAll<HTMLElement>('.review')) {
      node.style.cssText = 'height: 100px; overflow: hidden';
    }
    expect(list.missing).to.equal(0);
    expect(list.holdWithin(box, 5000), 'all of it fits').to.equal(false);
    expect(list.holdWithin(box, 300)).to.equal(true);
    expect(shown()).to.have.length(2);
    expect(list.missing, 'three of the section and seven that are not drawn').to.equal(10);
    expect(list.show(context, [first, second]), 'what comes waits, too').to.equal(undefined);
    expect([shown().length, list.missing]).to.deep.equal([2, 19]);
    list.release();
    expect(list.missing).to.equal(0);
    await complete([first, second]);
    expect(shown()).to.deep.equal(texts([first, second]));
    list.release();
    expect(shown(), 'once').to.have.length(21);
  });

  it('holds nothing of the list before when it begins anew', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(list.root);
    list.show(context, [first]);
    list.holdWithin(box, 1);
    expect(list.missing).to.be.greaterThan(0);
    list.show(context, [second]);
    expect(list.missing).to.equal(0);
    await complete([second]);
    expect(shown()).to.deep.equal(texts([second]));
  });

  it('throws why a review cannot be drawn, each time that it is asked to, until it begins anew', () => {
    const broken = page([review({ at: 'the other day' })]);
    expect(() => list.show(context, [broken])).to.throw(RangeError);
    expect(() => list.show(context, [broken])).to.throw(RangeError);
    expect(failures).to.equal(0);
    list.show(context, [first]);
    expect(shown()).to.have.length(5);
  });

  it('tells where a later one cannot be drawn, and throws why when it is asked', async () => {
    const broken = page([...reviews(7), review({ at: 'the other day' })]);
    list.show(context, [broken]);
    await waitUntil(() => failures === 1, 'tells so');
    expect(() => list.show(context, [broken])).to.throw(RangeError);
    expect(failures).to.equal(1);
  });

  it('has a drawing in the place of a picture that could not be loaded', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(list.root);
    const image = document.createElement('img');
    list.root.append(image);
    image.dispatchEvent(new Event('error'));
    await waitUntil(() => list.root.querySelector('svg.broken'), 'shows that there was one');
    expect(image.isConnected).to.equal(false);
    const film = document.createElement('video');
    list.root.append(film);
    film.dispatchEvent(new Event('error'));
    expect(film.isConnected).to.equal(true);
  });
});
