import type { Review } from '@huitou/contract/review.js';
import { sampleRoom } from '@huitou/contract/samples.js';
import { needs } from '@huitou/contract/testing/needs.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { roomQuery } from '@huitou/client/queries/room.js';
import type { ReadyEvent } from '../events.ts';
import { page, review, wonBack } from '../repeat-buyer-reviews/reviews.fixture.ts';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';
import type { LiveReviewTicker } from './live-review-ticker.ts';

const listAt = '/v1/merchants/hetian/reviews?limit=12';
const listOf = (...reviews: Review[]): object => page(reviews, { merchant: 'hetian' });

const flat = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const find = (tag: LiveReviewTicker, selector: string): HTMLElement | null => tag.renderRoot.querySelector(selector);
const seen = (tag: LiveReviewTicker): string => flat(find(tag, '.base')?.innerText);
const heard = (tag: LiveReviewTicker): string => flat(find(tag, '[role=status]')?.textContent);
const sees = (tag: LiveReviewTicker, text: string): Promise<void> =>
  waitUntil(() => seen(tag).includes(text), `"${text}" is not in: ${seen(tag)}`);

describe('<live-review-ticker>', () => {
  let server: FakeApi;
  beforeEach(() => {
    const first = review({ text: 'Crisp as ever.', lang: 'en' });
    server = fakeApi({ [listAt]: listOf(first, wonBack), '/v1/rooms/hetian-room': sampleRoom });
  });
  let still = false;
  afterEach(async () => {
    server.restore();
    if (still) await emulateMedia({ reducedMotion: 'no-preference' });
    still = false;
  });
  const wantLessMotion = async (test: Mocha.Context): Promise<void> => {
    await needs(test, 'emulateMedia');
    still = true;
    await emulateMedia({ reducedMotion: 'reduce' });
  };

  const show = async (attributes: Record<string, string> = { merchant: 'hetian' }, state = 'ready', width = 390) => {
    const tag = document.createElement('live-review-ticker');
    for (const [name, value] of Object.entries({ api: server.api, lang: 'en', ...attributes }))
      tag.setAttribute(name, value);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    box.append(tag);
    await waitUntil(() => tag.state === state && find(tag, '.base > *:not(p)'), `${tag.state} is not ${state}`);
    return tag;
  };
  /** As the stream makes it: the newest answer of the API is asked for. */
  const arrives = (...reviews: Review[]): void => {
    server.answers[listAt] = listOf(...reviews);
    reviewsQuery(server.api, 'hetian', { limit: 12 }).refresh();
  };
  const press = (tag: LiveReviewTicker, name: string): void => find(tag, `button[name=${name}]`)?.click();

  it('shows the newest words, who wrote them and how often that one had bought', async () => {
    const tag = await show();
    await sees(tag, '小*禾 19 orders');
    expect(seen(tag)).to.include('Crisp as ever.').and.include('1/2').and.not.include('I typed');
    for (const one of (tag.renderRoot as ShadowRoot).getAnimations()) one.finish();
    await expect(tag).to.be.accessible();
  });

  it('goes back and forth by buttons and keys, and begins again after the last', async () => {
    const tag = await show();
    press(tag, 'next');
    await sees(tag, 'Host A colleague reads the chat now. Bought again since');
    press(tag, 'next');
    await sees(tag, 'Crisp as ever.');
    find(tag, '.words')?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sees(tag, '2/2');
    await sendKeys({ press: 'Home' });
    await sees(tag, '1/2');
  });

  it('goes where an arrow points in a language from right to left', async () => {
    server.answers[listAt] = listOf(...[1, 2, 3].map((n) => review({ id: `r${n}`, text: `Number ${n}`, lang: 'en' })));
    const tag = await show({ merchant: 'hetian', lang: 'ar' });
    find(tag, '.words')?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sees(tag, 'Number 2');
  });

  it('stops and goes on with one button, which keeps the focus', async () => {
    const tag = await show();
    find(tag, 'button[name=pause]')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(tag, 'button[name=play]')?.matches(':focus'), 'play has the focus');
    expect(find(tag, '.words')?.getAttribute('aria-live')).to.equal('polite');
  });

  it('gives a new review the word, marked as new, and says so once', async () => {
    const tag = await show();
    const newest = review({ id: 'r0', text: 'Second box today.', lang: 'en', author: 'O*r' });
    arrives(newest, review({ text: 'Crisp as ever.' }), wonBack);
    await sees(tag, 'just now');
    expect(seen(tag)).to.include('Second box today.').and.include('1/3');
    expect(heard(tag)).to.equal('1 new review');
    press(tag, 'next');
    await sees(tag, 'Crisp as ever.');
    expect(heard(tag)).to.equal('1 new review');
  });

  it('keeps what a reader has stopped at, and offers what is new', async () => {
    const tag = await show();
    press(tag, 'pause');
    arrives(review({ id: 'r0', text: 'Second box today.' }), review({ text: 'Crisp as ever.' }), wonBack);
    await sees(tag, '1 new review');
    expect(seen(tag)).to.include('Crisp as ever.');
    press(tag, 'fresh');
    await sees(tag, 'Second box today.');
  });

  it('shows an answer with the words that it is to', async () => {
    const tag = await show();
    const reply = { text: 'See you tonight!', at: '2026-11-20', hours: 1, wonBack: false };
    arrives(review({ text: 'Crisp as ever.', reply }), wonBack);
    await sees(tag, 'Crisp as ever. Host See you tonight!');
    expect(heard(tag)).to.equal('');
  });

  it('never moves by itself for a reader who wants less motion', async function () {
    await wantLessMotion(this);
    const tag = await show();
    expect([find(tag, 'button[name=pause]'), find(tag, 'button[name=play]')]).to.deep.equal([null, null]);
    press(tag, 'next');
    await sees(tag, 'I typed');
  });

  it('says who speaks in a room and who sells, and whether a program speaks', async () => {
    const tag = await show({ room: 'hetian-room' });
    await sees(tag, 'Live Host 阿诚 Session Autumn pears');
    await sees(tag, 'Sold by Hetian Farm');
    server.answers['/v1/rooms/other'] = { ...sampleRoom, id: 'other', host: 'Vera', hostKind: 'ai', live: false };
    const other = await show({ room: 'other' });
    await sees(other, 'AI host Vera Sold by Hetian Farm');
    expect(seen(other)).not.to.include('Live');
  });

  it('says which session is on and when it began, as the API says it then, in three languages', async () => {
    const session = { id: 's', name: null, names: {}, startedAt: new Date(Date.now() - 3_600_000).toISOString() };
    const at = '/v1/rooms/hetian-room';
    const tag = await show({ room: 'hetian-room' });
    await sees(tag, 'Autumn pears');
    const changes = (room: object): void => {
      server.answers[at] = { ...sampleRoom, ...room };
      roomQuery(server.api, 'hetian-room').refresh();
    };
    changes({ session });
    await sees(tag, 'Began 1 hour ago');
    changes({ live: false, host: null, session: sampleRoom.session });
    await waitUntil(() => !/Session|Began/.test(seen(tag)), 'it is off air');
    expect(seen(tag)).not.to.include('Autumn pears');
    changes({});
    for (const [lang, words] of [
      ['zh-CN', '本场 秋梨专场'],
      ['ar', 'جلسة Autumn pears'],
    ] as const) {
      tag.lang = lang;
      await sees(tag, words);
    }
  });

  it('is ready once for the merchant of a room', async () => {
    const tag = document.createElement('live-review-ticker');
    Object.assign(tag, { api: server.api, room: 'hetian-room' });
    const ready = oneEvent(tag, 'huitou-ready');
    document.body.append(tag);
    expect(((await ready) as unknown as ReadyEvent).merchant).to.equal('hetian');
    tag.remove();
  });

  it('has nothing to press where it is filmed, and says nothing of its troubles there', async () => {
    const tag = await show({ merchant: 'hetian', variant: 'broadcast' });
    await sees(tag, 'Crisp as ever.');
    expect(tag.renderRoot.querySelectorAll('button, [tabindex]')).to.have.length(0);
    const failed = document.createElement('live-review-ticker');
    Object.assign(failed, { api: server.api, merchant: 'gone', variant: 'broadcast', lang: 'en' });
    document.body.append(failed);
    await waitUntil(() => failed.state === 'failed', 'failed');
    expect(seen(failed)).to.equal('');
    failed.remove();
  });

  it('shows nothing old where it is filmed, and is back with the network', async () => {
    const tag = await show({ merchant: 'hetian', variant: 'broadcast' });
    await sees(tag, 'Crisp as ever.');
    const list = server.answers[listAt] ?? 404;
    server.answers[listAt] = 404;
    const query = reviewsQuery(server.api, 'hetian', { limit: 12 });
    query.refresh('no-cache');
    await waitUntil(() => tag.state === 'stale', 'stale');
    await waitUntil(() => seen(tag) === '', 'nothing is left');
    server.answers[listAt] = list;
    query.retry();
    await sees(tag, 'Crisp as ever.');
  });

  it('goes on where it is filmed, though who sits at the device wants less motion', async function () {
    await wantLessMotion(this);
    const tag = await show({ merchant: 'hetian', variant: 'broadcast' });
    await sees(tag, 'Crisp as ever.');
    arrives(review({ id: 'r0', text: 'Just in.', lang: 'en' }), wonBack);
    await sees(tag, 'Just in.');
  });

  it('shows the stars of a review without words', async () => {
    server.answers[listAt] = listOf(review({ text: '', stars: { quality: 5, service: 4 } }));
    await sees(await show(), '4.5 of 5');
  });

  it('says in words that nobody has written, that it knows no such room, and offers to try again', async () => {
    server.answers[listAt] = listOf();
    await sees(await show({ merchant: 'hetian' }, 'empty'), 'No repeat buyer has written yet');
    const tag = await show({ room: 'nowhere' }, 'failed');
    await sees(tag, 'Could not be loaded');
    server.answers['/v1/rooms/nowhere'] = { ...sampleRoom, id: 'nowhere' };
    find(tag, 'button')?.click();
    await waitUntil(() => tag.state === 'empty', 'it asked again');
  });

  it('is as high whatever is said in it', async () => {
    const tag = await show();
    const height = tag.offsetHeight;
    arrives(review({ id: 'r0', text: 'Long. '.repeat(300), lang: 'en' }), wonBack);
    await sees(tag, 'Long.');
    expect(tag.offsetHeight).to.equal(height);
    const words = find(tag, '.words');
    expect(words?.scrollHeight).to.be.greaterThan(words?.clientHeight ?? 0);
  });

  for (const width of [200, 240, 320, 448, 480, 600, 800]) {
    it(`has room for the longest words and answer where it is filmed, ${width} px wide`, async () => {
      const tag = await show({ room: 'hetian-room', variant: 'broadcast' }, 'ready', width);
      await sees(tag, 'Sold by');
      const height = tag.offsetHeight;
      const reply = { ...wonBack.reply, text: 'An answer. '.repeat(40) } as Review['reply'];
      arrives(review({ id: 'r0', text: 'Long words. '.repeat(50), lang: 'en', reply }));
      await sees(tag, 'Long words.');
      expect(find(tag, '.card')?.offsetHeight).to.be.greaterThan(250);
      expect(tag.offsetHeight).to.equal(height);
    });
  }

  it('brings a card as a whole where it is filmed, so that its lines do not move when an answer joins them', async () => {
    server.answers[listAt] = listOf(review({ text: 'Crisp as ever.', lang: 'en' }));
    const tag = await show({ merchant: 'hetian', variant: 'broadcast' });
    const card = find(tag, '.card');
    arrives(review({ text: 'Crisp as ever.', lang: 'en', helpful: 99 }));
    arrives(review({ text: 'Crisp as ever.', lang: 'en', reply: wonBack.reply }));
    await sees(tag, 'A colleague reads the chat now.');
    expect(find(tag, '.card')).to.not.equal(card);
  });
});
