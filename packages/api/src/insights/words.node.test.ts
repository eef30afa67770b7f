import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReviewText } from '../ports/insights.ts';
import { countWords } from './industry-words.ts';
import { wordInsights } from './words.ts';

const now = Date.UTC(2026, 10, 22);
const text = (i: number, said: string, more: Partial<ReviewText> = {}): ReviewText => ({
  ...{ merchant: 'tea', review: `r${i}`, text: said, lang: 'en', author: `b${i}`, helpfulness: 0 },
  ...{ writtenAt: now - i * 3_600_000, ...more },
});
const others = Array.from({ length: 400 }, (_, i) =>
  text(i, 'Nice tins, will order another month', { merchant: 'other', review: `o${i}` }),
);
/** Of forty, eight speak of dew, five of a cousin that one person has, six of freshness. */
const own = Array.from({ length: 40 }, (_, i) => {
  if (i < 8) return text(i, `Dew on every leaf, number ${i}`, { helpfulness: i === 6 ? 0.9 : 0 });
  if (i < 13) return text(i, 'My cousin agrees', { author: 'one' });
  return text(i, i < 19 ? 'So fresh' : 'Nice tins, will order another month');
});

describe('words that a shop’s reviews have', () => {
  it('are those that others hardly write, that several people do, and that no topic says', async () => {
    const words = wordInsights(own, await countWords([...own, ...others]), now);
    assert.deepEqual(words.map(({ word }) => word).toSorted(), ['dew', 'leaf', 'number']);
    const dew = words.find(({ word }) => word === 'dew');
    assert.deepEqual([dew?.reviews, dew?.share, dew?.peers, dew?.verdict, dew?.lang], [8, 0.2, 0, 'more', 'en']);
    assert.deepEqual(
      dew?.quotes.map(({ review }) => review),
      ['r6', 'r0'],
      'the helpful one, then the newest',
    );
  });

  it('are set against the shop’s own older texts as well, which the industry was not read as far back for', async () => {
    const cut = await countWords([...own.slice(0, 4), ...others.slice(0, 4)]);
    for (const { share, peers } of wordInsights(own, cut, now)) assert.ok(share <= 1 && peers <= 1);
  });

  it('are none where the industry writes another language', async () => {
    assert.deepEqual(wordInsights(own, await countWords([text(1, '还带着露水')]), now), []);
  });
});
