import { expect, fixture, html } from '@open-wc/testing';
import { card, failed, ready, type CardParts } from './card.fixture.ts';
import type { Card } from './card.ts';
import { glanceView, sheetView } from './compact-view.ts';
import { page, review, reviews, summary, wonBack } from './reviews.fixture.ts';
import { flat } from './show.fixture.ts';

const glance = (parts: CardParts = {}, more: Partial<Card> = {}): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div>${glanceView(card(parts, more))}</div>`);
const boxes = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[part=compact-review]')];
const all = (box: HTMLElement): string => flat(box.querySelector<HTMLElement>('[part=compact-all]')?.innerText);

describe('the reviews at a glance', () => {
  it('are the latest two of them, and the number of all', async () => {
    const texts = async (count: number): Promise<string[]> =>
      boxes(await glance({ pages: [page(reviews(count))] })).map((one) =>
        flat(one.querySelector('.lines')?.textContent),
      );
    expect(await texts(3)).to.deep.equal(['Review 1', 'Review 2']);
    expect(await texts(1)).to.deep.equal(['Review 1']);
    const box = await glance();
    expect(all(box)).to.equal('What repeat buyers say · 2,146 reviews');
    expect(box.querySelector<HTMLButtonElement>('[part=compact-all]')?.name).to.equal('open');
  });

  it('are counted by the summary, else by the list, else not at all', async () => {
    expect(all(await glance({ summary: ready(summary({ reviews: 7 })) }))).to.include('7 reviews');
    const loading = { summary: { status: 'loading' } } as const;
    expect(all(await glance({ ...loading, pages: [page(reviews(3), { matching: 9 })] }))).to.include('9 reviews');
    expect(all(await glance({ ...loading, pages: [] }))).to.include('0 reviews');
  });

  it('say of each who wrote it, what, and how soon it was answered', async () => {
    const [first, second] = boxes(await glance({ pages: [page([wonBack, review({ author: null, text: '' })])] }));
    expect(flat(first?.querySelector<HTMLElement>('[part=compact-reply]')?.innerText)).to.equal(
      'Shop’s reply · within 1 hour',
    );
    expect(first?.querySelector('[part=compact-text]')?.getAttribute('lang')).to.equal('en');
    expect(flat(second?.querySelector('[part=compact-author]')?.textContent)).to.equal('Repeat buyer');
    expect(second?.querySelector('[part=compact-text], [part=compact-reply]')).to.equal(null);
  });

  it('are a message where there are none, or none can be had', async () => {
    expect(flat((await glance({ pages: [page([])] })).innerText)).to.include('No matching reviews');
    const box = await glance({ waiting: true, first: failed() });
    expect([boxes(box).length, flat(box.innerText).includes('Could not be loaded')]).to.deep.equal([0, true]);
    expect(boxes(await glance({ waiting: true, first: { status: 'loading' } })), 'the last ones stay').to.have.length(
      2,
    );
  });

  it('are an empty box while they are on their way', async () => {
    const box = await glance({ bare: true, pages: [] });
    expect([box.querySelectorAll('.box').length, flat(box.innerText)]).to.deep.equal([1, '']);
  });
});

describe('the sheet of all reviews', () => {
  it('closes by its button and beside it, not by a press on what is in it', async () => {
    let closes = 0;
    const box = await fixture<HTMLElement>(
      html`<div>${sheetView(card().messages, html`<i>In it</i>`, () => closes++)}</div>`,
    );
    const dialog = box.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.getAttribute('aria-label')).to.equal('What repeat buyers say');
    const closing = async (press: () => void): Promise<boolean> => {
      dialog.showModal();
      press();
      const { open } = dialog;
      dialog.close();
      return !open;
    };
    expect(await closing(() => dialog.querySelector('i')?.click())).to.equal(false);
    expect(await closing(() => dialog.querySelector('button')?.click())).to.equal(true);
    expect(await closing(() => dialog.click())).to.equal(true);
    expect(dialog.querySelector('button')?.ariaLabel).to.equal('Close');
  });
});
