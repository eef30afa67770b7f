import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Experience } from './experience.ts';
import { drawOpinion } from './opinion.ts';
import type { Person } from './people.ts';
import { createRandom } from './random.ts';

it('rates something in every review, as one may come without words', () => {
  const buyer = { strictness: 0, loyalty: 0 } as Person;
  const felt = { goods: 0, service: 0, shown: 0, chat: 0, satisfaction: 0, negatives: [] };
  const random = createRandom('opinions');
  // One in 333 of first-time buyers rates nothing by chance.
  for (let i = 0; i < 5_000; i++) {
    const { stars } = drawOpinion(buyer, felt as unknown as Experience, 1, random);
    assert.ok(Object.keys(stars).length > 0, `review ${i}`);
  }
});
