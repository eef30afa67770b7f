import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations } from '../../packages/api/src/operations/all.generated.ts';
import { random } from '../bench-server/random.ts';
import { faultOf } from './judge.ts';
import { mutate } from './mutate.ts';
import type { Attempt } from './requests.ts';

const attempt = (id: string, method: string): Attempt => {
  const operation = operations.find((one) => one.id === id);
  assert.ok(operation);
  return { operation, method, address: '/', headers: {}, body: undefined };
};
const json = 'application/json';

describe('the judge of random requests', () => {
  it('takes no answer of a server that failed', () => {
    const answer = { status: 500, type: 'application/problem+json', text: '{"title":"x"}' };
    assert.match(faultOf(attempt('voteOnReview', 'PUT'), answer) ?? '', /^500/);
  });

  it('holds what is answered to its shape, and a problem to that of problems', () => {
    const asked = attempt('voteOnReview', 'PUT');
    const good = { review: 'r', helpful: true, readers: 1 };
    assert.equal(faultOf(asked, { status: 200, type: json, text: JSON.stringify(good) }), undefined);
    assert.match(faultOf(asked, { status: 200, type: json, text: '{"review":"r"}' }) ?? '', /helpful is missing/);
    assert.match(faultOf(asked, { status: 400, type: 'application/problem+json', text: '[]' }) ?? '', /its problem/);
  });

  it('knows that another method asks for something else', () => {
    const erased = { status: 200, type: json, text: '{"review":"r","state":"erased"}' };
    assert.equal(faultOf(attempt('editReview', 'DELETE'), erased), undefined);
    assert.match(faultOf(attempt('editReview', 'PUT'), erased) ?? '', /is missing/);
  });

  it('knows that an address may lead elsewhere', () => {
    const head = { status: 200, type: json, text: '{"size":1}' };
    const asked = attempt('readReviewLog', 'GET');
    assert.equal(faultOf({ ...asked, address: '/v1/reviews/%2e%2e/log' }, head), undefined);
    assert.match(faultOf({ ...asked, address: '/v1/reviews/r/log' }, head) ?? '', /is missing/);
  });
});

describe('a mutation', () => {
  it('is another value, the same for the same seed, and leaves the sample as it was', () => {
    const sample = { stars: { quality: 5 }, text: 'sweet', topics: ['fresh'] };
    const before = JSON.stringify(sample);
    const all = (): string[] => {
      const next = random(7);
      return Array.from({ length: 200 }, () => JSON.stringify(mutate(sample, next)) ?? '');
    };
    const [once, again] = [all(), all()];
    assert.deepEqual(once, again);
    assert.equal(JSON.stringify(sample), before);
    assert.ok(once.filter((text) => text !== before).length > 150);
  });
});
