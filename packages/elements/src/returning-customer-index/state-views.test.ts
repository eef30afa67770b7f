import { unknownMerchant, type RequestError } from '@huitou/client/request-error.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { expect, fixture, html } from '@open-wc/testing';
import messages from './messages/en.ts';
import { plain } from './show.fixture.ts';
import { collecting, unsettled } from './snapshot.fixture.ts';
import { collectingView, failedView, skeletonView } from './state-views.ts';
import { troubleView } from './trouble-view.ts';

const drawn = (view: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${view}</div>`);
const said = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('[part=message] > *')].map(({ textContent }) => plain(textContent ?? '').trim());
const error = (kind: RequestError['kind'], type = 'about:blank'): RequestError =>
  ({ kind, code: kind, problem: { type, title: '' } }) as RequestError;

describe('a merchant that is not judged yet', () => {
  const view = (figures: IndexSnapshot, needed: number): Promise<HTMLElement> =>
    drawn(collectingView(messages, figures, needed));
  const progress = (box: HTMLElement): string | undefined =>
    box.querySelector<HTMLElement>('[part=progress]')?.style.getPropertyValue('--_done');

  it('has so many buyers of those that a score needs, and a line as long as that', async () => {
    const box = await view(collecting, 30);
    expect(said(box)).to.deep.equal(['Still collecting', '18 of 30 buyers · a score needs 30']);
    expect(progress(box)).to.equal('60%');
    expect(plain(box.querySelector('[role=group]')?.getAttribute('aria-label') ?? '')).to.equal(
      'Returning customer index: 青禾新店',
    );
  });

  it('counts nothing down where there are enough buyers, or nobody knows how many are', async () => {
    for (const needed of [18, 10, 0]) {
      const box = await view(collecting, needed);
      expect(said(box)[1], `${needed}`).to.equal('18 buyers so far · too few for a score');
      expect(progress(box)).to.equal(undefined);
    }
  });

  it('is too early to judge where too few came back', async () => {
    const box = await view(unsettled, 0);
    expect(said(box)).to.deep.equal(['Too early to say', '3 of 120 buyers came back']);
  });
});

describe('figures that cannot be had', () => {
  const view = (what: RequestError, parts: { host?: boolean; compact?: boolean; retry?: () => void } = {}) =>
    drawn(failedView(messages, what, { host: false, compact: false, retry: () => {}, ...parts }));
  const retry = (box: HTMLElement): HTMLElement | null => box.querySelector('[part=retry]');

  it('are the shop’s or the host’s', async () => {
    expect(said(await view(error('http')))).to.deep.equal(['Could not be loaded', 'The shop’s figures did not arrive']);
    expect(said(await view(error('http'), { host: true }))[1]).to.equal('The host’s figures did not arrive');
    expect(said(await view(error('http', unknownMerchant)))[0]).to.equal('No such shop');
    expect(said(await view(error('http', unknownMerchant), { host: true }))[0]).to.equal('No such host');
  });

  it('can be asked for again; on a line that stands in the place of the second sentence', async () => {
    let tries = 0;
    const card = await view(error('http'), { retry: () => tries++ });
    retry(card)?.click();
    const line = await view(error('http'), { compact: true, retry: () => tries++ });
    expect(said(line)).to.deep.equal(['Could not be loaded', 'Try again']);
    expect(line.querySelector('svg')).not.to.equal(null);
    retry(line)?.click();
    expect(tries).to.equal(2);
  });

  it('cannot where that does not help, also on a line', async () => {
    for (const compact of [true, false]) {
      for (const what of [error('offline'), error('http', unknownMerchant)]) {
        const box = await view(what, { compact });
        expect([said(box).length, retry(box)]).to.deep.equal([2, null]);
      }
    }
  });
});

describe('figures that are on their way', () => {
  it('have everything in its place: a line, or a card with its four rows', async () => {
    const card = await drawn(skeletonView(messages, false));
    expect(card.querySelectorAll('li')).to.have.length(4);
    const line = await drawn(skeletonView(messages, true));
    expect(line.querySelectorAll('li')).to.have.length(0);
    for (const box of [card, line]) {
      const [group] = box.querySelectorAll('[role=group]');
      expect([group?.getAttribute('aria-label'), group?.getAttribute('aria-busy')]).to.deep.equal(['Loading…', 'true']);
      expect(box.textContent).not.to.match(/\d/);
    }
  });
});

describe('what is in the way of an open part', () => {
  it('is said in a line, with a way to try again where that can help', async () => {
    let tries = 0;
    const view = (what: RequestError) => drawn(troubleView(messages, { status: 'failed', error: what }, () => tries++));
    const failed = await view(error('http'));
    expect(failed.textContent?.trim()).to.match(/^Could not be loaded\s+Try again$/);
    failed.querySelector('button')?.click();
    expect(tries).to.equal(1);
    for (const what of [error('offline'), error('http', unknownMerchant)]) {
      expect((await view(what)).querySelector('button')).to.equal(null);
    }
    expect((await drawn(troubleView(messages, { status: 'loading' }, () => {}))).textContent).to.equal('');
  });
});
