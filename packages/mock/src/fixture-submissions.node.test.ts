import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { purchase, submission, type Purchase, type Submission } from '@huitou/contract/own-review.js';
import { createMock, type Mock } from './mock.ts';
import { apiOf } from './scenario.ts';

const ask = async (mock: Mock, path: string, token: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { ...init.headers, authorization: `Bearer ${token}` };
  const response = await mock.answer(new Request(apiOf('live') + path, { ...init, headers }));
  assert.ok(response);
  return response;
};
const write = (mock: Mock, token: string, key = 'key-of-the-test', text = 'Sweet.'): Promise<Response> =>
  ask(mock, '/v1/reviews', token, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ text }),
  });

describe('what buyers write in the mock', () => {
  it('begins with what their purchase comes to', async () => {
    const answer = (await (await ask(createMock(), '/v1/purchase', 'regular')).json()) as Purchase;
    assert.equal(check(purchase, answer), undefined);
    assert.deepEqual([answer.mayWrite, answer.visit, answer.review], ['yes', 19, null]);
    assert.ok(answer.topics.length > 3);
  });

  it('is taken in once', async () => {
    const mock = createMock();
    const first = (await (await write(mock, 'regular')).json()) as Submission;
    assert.equal(check(submission, first), undefined);
    assert.deepEqual(await (await write(mock, 'regular')).json(), first);
    assert.equal((await write(mock, 'regular', 'another-key')).status, 409);
    assert.equal((await write(mock, 'regular', 'key-of-the-test', 'Sour.')).status, 422);
    assert.equal(mock.submissions.reviews.length, 1);
    const now = (await (await ask(mock, '/v1/purchase', 'regular')).json()) as Purchase;
    assert.deepEqual([now.mayWrite, now.review?.text], ['has-written', 'Sweet.']);
    assert.equal((await ask(mock, `/v1/reviews/${first.review}`, 'regular', { method: 'DELETE' })).status, 200);
    assert.equal(mock.submissions.reviews.length, 0);
  });

  it('belongs to its order, whichever of its tokens is shown', async () => {
    const mock = createMock();
    const first = (await (await write(mock, 'regular')).json()) as Submission;
    assert.equal((await write(mock, 'regular+renewed', 'another-key')).status, 409);
    const now = (await (await ask(mock, '/v1/purchase', 'regular+renewed')).json()) as Purchase;
    assert.deepEqual([now.mayWrite, now.review?.id], ['has-written', first.review]);
    assert.equal((await write(mock, 'regular.2', 'another-key')).status, 200);
  });

  it('is held or folded, with the rule', async () => {
    for (const state of ['held', 'folded'] as const) {
      const answer = (await (await write(createMock(), state)).json()) as Submission;
      assert.deepEqual([answer.state, answer.rules.length], [state, 1]);
    }
  });

  it('is refused to whom it is not open, each for their own reason', async () => {
    for (const [token, status] of [
      ['first-time', 403],
      ['refunded', 403],
      ['expired', 401],
      ['foreign', 401],
      ['nobody', 401],
    ] as const) {
      assert.equal((await write(createMock(), token)).status, status, token);
    }
  });

  it('takes pictures, and gives them out again', async () => {
    const mock = createMock();
    const post = (type: string): Promise<Response> =>
      ask(mock, '/v1/pictures', 'regular', { method: 'POST', headers: { 'content-type': type }, body: 'bytes' });
    const { src } = (await (await post('image/webp')).json()) as { readonly src: string };
    assert.equal(await (await ask(mock, src, 'regular')).text(), 'bytes');
    assert.equal((await post('text/html')).status, 415);
  });
});
