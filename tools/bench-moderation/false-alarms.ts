import { judge, type Verdict } from '@huitou/reviews/moderation/judge.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import type { Figure } from '../figures.ts';
import type { BandIndex } from './band-index.ts';
import type { Collection, RealReview } from './collection.ts';
import { factsOf } from './facts-of.ts';
import { Rhythms } from './rhythms.ts';

/** Percent of real reviews that may be held, and that may be folded. */
const most = 1;

const held = new Set(rulesV1.rules.filter(({ kind }) => kind === 'hold').map(({ id }) => id));

/** Days of the window in which a verdict sees a burst. */
function burstDays({ rules }: Verdict): number {
  const days = rules.find(({ id }) => id === 'burst')?.evidence['days'];
  return typeof days === 'number' ? days : 0;
}

/**
 * Judges every review of a collection in the light of those before it, and counts those that a rule holds or folds. A burst
 * holds all reviews of its window, as a store would that judges them again. `index` is filled with all reviews.
 */
export function falseAlarms({ name, reviews }: Collection, index: BandIndex): readonly Figure[] {
  const rhythms = new Rhythms(reviews);
  const rulesOf = new Map<RealReview, Set<string>>();
  const bursts = new Set<string>();
  for (const review of reviews) {
    const { merchant, day, buyer, text } = review;
    const bands = index.bandsOf(review.grams);
    const candidates = index.candidates(bands, buyer).map(({ id, grams }) => ({ review: id, grams }));
    const days = merchant === undefined || day === undefined ? [] : rhythms.upTo(merchant, day);
    const verdict = judge(factsOf(text, { candidates, days }), rulesV1);
    index.add(review, bands);
    rulesOf.set(review, new Set(verdict.rules.map(({ id }) => id)));
    for (let back = 0; back < burstDays(verdict); back++) bursts.add(`${merchant} ${(day ?? 0) - back}`);
  }
  for (const [{ merchant, day }, rules] of rulesOf) if (bursts.has(`${merchant} ${day}`)) rules.add('burst');
  const applying = [...rulesOf.values()].filter((rules) => rules.size > 0);
  const isHeld = (rules: ReadonlySet<string>): boolean => [...rules].some((id) => held.has(id));
  const figure = (what: string, found: readonly ReadonlySet<string>[]): Figure => {
    const value = (100 * found.length) / reviews.length;
    const parts = rulesV1.rules.map(({ id }) => [id, found.filter((rules) => rules.has(id)).length] as const);
    const note = parts.flatMap(([id, count]) => (count > 0 ? [`${id} ${count}`] : [])).join(', ');
    return {
      name: `${name}: real reviews ${what}`,
      value,
      unit: '%',
      reach: most,
      ok: value < most,
      note: `${found.length} of ${reviews.length.toLocaleString('en')}${note && `: ${note}`}`,
    };
  };
  return [
    figure('held', applying.filter(isHeld)),
    figure(
      'folded',
      applying.filter((rules) => !isHeld(rules)),
    ),
  ];
}
