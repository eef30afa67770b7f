import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsIn } from './claims.ts';

describe('claims about reviews', () => {
  for (const text of [
    '100 % real reviews',
    'We show verified customer reviews only.',
    'Every review you read here is genuine!',
    '100%真实买家',
    '来自真实评价',
    '本店好评率高达 99.8%',
    '零差评',
    'تقييمات حقيقية',
  ]) {
    it(`“${text}” is one`, () => assert.deepEqual(claimsIn(text), [text]));
  }

  for (const text of [
    'What repeat buyers say',
    'Write a review',
    'Real cheese, 100 % milk.',
    '全部评价',
    '真实的果园，实在的价格',
    'Only people who bought again can write',
  ]) {
    it(`“${text}” is none`, () => assert.deepEqual(claimsIn(text), []));
  }

  it('are given by the sentence', () =>
    assert.deepEqual(claimsIn('Fresh fruit. Genuine reviews! 4.5 of 5.'), ['Genuine reviews!']));
});
