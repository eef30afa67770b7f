import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { control, items, listAt, sees, serve, show } from './show.fixture.ts';
import { page, reviews } from './reviews.fixture.ts';

describe('reviews that come while they are read', () => {
  let server: FakeApi;
  afterEach(() => server.restore());
  const arrive = (from: number, count: number): void => {
    server.answers[listAt] = page(reviews(count, from), { matching: count });
    // As the stream makes it: what the tag asked is asked again.
    reviewsQuery(server.api, 'hetian').refresh();
  };

  it('wait in a button that takes no room, and are shown when it is pressed', async () => {
    server = serve({ [listAt]: page(reviews(3, 10), { matching: 3 }) });
    const element = await show(server, { live: '' });
    await sees(element, 'Review 10');
    const top = items(element)[0]?.getBoundingClientRect().top;
    arrive(8, 5);
    await sees(element, '2 new');
    expect(items(element)).to.have.length(3);
    expect(items(element)[0]?.getBoundingClientRect().top).to.equal(top);
    control(element, '2 new').click();
    await sees(element, 'Review 8');
    expect(items(element)).to.have.length(5);
  });

  it('are taken at once where the page has not asked for that', async () => {
    server = serve({ [listAt]: page(reviews(3, 10), { matching: 3 }) });
    const element = await show(server);
    arrive(8, 5);
    await sees(element, 'Review 8');
  });

  it('wait in the place of the words where they are the first of their merchant', async () => {
    server = serve({ [listAt]: page([], { matching: 0 }) });
    const element = await show(server, { live: '', state: 'empty' });
    const { height } = element.getBoundingClientRect();
    arrive(8, 1);
    await sees(element, '1 new');
    expect(element.state).to.equal('empty');
    expect(element.getBoundingClientRect().height).to.equal(height);
    control(element, '1 new').click();
    await sees(element, 'Review 8');
    expect(element.state).to.equal('ready');
  });
});
