import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { badgeAnswer, keysAnswer } from './badge.ts';
import { check } from './check.ts';
import { indexHistory } from './index-history.ts';
import { indexBatch, indexSnapshot } from './index-snapshot.ts';
import { merchantInsights } from './insights.ts';
import { methodAnswer } from './method-document.ts';
import { moderationRulesAnswer } from './moderation-rules.ts';
import { problem } from './problem.ts';
import { isFault, readShape } from './read-shape.ts';
import { reviewPage } from './review.ts';
import { reviewSummary } from './review-summary.ts';
import { liveSnapshot } from './live-events.ts';
import { room } from './room.ts';
import { sampleInsights, sampleNewInsights, sampleRoom, sampleTrackRecord } from './samples.ts';
import type { Schema } from './schema.ts';
import { mutantsOf } from './testing/mutants-of.ts';
import { obeys } from './testing/obeys.ts';
import * as samples from './testing/samples.ts';
import { trackRecord } from './track-record.ts';

const shapes: Readonly<Record<string, readonly [Schema, unknown]>> = {
  indexSnapshot: [indexSnapshot, samples.snapshot],
  indexBatch: [indexBatch, { indexes: [samples.snapshot], unknown: ['b-2'] }],
  indexHistory: [indexHistory, samples.history],
  reviewPage: [reviewPage, samples.page],
  reviewSummary: [reviewSummary, samples.summary],
  badgeAnswer: [badgeAnswer, samples.badge],
  keysAnswer: [keysAnswer, { keys: 'd.e.f' }],
  methodAnswer: [methodAnswer, samples.method],
  moderationRulesAnswer: [moderationRulesAnswer, samples.moderationRules],
  problem: [problem, samples.notFound],
  room: [room, sampleRoom],
  merchantInsights: [merchantInsights, sampleInsights],
  newInsights: [merchantInsights, sampleNewInsights],
  trackRecord: [trackRecord, sampleTrackRecord],
  liveSnapshot: [liveSnapshot, { merchants: [{ merchant: 'm', index: 3, reviews: null }] }],
};

/** Where a number, text or list has no upper limit. */
function* unlimited(schema: Schema, at: string): Generator<string> {
  const types = new Set([schema.type].flat());
  if (types.has('number') || types.has('integer')) {
    if (schema.maximum === undefined || schema.minimum === undefined) yield at;
  }
  if (types.has('string') && schema.maxLength === undefined && !schema.enum && !schema.pattern && !schema.format)
    yield at;
  if (types.has('array') && schema.maxItems === undefined) yield at;
  if (schema.items) yield* unlimited(schema.items, `${at}[]`);
  for (const [name, member] of Object.entries(schema.properties ?? {})) yield* unlimited(member, `${at}.${name}`);
  if (typeof schema.additionalProperties === 'object') yield* unlimited(schema.additionalProperties, `${at}.*`);
}

for (const [name, [schema, sample]] of Object.entries(shapes)) {
  describe(name, () => {
    it('reads a good value whole', () => {
      assert.equal(check(schema, sample), undefined);
      assert.deepEqual(structuredClone(readShape(schema, sample)), { value: sample, omitted: 0 });
    });

    it('limits every number, text and list', () => assert.deepEqual([...unlimited(schema, name)], []));

    it('never throws, and lets nothing through that is out of its limits', () => {
      let readings = 0;
      fc.assert(
        fc.property(fc.oneof({ weight: 8, arbitrary: mutantsOf(sample) }, fc.anything(), fc.jsonValue()), (value) => {
          const read = readShape(schema, value);
          if (isFault(read)) assert.match(read.pointer, /^(\/.*)?$/s);
          else {
            readings++;
            assert.ok(obeys(schema, read.value));
            assert.ok(read.omitted >= 0);
            assert.deepEqual(readShape(schema, structuredClone(read.value)), { value: read.value, omitted: 0 });
          }
        }),
        { numRuns: 300 },
      );
      assert.ok(readings > 30, `only ${readings} of 300 values could be read at all`);
    });
  });
}
