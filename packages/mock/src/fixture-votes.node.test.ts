import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { ReviewPage } from '@huitou/contract/review.js';
import type { Voted } from '@huitou/contract/vote.js';
import { cast, fixtures } from './fixtures.ts';
import { createMock } from './mock.ts';
import { apiOf, type Scenario } from './scenario.ts';

const reviewsAt = `/v1/merchants/${cast.leading}/reviews`;
const [review, other] = (fixtures().find(({ index }) => index.merchant.id === cast.leading)?.reviews ?? [])
  .filter(({ folded }) => !folded)
  .toSorted((a, b) => (a.helpful ?? 0) - (b.helpful ?? 0));

describe('votes in the mock', () => {
  const mock = createMock();
  const ask = async (path: string, init: RequestInit = {}, scenario: Scenario = 'live'): Promise<Response> => {
    const response = await mock.answer(new Request(apiOf(scenario) + path, init));
    assert.ok(response);
    return response;
  };
  const vote = (token: string, helpful: boolean | null, of = review?.id ?? '', scenario: Scenario = 'live') =>
    ask(
      `/v1/reviews/${of}/vote`,
      {
        method: helpful === null ? 'DELETE' : 'PUT',
        headers: {
          authorization: `Bearer ${token}`,
          ...(helpful !== null && { 'content-type': 'application/json' }),
        },
        ...(helpful !== null && { body: JSON.stringify({ helpful }) }),
      },
      scenario,
    );
  const page = async (query = ''): Promise<{ etag: string | null; reviews: ReviewPage['reviews'] }> => {
    const answer = await ask(reviewsAt + query);
    return { etag: answer.headers.get('etag'), reviews: ((await answer.json()) as ReviewPage).reviews };
  };
  const helpfulIn = async (id = review?.id): Promise<number | undefined> =>
    (await page('?limit=50')).reviews.find((one) => one.id === id)?.helpful;

  it('are counted in the list, once a buyer, and the list has a new version', async () => {
    assert.ok(review && other);
    const before = await page();
    const counted = review.helpful ?? 0;
    for (let time = 0; time < 2; time++) {
      const { readers } = (await (await vote('regular', true)).json()) as Voted;
      assert.deepEqual([readers, await helpfulIn()], [counted + 1, counted + 1]);
    }
    assert.notEqual((await page()).etag, before.etag);
    await vote('first-time', true);
    assert.equal(await helpfulIn(), counted + 2);
    await vote('first-time', null);
    await vote('regular', false);
    assert.equal(await helpfulIn(), counted);
  });

  it('put a review before others, and against it behind them', async () => {
    const placeOf = async (): Promise<number> =>
      (await page('?sort=helpful&limit=50')).reviews.findIndex(({ id }) => id === review?.id);
    const before = await placeOf();
    for (const token of ['regular', 'second', 'written', 'held']) await vote(token, true);
    const first = await placeOf();
    assert.ok(first < before, `${first} after ${before}`);
    for (const token of ['regular', 'second', 'written', 'held']) await vote(token, false);
    assert.ok((await placeOf()) > first);
  });

  it('are refused to those whose order does not count', async () => {
    for (const token of ['refunded', 'linked', 'unknown-order']) {
      assert.equal((await vote(token, true, other?.id)).status, 403, token);
    }
    assert.equal((await vote('regular', true, 'nothing')).status, 404);
  });

  it('are counted at the merchant where an evening goes on, too', async () => {
    const { readers } = (await (await vote('regular', true, other?.id, 'evening')).json()) as Voted;
    assert.equal(readers, (other?.helpful ?? 0) + 1);
    const { reviews } = (await (await ask(`${reviewsAt}?limit=50`, {}, 'evening')).json()) as ReviewPage;
    assert.equal(reviews.find(({ id }) => id === other?.id)?.helpful, readers);
  });
});
