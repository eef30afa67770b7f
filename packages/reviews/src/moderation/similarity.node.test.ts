import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { fingerprintOf } from './fingerprint.ts';
import { gramsOf } from './grams.ts';
import { nearestCopy } from './near-copy.ts';
import { normalizeText } from './normalize-text.ts';
import { similarity } from './similarity.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'苹果很甜包装好 ，。ABab！😊１é'), maxLength: 60 }),
);
const alike = (a: string, b: string): number => similarity(gramsOf(a), gramsOf(b));

describe('a normalised text', () => {
  it('is the same whatever its width, case, spaces, signs, marks and repeats', () => {
    for (const [one, other] of [
      ['ＧＲＥＡＴ　ｐｌａｃｅ！！', 'great place'],
      ['好好好好，真的 很 好～', '好真的很好'],
      ['Café, sooo good 😊', 'cafe so god'],
    ] as const)
      assert.equal(normalizeText(one), normalizeText(other));
  });

  it('is not changed by normalising it again', () => {
    fc.assert(fc.property(text, (any) => assert.equal(normalizeText(normalizeText(any)), normalizeText(any))));
  });
});

describe('the similarity of two texts', () => {
  it('is that of the other two, between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        assert.equal(alike(a, b), alike(b, a));
        assert.ok(alike(a, b) >= 0 && alike(a, b) <= 1);
      }),
    );
  });

  it('is 1 of a text with itself, as soon as there is anything to compare, and all its bands are the same', () => {
    fc.assert(
      fc.property(text, (any) => {
        const grams = gramsOf(any);
        assert.equal(similarity(grams, grams), grams.hashes.length > 0 ? 1 : 0);
        assert.deepEqual(fingerprintOf(grams), fingerprintOf(gramsOf(` ${any}。`)));
      }),
    );
  });

  it('is what both have over what either has', () => {
    // 苹果, 果很, 很甜 and 苹果, 果很, 很脆.
    assert.equal(alike('苹果很甜', '苹果很脆'), 2 / 4);
    // abcd, bcde and bcde, cdef.
    assert.equal(alike('abcde', 'bcdef'), 1 / 3);
    assert.equal(alike('abc', 'abc'), 0);
  });

  it('bears clauses in another order', () => {
    assert.ok(alike('苹果很甜，包装结实，发货也快', '发货也快，苹果很甜，包装结实') > 0.6);
  });
});

describe('a fingerprint', () => {
  it('has 32 integers that a column of a store can keep', () => {
    const bands = fingerprintOf(gramsOf('Great location, easy check-in, exactly as described.'));
    assert.equal(bands.length, 32);
    assert.equal(new Set(bands).size, 32);
    for (const band of bands) assert.equal(band, band | 0);
    assert.deepEqual(fingerprintOf(gramsOf('！！😊')), []);
  });

  it('shares bands with that of a similar text, and none with that of another', () => {
    const shared = (a: string, b: string): number => {
      const bands = new Set(fingerprintOf(gramsOf(a)));
      return fingerprintOf(gramsOf(b)).filter((band) => bands.has(band)).length;
    };
    const original = '第三次在他家买苹果了，每一箱都又脆又甜，包装很结实，坏了一个客服马上就赔了';
    assert.ok(shared(original, original.replace('客服马上', '店家立刻')) > 5);
    assert.equal(shared(original, '房间干净安静，房东很热情，离地铁站走路五分钟，早餐也不错'), 0);
  });
});

describe('the nearest copy', () => {
  const thresholds = { similarityAtLeast: 0.4, sizeAtLeast: 55, shorterAtLeast: 45 };
  const original = '第三次在他家买苹果了，每一箱都又脆又甜，包装很结实，坏了一个客服马上就赔了';
  const candidate = (review: string, words: string) => ({ review, grams: gramsOf(words) });

  it('is the most similar candidate', () => {
    const copy = original.replace('坏了一个', '烂了俩');
    const found = nearestCopy(copy, [candidate('far', original.slice(0, 20)), candidate('near', original)], thresholds);
    assert.equal(found?.review, 'near');
    assert.ok(found.similarity > 0.7);
  });

  it('is none where either says too little: the same few words are written by many', () => {
    assert.equal(nearestCopy('很好，很满意', [candidate('a', '很好，很满意')], thresholds), undefined);
    assert.equal(nearestCopy('Great host!', [candidate('a', 'Great host!')], thresholds), undefined);
    assert.equal(nearestCopy('好评'.repeat(50), [candidate('a', '好评'.repeat(50))], thresholds), undefined);
  });
});
