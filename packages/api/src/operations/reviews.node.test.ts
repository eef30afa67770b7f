import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import { bodyFormat } from '../body-format.ts';
import { createApp } from '../create-app.ts';
import { samplePage } from '@huitou/contract/samples.js';
import { snapshot, tinyMethod } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

const fold = { reason: 'advertising', on: '2026-11-20', by: 'rule', rule: null, objection: null } as const;

/** A reader with one review that is shown and one that is folded. */
class Folding extends TinyReader {
  override async reviews(_merchant: string, _query: ReviewQuery): Promise<ReviewPage> {
    const [shown] = samplePage.reviews;
    return shown ? { ...samplePage, reviews: [shown, { ...shown, id: 'r-2', folded: fold }] } : samplePage;
  }
}

const foldsWith = async (objectionContact?: string) => {
  const app = createApp({ reader: new Folding([snapshot('hetian')]), objectionContact });
  const answer = await app.fetch(new Request('https://api.example/v1/merchants/hetian/reviews'));
  return ((await answer.json()) as ReviewPage).reviews.map(({ folded }) => folded);
};

describe('a folded review', () => {
  it('says where its author objects, if the server takes objections', async () => {
    const objection = 'mailto:objections@shop.example';
    assert.deepEqual(await foldsWith(objection), [null, { ...fold, objection }]);
    assert.deepEqual(await foldsWith(), [null, fold]);
  });

  it('has another tag once objections go elsewhere', async () => {
    const formats = [undefined, 'mailto:a@shop.example', 'mailto:b@shop.example'].map((contact) =>
      bodyFormat(tinyMethod, contact),
    );
    assert.equal(new Set(await Promise.all(formats)).size, 3);
  });
});
