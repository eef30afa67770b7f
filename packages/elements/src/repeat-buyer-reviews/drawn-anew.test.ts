import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { page, reviews } from './reviews.fixture.ts';
import { items, listAt, serve, show } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('a long list that is drawn anew', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve({ [listAt]: page(reviews(40)) })));
  afterEach(() => server.restore());

  const texts = (element: Parameters<typeof items>[0]): (string | undefined)[] =>
    items(element).map((item) => item.querySelector<HTMLElement>('[part=text]')?.textContent ?? undefined);

  it('while it is still being drawn has each review once, in order, and all of them as the page wishes now', async () => {
    const element = await show(server);
    await waitUntil(() => items(element).length === 40, 'is drawn');
    // Each change begins the list anew: its first section now, the others in later tasks.
    for (const level of [2, 4, 5]) {
      element.headingLevel = level;
      await element.updateComplete;
      expect(items(element).length, 'the rest is still to come').to.be.below(40);
    }
    await waitUntil(() => items(element).length === 40, 'is drawn again');
    await new Promise((done) => setTimeout(done));
    expect(texts(element)).to.deep.equal(reviews(40).map(({ text }) => text));
    const levels = items(element).map((item) => item.querySelector('[role=heading]')?.ariaLevel);
    expect([...new Set(levels)]).to.deep.equal(['6']);
  });
});
