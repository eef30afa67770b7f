import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import type { ReviewQuery } from '@huitou/contract/review.js';
import { openStore, type Store } from '@huitou/store/open-store.js';
import { pageQuery } from './page.ts';

// Ten thousand reviews of one merchant must cost no more to open than twenty: each order walks an index of its own.
describe('the plan of a page of reviews', () => {
  let store: Store;
  before(async () => void (store = await openStore('memory:')));
  after(() => store.close());

  const indexes = { newest: 'reviews_by_time', helpful: 'reviews_by_helpful', critical: 'reviews_by_stars' } as const;
  const filters: readonly ReviewQuery[] = [
    {},
    { topic: 'fresh' },
    { dimension: 'quality', stars: 4, minOrders: 5, has: ['reply', 'media'] },
  ];

  for (const sort of ['newest', 'helpful', 'critical'] as const) {
    for (const filter of filters) {
      it(`walks ${indexes[sort]} for ${sort} with ${JSON.stringify(filter)} and enters it at the cursor`, async () => {
        const query = { sort, ...filter };
        const compiled = pageQuery('m1', query, 3, { key: 1, writtenAt: 2, id: 'r' }).compile(store.db);
        const { rows } = await store.db.executeQuery<{ detail: string }>({
          ...compiled,
          sql: `explain query plan ${compiled.sql}`,
        });
        const plan = rows.map(({ detail }) => detail).join('\n');
        assert.match(plan, new RegExp(`SEARCH reviews USING INDEX ${indexes[sort]} \\(merchant=\\? AND \\S+<\\?\\)`));
        assert.doesNotMatch(plan, /TEMP B-TREE|SCAN/);
      });
    }
  }

  it('finds one review by its key', async () => {
    const compiled = pageQuery('m1', { review: 'r' }, 3).compile(store.db);
    const { rows } = await store.db.executeQuery<{ detail: string }>({
      ...compiled,
      sql: `explain query plan ${compiled.sql}`,
    });
    const plan = rows.map(({ detail }) => detail).join('\n');
    assert.match(plan, /SEARCH reviews USING \S+ .*\(merchant=\? AND id=\?\)/);
    assert.doesNotMatch(plan, /TEMP B-TREE|SCAN/);
  });
});
