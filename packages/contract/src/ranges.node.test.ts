import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badgeAnswer, keysAnswer } from './badge.ts';
import { indexHistory } from './index-history.ts';
import { indexBatch, indexSnapshot } from './index-snapshot.ts';
import { methodAnswer } from './method-document.ts';
import { moderationRulesAnswer } from './moderation-rules.ts';
import { problem } from './problem.ts';
import { isFault, readShape } from './read-shape.ts';
import { reviewPage } from './review.ts';
import { reviewSummary } from './review-summary.ts';
import type { Schema } from './schema.ts';
import { kinds } from './testing/kinds.ts';
import * as samples from './testing/samples.ts';
import { memberAt, withAt } from './testing/with-at.ts';

type Kind = keyof typeof kinds;
/** What becomes of an answer with a bad value: null in its place, left out, its item left out, or a bad answer. */
type Consequence = 'null' | 'gone' | 'omitted' | 'fault';

const answers: Readonly<
  Record<string, readonly [Schema, unknown, Readonly<Record<string, readonly [Kind, Consequence]>>]>
> = {
  indexSnapshot: [
    indexSnapshot,
    samples.snapshot,
    {
      'merchant/id': ['id', 'fault'],
      'merchant/name': ['name', 'fault'],
      'merchant/names/en': ['name', 'gone'],
      'merchant/avatar': ['link', 'null'],
      'merchant/industry/id': ['code', 'fault'],
      'merchant/industry/names/en': ['name', 'gone'],
      method: ['code', 'fault'],
      asOf: ['time', 'fault'],
      level: ['level', 'fault'],
      score: ['percent', 'null'],
      percentile: ['percent', 'null'],
      'peers/merchants': ['count', 'fault'],
      window: ['count', 'fault'],
      'dimensions/0/id': ['code', 'omitted'],
      'dimensions/0/score': ['percent', 'null'],
      'dimensions/0/level': ['level', 'omitted'],
      'dimensions/0/median': ['percent', 'null'],
      'dimensions/0/n': ['amount', 'omitted'],
      'dimensions/0/trend': ['trend', 'null'],
      'dimensions/0/measures/0/percentile': ['percent', 'null'],
      'caps/0/reason': ['code', 'fault'],
      'caps/0/until': ['time', 'fault'],
    },
  ],
  indexBatch: [indexBatch, { indexes: [samples.snapshot], unknown: ['b-2'] }, { 'unknown/0': ['link', 'omitted'] }],
  indexHistory: [
    indexHistory,
    samples.history,
    {
      merchant: ['id', 'fault'],
      'points/0/day': ['day', 'omitted'],
      'points/0/level': ['level', 'omitted'],
      'points/0/score': ['percent', 'null'],
      'points/0/percentile': ['percent', 'null'],
      'points/0/dimensions/quality': ['percent', 'gone'],
    },
  ],
  reviewPage: [
    reviewPage,
    samples.page,
    {
      merchant: ['id', 'fault'],
      matching: ['count', 'fault'],
      filteredOut: ['count', 'fault'],
      next: ['link', 'fault'],
      'reviews/0/id': ['code', 'omitted'],
      'reviews/0/at': ['day', 'omitted'],
      'reviews/0/orderedOn': ['day', 'null'],
      'reviews/0/since': ['day', 'omitted'],
      'reviews/0/author': ['name', 'null'],
      'reviews/0/seed': ['code', 'omitted'],
      'reviews/0/goods/names/en': ['name', 'gone'],
      'reviews/0/goods/image': ['link', 'null'],
      'reviews/0/stars/quality': ['star', 'gone'],
      'reviews/0/text': ['text', 'omitted'],
      'reviews/0/lang': ['language', 'null'],
      'reviews/0/media/0/alt': ['alt', 'null'],
      'reviews/0/wouldBuyAgain': ['yes', 'null'],
      'reviews/0/helpful': ['count', 'omitted'],
      'reviews/0/improve': ['code', 'null'],
      'reviews/0/folded/reason': ['code', 'omitted'],
      'reviews/0/folded/on': ['day', 'null'],
      'reviews/0/folded/rule': ['code', 'null'],
      'reviews/0/folded/objection': ['link', 'null'],
    },
  ],
  reviewSummary: [
    reviewSummary,
    samples.summary,
    {
      merchant: ['id', 'fault'],
      asOf: ['time', 'fault'],
      firstTime: ['count', 'fault'],
      'wouldBuyAgain/share': ['share', 'null'],
      'replies/share': ['share', 'null'],
      'wonBack/share': ['share', 'null'],
      'topics/0/id': ['code', 'omitted'],
      'topics/0/names/en': ['name', 'gone'],
      'folded/0/reason': ['code', 'fault'],
      'folded/0/reviews': ['count', 'fault'],
    },
  ],
  badgeAnswer: [
    badgeAnswer,
    samples.badge,
    { statement: ['text', 'fault'], why: ['code', 'gone'], keys: ['text', 'gone'] },
  ],
  keysAnswer: [keysAnswer, { keys: 'a.b.c' }, { keys: ['text', 'fault'] }],
  problem: [problem, samples.notFound, { type: ['name', 'fault'], title: ['name', 'fault'], detail: ['text', 'gone'] }],
  moderationRulesAnswer: [
    moderationRulesAnswer,
    samples.moderationRules,
    {
      'document/version': ['code', 'fault'],
      'document/rules/0/id': ['code', 'fault'],
      'document/rules/0/reason': ['code', 'fault'],
      'document/rules/0/thresholds/similarityAtLeast': ['amount', 'fault'],
      'document/rules/0/names/en': ['name', 'gone'],
      'document/rules/0/words/en': ['text', 'gone'],
    },
  ],
  methodAnswer: [
    methodAnswer,
    samples.method,
    {
      'document/version': ['code', 'fault'],
      'document/confidence': ['share', 'fault'],
      'document/windowDays': ['count', 'fault'],
      'document/dimensions/0/weight': ['share', 'fault'],
      'document/dimensions/0/halfLifeDays': ['amount', 'fault'],
      'document/dimensions/0/names/en': ['name', 'gone'],
      'document/dimensions/0/measures/0/prior': ['amount', 'fault'],
      'document/dimensions/0/measures/0/words/en': ['text', 'gone'],
    },
  ],
};

for (const [name, [schema, sample, ranges]] of Object.entries(answers)) {
  describe(`the ranges of ${name}`, () => {
    for (const [pointer, [kind, consequence]] of Object.entries(ranges)) {
      it(`of ${pointer}: ${kind}, else ${consequence}`, () => {
        const [right, wrong] = kinds[kind];
        for (const value of right) {
          const read = readShape(schema, withAt(sample, pointer, value));
          assert.ok(!isFault(read), `${String(value).slice(0, 40)}: ${JSON.stringify(read)}`);
          assert.deepEqual([memberAt(read.value, pointer), read.omitted], [value, 0]);
        }
        for (const value of wrong) {
          const read = readShape(schema, withAt(sample, pointer, value));
          if (value === null && consequence === 'null') continue;
          if (isFault(read)) assert.equal(consequence, 'fault', `${pointer}: ${String(value).slice(0, 40)}`);
          else if (consequence === 'omitted') assert.equal(read.omitted, 1);
          else
            assert.deepEqual(
              [memberAt(read.value, pointer), read.omitted],
              [consequence === 'null' ? null : undefined, 0],
            );
        }
      });
    }
  });
}
