import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LogConsistency, ReviewLog, SignedLogHead } from '@huitou/contract/log.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import { fromBase64url } from '@huitou/proof/base64url.js';
import { isIncluded } from '@huitou/proof/log/check-proof.js';
import { treeHash } from '@huitou/proof/log/tree-hash.js';
import { createMock } from './mock.ts';
import { apiOf } from './scenario.ts';

const api = apiOf('live');

describe('the public log of the mock', () => {
  const mock = createMock();
  const get = async <T>(path: string): Promise<T> => {
    const answer = (await mock.answer(new Request(`${api}${path}`))) ?? assert.fail(path);
    assert.equal(answer.status, 200, path);
    return (await answer.json()) as T;
  };

  it('has every folded review, with proofs that hold for its signed head', async () => {
    const head = await get<SignedLogHead>('/v1/log');
    assert.ok(head.statement && head.size > 100);
    const { reviews } = await get<ReviewPage>('/v1/merchants/hetian/reviews?folded=only');
    assert.ok(reviews.length > 0);
    for (const { id, folded } of reviews) {
      const said = await get<ReviewLog>(`/v1/reviews/${id}/log`);
      assert.deepEqual([said.size, said.root], [head.size, head.root]);
      const kinds = said.entries.map(({ body }) => JSON.parse(body) as { kind: string; reason?: string });
      assert.deepEqual(
        kinds.map(({ kind, reason }) => [kind, reason]),
        [
          ['published', undefined],
          ['folded', folded?.reason],
        ],
      );
      for (const { entry, body, proof } of said.entries) {
        const leaf = await treeHash.leaf(new TextEncoder().encode(body));
        const at = { index: entry, size: head.size, leaf, proof: proof.map(fromBase64url) };
        assert.ok(await isIncluded({ ...at, root: fromBase64url(head.root) }));
        assert.ok(!(await isIncluded({ ...at, index: entry + 1, root: fromBase64url(head.root) })));
      }
    }
    const { proof } = await get<LogConsistency>(`/v1/log/consistency?from=7&to=${head.size}`);
    assert.ok(proof.length > 0);
  });

  it('has a page that finds a review', async () => {
    const answer = await mock.answer(new Request(`${api}/log?lang=en&find=nobody`));
    assert.equal(answer?.status, 404);
    assert.match((await answer?.text()) ?? '', /The log says nothing of nobody/);
  });
});
