import type { ModerationRule, ModerationRules } from '@huitou/contract/moderation-rules.js';
import { advertSigns } from './adverts.ts';
import { beforeDelivery, type DeliveryFacts } from './before-delivery.ts';
import { burstOf } from './burst.ts';
import { nearestCopy, type Candidate } from './near-copy.ts';
import { threshold } from './thresholds.ts';

/** What is known of a review, and of what it is compared with. */
export interface ReviewFacts {
  readonly text: string;
  /** Dimension id to stars, 1-5. */
  readonly stars: Readonly<Record<string, number>>;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  /** Earlier reviews of other buyers, here or elsewhere, whose fingerprints share a band with this one's. */
  readonly candidates: readonly Candidate[];
  /**
   * The merchant's reviews a day, zeros included, the oldest first, from its first order on: up to the day that is looked at,
   * which may be after the review's while its window lasts. Empty where that is not known.
   */
  readonly days: readonly number[];
  /** Null where the review is of no order, or of one that is not delivered, such as a stay. */
  readonly delivery: DeliveryFacts | null;
  /** Whether the author's account is linked to the merchant. */
  readonly linked: boolean;
}

/** Numbers, and ids of what is public: never words of anyone. */
type Evidence = Readonly<Record<string, number | string>>;

export interface Verdict {
  /** A review is held if any rule holds it, else folded if any folds it. */
  readonly state: 'published' | 'held' | 'folded';
  /** Every rule that applies, in the order of the document. */
  readonly rules: readonly { readonly id: string; readonly reason: string; readonly evidence: Evidence }[];
}

type Test = (facts: ReviewFacts, rule: ModerationRule) => Evidence | undefined;

const tests: Readonly<Record<string, Test>> = {
  'near-copy'({ text, candidates }, rule) {
    const copy = nearestCopy(text, candidates, {
      similarityAtLeast: threshold(rule, 'similarityAtLeast'),
      sizeAtLeast: threshold(rule, 'sizeAtLeast'),
      shorterAtLeast: threshold(rule, 'shorterAtLeast'),
    });
    return copy && { ...copy };
  },
  burst({ days }, rule) {
    const burst = burstOf(days, {
      reviewsAtLeast: threshold(rule, 'reviewsAtLeast'),
      tailAtMost: threshold(rule, 'tailAtMost'),
      windowDays: [threshold(rule, 'shortWindowDays'), threshold(rule, 'longWindowDays')],
      pastDays: threshold(rule, 'pastDays'),
      priorReviews: threshold(rule, 'priorReviews'),
      priorDays: threshold(rule, 'priorDays'),
      priorUnevenness: threshold(rule, 'priorUnevenness'),
    });
    return burst && { ...burst };
  },
  'contact-data'({ text }, rule) {
    const { masked, ways } = advertSigns(text);
    return ways >= threshold(rule, 'waysAtLeast') ? { ways, ...masked } : undefined;
  },
  advertising({ text }, rule) {
    const { masked, signs } = advertSigns(text);
    const reached = masked.phone || masked.mail ? threshold(rule, 'masked') : 0;
    const weight = signs.reduce((sum, sign) => sum + threshold(rule, sign), reached);
    return weight >= threshold(rule, 'weightAtLeast') ? { weight, signs: signs.join(' '), ...masked } : undefined;
  },
  'before-delivery'(facts, rule) {
    const early = beforeDelivery(facts, {
      graceHours: threshold(rule, 'graceHours'),
      scanDays: threshold(rule, 'scanDays'),
    });
    return early && { dimensions: early.dimensions.join(' '), ...(early.hours !== null && { hours: early.hours }) };
  },
  'linked-account': ({ linked }) => (linked ? {} : undefined),
};

/**
 * What becomes of a review by the rules of a document. Nothing is deleted: who reads the verdict publishes, folds or holds.
 * @throws RangeError for a rule that this program does not know, so that none is passed over in silence.
 */
export function judge(facts: ReviewFacts, { version, rules }: ModerationRules): Verdict {
  const applying = rules.flatMap((rule) => {
    const test = Object.hasOwn(tests, rule.id) ? tests[rule.id] : undefined;
    if (!test) throw new RangeError(`moderation rules ${version}: ${rule.id} is not known here; update the program`);
    const evidence = test(facts, rule);
    return evidence ? [{ rule, said: { id: rule.id, reason: rule.reason, evidence } }] : [];
  });
  const has = (kind: ModerationRule['kind']): boolean => applying.some(({ rule }) => rule.kind === kind);
  return {
    state: has('hold') ? 'held' : has('fold') ? 'folded' : 'published',
    rules: applying.map(({ said }) => said),
  };
}
