import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { moderationRules } from '@huitou/contract/moderation-rules.js';
import { gramsOf } from './grams.ts';
import { judge, type ReviewFacts } from './judge.ts';
import { rulesV1 } from './rules-v1.ts';

const hour = 3_600_000;
const day = 24 * hour;
const facts = (text: string, known: Partial<ReviewFacts> = {}): ReviewFacts => ({
  text,
  stars: {},
  writtenAt: 100 * day,
  candidates: [],
  days: [],
  delivery: null,
  linked: false,
  ...known,
});
const verdict = (text: string, known?: Partial<ReviewFacts>): readonly [string, ...string[]] => {
  const { state, rules } = judge(facts(text, known), rulesV1);
  return [state, ...rules.map(({ id }) => id)];
};
const delivered = (deliveredAt: number | null) => ({
  delivery: { told: true, orderedAt: 97 * day, deliveredAt },
});

describe('the rules', () => {
  it('are a document of the contract, in three languages, with different ids', () => {
    assert.equal(check(moderationRules, rulesV1), undefined);
    assert.equal(new Set(rulesV1.rules.map(({ id }) => id)).size, rulesV1.rules.length);
    for (const { names, words } of rulesV1.rules)
      for (const texts of [names, words]) assert.deepEqual(Object.keys(texts), ['zh-CN', 'en', 'ar']);
  });

  it('are refused where one is not known, or has no number to compare with', () => {
    const [first] = rulesV1.rules;
    assert.ok(first);
    const withRule = (change: object) => ({ version: 'v9', rules: [{ ...first, ...change }] });
    assert.throws(() => judge(facts('好'), withRule({ id: 'toString' })), /v9: toString is not known here/);
    assert.throws(
      () => judge(facts('好'), withRule({ thresholds: {} })),
      /near-copy: has no threshold similarityAtLeast/,
    );
  });
});

describe('a verdict', () => {
  it('publishes what no rule speaks of', () => {
    assert.deepEqual(judge(facts('苹果很甜，包装结实'), rulesV1), { state: 'published', rules: [] });
    assert.deepEqual(verdict(''), ['published']);
  });

  it('holds a copy, and says of which review, never its words', () => {
    const text = '第三次在他家买苹果了，每一箱都又脆又甜，包装很结实，坏了一个客服马上就赔了';
    const copy = judge(facts(text, { candidates: [{ review: 'r-1', grams: gramsOf(text) }] }), rulesV1);
    assert.equal(copy.state, 'held');
    const [{ id, reason, evidence } = assert.fail('no rule applies')] = copy.rules;
    assert.deepEqual([id, reason, evidence['review'], evidence['similarity']], ['near-copy', 'duplicate', 'r-1', 1]);
    assert.ok(!JSON.stringify(copy).includes('苹果'));
  });

  it('holds a burst with its figures', () => {
    const { state, rules } = judge(facts('好', { days: [...Array<number>(60).fill(0), 12] }), rulesV1);
    assert.equal(state, 'held');
    assert.deepEqual([rules[0]?.evidence['reviews'], rules[0]?.evidence['days']], [12, 3]);
  });

  it('holds contact data, and an advert for both', () => {
    assert.deepEqual(verdict('有问题打13800138000'), ['held', 'contact-data']);
    assert.deepEqual(verdict('厂家直销，加微信 abc12345'), ['held', 'contact-data', 'advertising']);
  });

  it('folds an advert without contact data, with its weight', () => {
    const { state, rules } = judge(facts('本人诚招代理，一手货源，欢迎咨询'), rulesV1);
    assert.deepEqual(
      [state, rules[0]?.reason, rules[0]?.evidence],
      ['folded', 'advertising', { weight: 3, signs: 'invitation offer' }],
    );
  });

  it('folds what a linked account writes', () => {
    assert.deepEqual(verdict('苹果很甜', { linked: true }), ['folded', 'linked-account']);
  });
});

describe('a review before the delivery', () => {
  it('is folded where it judges goods', () => {
    assert.deepEqual(verdict('苹果很新鲜', delivered(101 * day)), ['folded', 'before-delivery']);
    assert.deepEqual(verdict('', { ...delivered(null), stars: { quality: 5 } }), ['folded', 'before-delivery']);
    const { rules } = judge(facts('苹果很新鲜', delivered(101 * day)), rulesV1);
    assert.deepEqual(rules[0]?.evidence, { dimensions: 'quality', hours: 24 });
  });

  it('is published where it judges the service, or says that nothing has come', () => {
    assert.deepEqual(verdict('客服很有耐心', delivered(null)), ['published']);
    assert.deepEqual(verdict('苹果还没收到', { ...delivered(null), stars: { quality: 1 } }), ['published']);
    assert.deepEqual(verdict('Still not delivered', { ...delivered(null), stars: { quality: 1 } }), ['published']);
  });

  it('is published where the delivery was scanned a little late, or never, or is never told', () => {
    assert.deepEqual(verdict('苹果很新鲜', delivered(100 * day + 11 * hour)), ['published']);
    assert.deepEqual(verdict('苹果很新鲜', delivered(99 * day)), ['published']);
    assert.deepEqual(verdict('苹果很新鲜', { delivery: { told: true, orderedAt: 70 * day, deliveredAt: null } }), [
      'published',
    ]);
    assert.deepEqual(verdict('苹果很新鲜', { delivery: { told: false, orderedAt: 97 * day, deliveredAt: null } }), [
      'published',
    ]);
    assert.deepEqual(verdict('房间很干净'), ['published']);
  });
});
