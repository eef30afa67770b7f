import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { badgeAnswer } from './badge.ts';
import { indexHistory } from './index-history.ts';
import { indexBatch, indexSnapshot } from './index-snapshot.ts';
import { methodAnswer } from './method-document.ts';
import { moderationRulesAnswer } from './moderation-rules.ts';
import { problem } from './problem.ts';
import { isFault, readShape } from './read-shape.ts';
import { reviewPage } from './review.ts';
import { reviewSummary } from './review-summary.ts';
import type { Schema } from './schema.ts';
import * as samples from './testing/samples.ts';
import { memberAt, withAt } from './testing/with-at.ts';

const many = (length: number, item: unknown) => Array.from({ length }, () => item);
const members = (length: number, value: unknown) =>
  Object.fromEntries(Array.from({ length }, (_, i) => [`m${i}`, value]));

/** What stands at `pointer` of the reading with `put` there; the fault where it is a bad answer. */
function readWith(schema: Schema, sample: unknown, pointer: string, put: unknown): unknown {
  const read = readShape(schema, withAt(sample, pointer, put));
  return isFault(read) ? read.pointer : structuredClone(memberAt(read.value, pointer));
}

describe('the sizes of lists', () => {
  const batch = { indexes: [], unknown: [] };
  for (const [schema, sample, pointer, most, item] of [
    [indexBatch, batch, 'indexes', 100, samples.snapshot],
    [indexBatch, batch, 'unknown', 100, 'a'],
    [indexSnapshot, samples.snapshot, 'dimensions', 12, samples.snapshot.dimensions[0]],
    [indexSnapshot, samples.snapshot, 'caps', 100, samples.snapshot.caps[0]],
    [indexHistory, samples.history, 'points', 4000, samples.history.points[0]],
    [reviewPage, samples.page, 'reviews', 1000, samples.review],
    [reviewSummary, samples.summary, 'topics', 200, samples.summary.topics[0]],
    [reviewSummary, samples.summary, 'folded', 200, samples.summary.folded[0]],
    [reviewSummary, samples.summary, 'distribution', 5, { stars: 5, reviews: 1 }],
    [methodAnswer, samples.method, 'document/dimensions', 12, samples.method.document.dimensions[0]],
    [methodAnswer, samples.method, 'document/excludedReasons', 100, 'fake'],
    [moderationRulesAnswer, samples.moderationRules, 'document/rules', 100, samples.moderationRules.document.rules[0]],
  ] as const) {
    it(`are limited: more than ${most} ${pointer} are a bad answer`, () => {
      const whole = many(most, item);
      // `ok`, not `equal`: where these differ, its account of 4000 items takes minutes and gigabytes.
      assert.ok(isDeepStrictEqual(readWith(schema, sample, pointer, whole), whole));
      assert.ok(readWith(schema, sample, pointer, many(most + 1, item)) === `/${pointer}`);
    });
  }

  it('of an item leave out the item, or what is optional', () => {
    const omitted = (pointer: string, put: unknown) => {
      const read = readShape(reviewPage, withAt(samples.page, pointer, put));
      return isFault(read) ? read.pointer : read.omitted;
    };
    const [medium] = samples.review.media;
    assert.equal(omitted('reviews/0/media', many(20, medium)), 0);
    assert.equal(omitted('reviews/0/media', many(21, medium)), 1);
    assert.equal(omitted('reviews/0/stars', members(12, 5)), 0);
    assert.equal(omitted('reviews/0/stars', members(13, 5)), 1);
    const [first] = samples.snapshot.dimensions;
    const measures = (length: number) =>
      readWith(indexSnapshot, samples.snapshot, 'dimensions/0/measures', many(length, first?.measures?.[0]));
    assert.deepEqual(measures(20), many(20, first?.measures?.[0]));
    assert.equal(measures(21), undefined);
    assert.equal(readWith(problem, samples.notFound, 'errors', many(1001, samples.notFound.errors?.[0])), undefined);
  });
});

describe('members agree', () => {
  it('on how many buyers came back: at most all of them', () => {
    const buyers = (all: number, returning: number) =>
      readWith(indexSnapshot, samples.snapshot, 'buyers', { all, returning });
    assert.deepEqual(buyers(10, 10), { all: 10, returning: 10 });
    assert.equal(buyers(10, 11), '/buyers');
  });

  for (const pointer of ['interval', 'scoreInterval', 'dimensions/0/interval']) {
    it(`on the ends of ${pointer}, which is not available otherwise`, () => {
      const interval = (lower: unknown, upper: unknown) =>
        readWith(indexSnapshot, samples.snapshot, pointer, { lower, upper });
      assert.deepEqual(interval(50, 50), { lower: 50, upper: 50 });
      assert.deepEqual(interval(0, 100), { lower: 0, upper: 100 });
      for (const [lower, upper] of [
        [50.1, 50],
        [-0.1, 50],
        [50, 100.1],
        ['1', 2],
      ]) {
        assert.equal(interval(lower, upper), null);
      }
    });
  }

  for (const [pointer, right, wrong] of [
    ['wouldBuyAgain/n', 10, 11],
    ['replies/n', 10, 11],
    ['wonBack/n', 10, 11],
    ['topics/0/reviews', 10, 11],
    ['distribution/3/reviews', 1, 2],
    ['reviews', 10, 9],
  ] as const) {
    it(`on how many reviews there are at ${pointer}: no more than in all`, () => {
      assert.equal(readWith(reviewSummary, samples.summary, pointer, right), right);
      assert.equal(readWith(reviewSummary, samples.summary, pointer, wrong), '');
    });
  }

  it('on the order of the levels of a method', () => {
    const levels = (belowUnder: number, aboveOver: number, leadingOver: number) =>
      readWith(methodAnswer, samples.method, 'document/levels', {
        ...samples.method.document.levels,
        belowUnder,
        aboveOver,
        leadingOver,
      });
    assert.deepEqual(levels(50, 50, 50), {
      ...samples.method.document.levels,
      belowUnder: 50,
      aboveOver: 50,
      leadingOver: 50,
    });
    assert.equal(levels(51, 50, 90), '/document/levels');
    assert.equal(levels(50, 91, 90), '/document/levels');
  });
});

describe('where a repair would hide something', () => {
  for (const [schema, sample, pointer, fault] of [
    [indexSnapshot, samples.snapshot, 'caps/0', '/caps/0'],
    [reviewSummary, samples.summary, 'distribution/0', '/distribution/0'],
    [reviewSummary, samples.summary, 'folded/0', '/folded/0'],
    [methodAnswer, samples.method, 'document/dimensions/0', '/document/dimensions/0'],
    [methodAnswer, samples.method, 'document/dimensions/0/measures/0', '/document/dimensions/0/measures/0'],
    [methodAnswer, samples.method, 'document/excludedReasons/0', '/document/excludedReasons/0'],
    [moderationRulesAnswer, samples.moderationRules, 'document/rules/0', '/document/rules/0'],
    [badgeAnswer, samples.badge, 'statement', '/statement'],
    [reviewPage, samples.page, 'next', '/next'],
  ] as const) {
    it(`a bad value at ${pointer} is a bad answer`, () => {
      assert.equal(readWith(schema, sample, pointer, false), fault);
    });
  }
});
