import { expect, fixture, html } from '@open-wc/testing';
import { cardView } from './card-view.ts';
import type { Card } from './card.ts';
import { card, failed, ready, requestError, type CardParts } from './card.fixture.ts';
import { page, review, reviews, summary } from './reviews.fixture.ts';
import { flat } from './show.fixture.ts';

async function drawn(parts: CardParts = {}, more: Partial<Card> = {}): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div>${cardView(card(parts, more))}</div>`);
}
const progress = (box: HTMLElement): string => flat(box.querySelector<HTMLElement>('.end [role=status]')?.innerText);
const more = (box: HTMLElement): HTMLButtonElement | null => box.querySelector<HTMLButtonElement>('[part=more]');

describe('the card of the reviews', () => {
  it('says how many of how many it shows, and nothing of what is not there', async () => {
    expect(progress(await drawn())).to.equal('Showing 2 of 2,146 reviews');
    const pages = [page(reviews(5), { matching: 12, next: 'a' }), page(reviews(4, 6), { matching: 11 })];
    expect(progress(await drawn({ pages }))).to.equal('Showing 9 of 12 reviews');
    expect(progress(await drawn({ pages, missing: 3 })), 'without those that are held back').to.equal(
      'Showing 6 of 12 reviews',
    );
    expect(progress(await drawn({ pages, omitted: 2 }))).to.equal(
      'Showing 9 of 12 reviews · 2 reviews could not be shown',
    );
    const none = [page([], { matching: 1 })];
    expect(progress(await drawn({ pages: none, omitted: 1 }))).to.equal('1 review could not be shown');
    expect(progress(await drawn({ pages: none }))).to.equal('');
  });

  it('has a way on where there is more: to the next page, or to what is held back', async () => {
    expect(more(await drawn())).to.equal(null);
    const [first, last] = [page(reviews(2), { next: 'a' }), page(reviews(2, 3))];
    const button = more(await drawn({ pages: [first] }));
    expect([button?.name, button?.innerText.trim()]).to.deep.equal(['next', 'Show more']);
    expect(more(await drawn({ pages: [first, last] })), 'the last page has no next one').to.equal(null);
    expect(more(await drawn({ pages: [last, first] }))?.name).to.equal('next');
    expect(more(await drawn({ pages: [last], missing: 1 }))?.name).to.equal('open');
    expect(more(await drawn({ pages: [first], missing: 1 }))?.name).to.equal('open');
  });

  it('says on the way on that the next page is being fetched, and in its place that it could not be', async () => {
    const pages = [page(reviews(2), { next: 'a' })];
    expect(more(await drawn({ pages }))?.ariaBusy).to.equal('false');
    expect(more(await drawn({ pages, next: { status: 'loading' } }))?.ariaBusy).to.equal('true');
    let tries = 0;
    const box = await drawn({ pages, next: failed(), retryNext: () => tries++ });
    expect(more(box)).to.equal(null);
    box.querySelector<HTMLElement>('.end [part=retry]')?.click();
    expect(tries).to.equal(1);
  });

  it('is marked as busy while another question is on its way', async () => {
    const busy = async (state: Card['state']) => (await drawn({}, { state })).querySelector('.card')?.ariaBusy;
    expect([await busy('ready'), await busy('loading')]).to.deep.equal(['false', 'true']);
  });

  it('says from when it is where newer reviews cannot be had, with why and the way to try again', async () => {
    const value = page([review()]);
    const hour = 3_600_000;
    const stale = (kind?: 'offline', at = Date.now() - 2 * hour) =>
      drawn({ first: { status: 'stale', value, at, omitted: 0, error: requestError(kind) }, retry: () => tries++ });
    let tries = 0;
    const text = (box: HTMLElement): string =>
      flat(box.querySelector<HTMLElement>('.reviews [part=message]')?.innerText);
    const box = await stale();
    expect(text(box)).to.equal('As of 2 hours ago, cannot update now Try again');
    box.querySelector<HTMLElement>('.reviews [part=retry]')?.click();
    expect(tries).to.equal(1);
    expect(text(await stale('offline'))).to.equal('You are offline · As of 2 hours ago, cannot update now Try again');
    expect(text(await stale(undefined, Date.now() + 5 * hour)), 'the clock was set back').to.equal(
      'As of this minute, cannot update now Try again',
    );
    expect((await drawn()).querySelector('.reviews [part=message]')).to.equal(null);
  });

  it('shows no reviews of the question before where the one that was asked has failed', async () => {
    const box = await drawn({ waiting: true, first: failed() }, { filter: 'has=reply' });
    expect(box.querySelector('.reviews .list, .end')).to.equal(null);
    expect(flat(box.querySelector<HTMLElement>('.reviews')?.innerText)).to.include('Could not be loaded');
  });

  it('keeps those of the question before while it is asked, and does not say what a filter leaves out of them', async () => {
    const filtered = { filter: 'has=reply' };
    const box = await drawn({ waiting: true, first: { status: 'loading' } }, filtered);
    expect(box.querySelector('.reviews .list')).not.to.equal(null);
    expect(box.querySelector('[part=left-out]')).to.equal(null);
    expect((await drawn({}, filtered)).querySelector('[part=left-out]')).not.to.equal(null);
  });

  it('says that nothing matches in the place of the list', async () => {
    const box = await drawn({ pages: [page([], { filteredOut: 5 })] }, { filter: 'has=reply' });
    expect(flat(box.querySelector<HTMLElement>('.none')?.innerText)).to.equal(
      'No matching reviews Choose fewer filters to see more',
    );
    expect(box.querySelector('.end')).to.equal(null);
    expect((await drawn()).querySelector('.none')).to.equal(null);
  });

  it('has room for a summary that is on its way, and says where it could not be had', async () => {
    const side = async (parts: CardParts): Promise<string> =>
      flat((await drawn(parts)).querySelector<HTMLElement>('.side')?.innerText);
    expect(await side({})).to.include('97%');
    expect(await side({ summary: failed() })).to.include('Could not be loaded');
    const waits = await drawn({ summary: { status: 'loading' } });
    expect(waits.querySelector('.side .bones')).not.to.equal(null);
    expect((await drawn()).querySelector('.side .bones')).to.equal(null);
  });

  it('has the summary below the list in the order of the page where it came late', async () => {
    const late = async (is: boolean) => (await drawn({ late: is })).querySelector('.side')?.matches('.late');
    expect([await late(true), await late(false)]).to.deep.equal([true, false]);
  });

  it('waits with everything in its place and nothing said', async () => {
    const box = await drawn({ bare: true, summary: { status: 'loading' }, pages: [] });
    expect(box.querySelector('.card')?.ariaBusy).to.equal('true');
    expect(box.querySelectorAll('.bones')).to.have.length(2);
    expect(flat(box.innerText)).not.to.match(/\d/);
  });

  it('says who can write, and on request how that is known, once there is a summary', async () => {
    const how = async (parts: CardParts) => (await drawn(parts)).querySelector<HTMLElement>('.head [part=how]');
    const known = await how({ summary: ready(summary({ reviews: 1 })) });
    expect([known?.localName, flat(known?.innerText), known?.ariaExpanded]).to.deep.equal([
      'button',
      '1 review · Only people who bought again can write',
      'false',
    ]);
    const unknown = await how({ summary: { status: 'loading' } });
    expect([unknown?.localName, flat(unknown?.innerText)]).to.deep.equal([
      'span',
      'Only people who bought again can write',
    ]);
  });
});
