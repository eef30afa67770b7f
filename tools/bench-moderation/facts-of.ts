import type { ReviewFacts } from '@huitou/reviews/moderation/judge.js';

/** Facts of a review of which only its text is known, and what is given. */
export const factsOf = (text: string, known: Partial<ReviewFacts> = {}): ReviewFacts => ({
  text,
  stars: {},
  writtenAt: 0,
  candidates: [],
  days: [],
  delivery: null,
  linked: false,
  ...known,
});
