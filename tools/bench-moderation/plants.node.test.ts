import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gramsOf } from '@huitou/reviews/moderation/grams.js';
import { random } from '../bench-server/random.ts';
import { advertOf } from './advert.ts';
import { BandIndex } from './band-index.ts';
import type { RealReview } from './collection.ts';
import { copyOf } from './copy.ts';
import { falseAlarms } from './false-alarms.ts';
import { lookedAt } from './looked-at-parts.ts';
import { plantedBursts } from './planted-bursts.ts';
import { unseen } from './unseen-parts.ts';

const words = '第三次在他家买苹果了，每一箱都又脆又甜，包装很结实，坏了一个客服马上就赔了';
const review = (id: string, text: string, known: Partial<RealReview> = {}): RealReview => ({
  id,
  text,
  grams: gramsOf(text),
  ...known,
});

test('one seed always plants the same, another one something else, and a copy is never the original', () => {
  const copies = (seed: number): string[] => {
    const next = random(seed);
    return Array.from({ length: 20 }, () => copyOf(words, next));
  };
  assert.deepEqual(copies(1), copies(1));
  assert.notDeepEqual(copies(1), copies(2));
  assert.ok(!copies(3).includes(words));
});

test('the adverts that the patterns were made by and the unseen ones share no offer and no contact', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const place of ['offers', 'contacts'] as const) {
      const known = new Set(lookedAt[language][place].filter((part) => part !== ''));
      assert.deepEqual(
        unseen[language][place].filter((part) => known.has(part)),
        [],
      );
    }
    assert.doesNotMatch(advertOf(language, unseen[language], random(1)), /[{}|]/);
  }
});

test('a copy by another buyer counts as held, the same words of one buyer do not', () => {
  const held = (buyers: readonly string[]): number | null | undefined => {
    const reviews = buyers.map((buyer, i) => review(`${i}`, words, { buyer }));
    return falseAlarms({ name: 'x', language: 'zh', reviews }, new BandIndex(45))[0]?.value;
  };
  assert.equal(held(['a', 'b']), 50);
  assert.equal(held(['a', 'a']), 0);
});

test('all of a burst counts as held, and planted ones are found over a quiet rhythm', () => {
  const known = { merchant: 'm' };
  const quiet = Array.from({ length: 40 }, (_, i) => review(`q${i}`, '好', { ...known, day: 9 * i }));
  const burst = Array.from({ length: 20 }, (_, i) => review(`b${i}`, '好', { ...known, day: 9 * 40 }));
  const collection = { name: 'x', language: 'zh', reviews: [...quiet, ...burst] } as const;
  const [held] = falseAlarms(collection, new BandIndex(45));
  assert.equal(held?.note, '20 of 60: burst 20');
  assert.ok((plantedBursts({ ...collection, reviews: quiet }, random(1)).value ?? 0) >= 95);
});
