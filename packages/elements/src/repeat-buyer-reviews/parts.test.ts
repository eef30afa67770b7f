import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { samplePurchase } from '@huitou/contract/samples.js';
import { expect } from '@open-wc/testing';
import { documentedParts, drawnParts } from '../testing/documented-parts.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { fold, page, review, wonBack } from './reviews.fixture.ts';
import { control, listAt, sees, serve, show } from './show.fixture.ts';

describe('the parts of <repeat-buyer-reviews> that a page may style', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve({}, location.origin)));
  afterEach(() => server.restore());

  it('are all drawn, and no others', async () => {
    const parts = new Set<string>();
    const note = (root: ParentNode): void => drawnParts(root).forEach((part) => parts.add(part));
    const media = [{ kind: 'image' as const, src: 'a.png', alt: 'An apple' }];
    const appendices = [{ text: 'Still fine.', at: '2027-01-20', days: 62 }];
    const edited = { at: '2026-11-22', text: 'Too small.', stars: {} };
    server.answers[listAt] = page([review({ media, folded: fold(), appendices, edited }), wonBack], {
      next: 'more',
      filteredOut: 5,
    });
    server.answers[`${listAt}?has=reply`] = server.answers[listAt];
    const element = await show(server, { filter: 'has=reply' });
    element.renderRoot.querySelector<HTMLElement>('.media button')?.click();
    await waitUntil(() => element.renderRoot.querySelector('dialog')?.open, 'opens the picture');
    await waitUntil(() => element.renderRoot.querySelector('[part=objection]'), 'says who folded it');
    element.renderRoot.querySelector<HTMLElement>('[name=edited]')?.click();
    await waitUntil(() => element.renderRoot.querySelector('[part=before]'), 'says what it said before');
    control(element, '2,146 reviews').click();
    await waitUntil(() => element.renderRoot.querySelector('[part=disclosure]'), 'says how it is known');
    note(element.renderRoot);
    server.answers[listAt] = page([review({ id: 'r0' }), review(), wonBack]);
    const live = await show(server, { live: '' });
    server.answers[listAt] = page([review({ id: 'r-1' }), review({ id: 'r0' }), review(), wonBack]);
    reviewsQuery(server.api, 'hetian').refresh();
    await sees(live, '1 new');
    note(live.renderRoot);
    const compact = await show(server, { variant: 'compact', filter: 'has=reply' });
    await sees(compact, 'What repeat buyers say');
    control(compact, 'What repeat buyers say').click();
    await waitUntil(() => compact.renderRoot.querySelector('[part=sheet]'), 'opens the sheet');
    note(compact.renderRoot);
    server.answers[`${listAt}?has=media`] = 404;
    note((await show(server, { filter: 'has=media', state: 'failed' })).renderRoot);
    server.answers['/v1/purchase'] = samplePurchase;
    element.token = 'good';
    await waitUntil(() => element.renderRoot.querySelector('[name=report]'), 'has the buttons of a buyer');
    element.renderRoot.querySelector<HTMLElement>('[name=report]')?.click();
    note(element.renderRoot);
    location.hash = 'huitou-review-?';
    await waitUntil(() => element.renderRoot.querySelector('[part=linked]'), 'says that there is none');
    history.replaceState(null, '', location.pathname + location.search);
    note(element.renderRoot);
    // `status` is shared by all tags; the clover of a rating is their stars.
    const shared = new Set(['clover', 'status']);
    expect([...parts].filter((part) => !shared.has(part)).sort()).to.deep.equal(
      await documentedParts('repeat-buyer-reviews'),
    );
  });
});
