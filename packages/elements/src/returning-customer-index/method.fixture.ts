import type { MethodAnswer } from '@huitou/contract/method-document.js';

/** What `/v1/methods/v1` answers: four dimensions that weigh the same, one measure each. */
export const method: MethodAnswer = {
  hash: 'ab'.repeat(32),
  document: {
    version: 'v1',
    dimensions: ['quality', 'service', 'content', 'returning'].map((id) => ({
      id,
      names: { en: `The ${id}` },
      weight: 0.25,
      halfLifeDays: 180,
      measures: [
        {
          id: 'm',
          names: { en: 'Stars' },
          kind: 'stars',
          weight: 1,
          prior: 11,
          maturesAfterDays: 0,
          words: { en: 'Counted in words.' },
        },
      ],
    })),
    needs: 'returning',
    windowDays: 365,
    confidence: 0.9,
    levels: { collectingUnder: 30, aboveOver: 50, belowUnder: 50, leadingOver: 80, leadingFrom: 100 },
    calm: { points: 5, runs: 3 },
    peers: { atLeast: 20, atLeastAtRoot: 5 },
    returning: { censorDays: 90, atLeast: 50 },
    notAVoice: [],
  },
};
