import { expect } from '@open-wc/testing';
import { FakeWorld } from './testing/fake-world.ts';
import { historyOf } from './history-of.ts';
import { reviewsOf } from './reviews-of.ts';

describe('the reviews of a merchant', () => {
  let world: FakeWorld;
  beforeEach(() => (world = new FakeWorld()));

  it('are the same question in whatever order it is put', async () => {
    const one = reviewsOf(world.api, '42', { sort: 'helpful', has: ['reply', 'media'], minOrders: 3 });
    const two = reviewsOf(world.api, '42', { minOrders: 3, has: ['reply', 'media'], sort: 'helpful' });
    expect(one).to.equal(two);
    one.subscribe(() => {});
    await world.settled();
    expect(world.asked).to.deep.equal(['/v1/merchants/42/reviews?has=reply%2Cmedia&minOrders=3&sort=helpful']);
  });

  it('are asked for without what the query leaves open', async () => {
    reviewsOf(world.api, 'a/b', { has: [] }).subscribe(() => {});
    reviewsOf(world.api, '42', { cursor: 'x+y&z=', limit: 20 }).subscribe(() => {});
    await world.settled();
    expect(world.asked).to.deep.equal([
      '/v1/merchants/a%2Fb/reviews',
      '/v1/merchants/42/reviews?cursor=x%2By%26z%3D&limit=20',
    ]);
  });

  it('come as a page', async () => {
    const query = reviewsOf(world.api, '42');
    query.subscribe(() => {});
    await world.settled();
    const page = { merchant: '42', sort: 'newest', matching: 0, filteredOut: 0, reviews: [], next: null };
    await world.last.answer(page);
    expect(query.current).to.deep.include({ is: 'ready', value: page });
  });

  it('stand beside the history of its index', async () => {
    const query = historyOf(world.api, '42', 90);
    query.subscribe(() => {});
    await world.settled();
    expect(world.asked).to.deep.equal(['/v1/merchants/42/index/history?days=90']);
    await world.last.answer({ merchant: '42', points: [] });
    expect(query.current.is).to.equal('ready');
  });
});
