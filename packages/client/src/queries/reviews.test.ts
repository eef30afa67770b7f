import { expect } from '@open-wc/testing';
import { FakeEnvironment } from '../testing/fake-environment.ts';
import { historyQuery } from './history.ts';
import { reviewsQuery } from './reviews.ts';

describe('the reviews of a merchant', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  it('are the same question in whatever order it is put', async () => {
    const one = reviewsQuery(environment.api, '42', { sort: 'helpful', has: ['reply', 'media'], minOrders: 3 });
    const two = reviewsQuery(environment.api, '42', { minOrders: 3, has: ['reply', 'media'], sort: 'helpful' });
    expect(one).to.equal(two);
    one.subscribe(() => {});
    await environment.settled();
    expect(environment.asked).to.deep.equal(['/v1/merchants/42/reviews?has=reply%2Cmedia&minOrders=3&sort=helpful']);
  });

  it('are asked for without what the query leaves open', async () => {
    reviewsQuery(environment.api, 'a.b', { has: [] }).subscribe(() => {});
    reviewsQuery(environment.api, '42', { cursor: 'x+y&z=', limit: 20 }).subscribe(() => {});
    await environment.settled();
    expect(environment.asked).to.deep.equal([
      '/v1/merchants/a.b/reviews',
      '/v1/merchants/42/reviews?cursor=x%2By%26z%3D&limit=20',
    ]);
  });

  it('are asked for without characters that no address can carry', async () => {
    reviewsQuery(environment.api, '42', { dimension: '\ud800', topic: 'a b' }).subscribe(() => {});
    await environment.settled();
    expect(environment.asked).to.deep.equal(['/v1/merchants/42/reviews?dimension=%EF%BF%BD&topic=a+b']);
  });

  it('come as a page', async () => {
    const query = reviewsQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.settled();
    const page = { merchant: '42', sort: 'newest', matching: 0, filteredOut: 0, reviews: [], next: null };
    await environment.last.answer(page);
    expect(query.current).to.deep.include({ status: 'ready', value: page });
  });

  it('stand beside the history of its index', async () => {
    const query = historyQuery(environment.api, '42', 90);
    query.subscribe(() => {});
    await environment.settled();
    expect(environment.asked).to.deep.equal(['/v1/merchants/42/index/history?days=90']);
    await environment.last.answer({ merchant: '42', points: [] });
    expect(query.current.status).to.equal('ready');
  });
});
