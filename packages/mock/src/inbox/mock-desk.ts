import { check } from '@huitou/contract/check.js';
import { sampleStaffReviews } from '@huitou/contract/samples.js';
import { staffDecision, type StaffDecision, type StaffReview } from '@huitou/contract/staff-review.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { FixtureMerchant } from '../market/fixture.ts';
import { answer, problem } from './inbox-answers.ts';

const hour = 3_600_000;

/** What waits for a person at a merchant: one with an appeal, one of a burst of which nobody has said anything. */
const waiting = (): StaffReview[] => [
  ...sampleStaffReviews.reviews.map((review) => ({ ...review, at: timeOf(Date.now() - 30 * hour) })),
  {
    ...{ review: 'w-held-2', at: timeOf(Date.now() - 3 * hour), stars: { quality: 5, service: 5 }, lang: 'zh-CN' },
    text: '第三次买了，还是一样甜。直播间里答应的坏果包赔也做到了。',
    wouldBuyAgain: true,
    rules: [{ rule: 'burst', reason: 'burst', evidence: { inAnHour: 31, usual: 2.4 } }],
    appeal: null,
    refusal: null,
  },
];

/** What the platform's staff decide about, over fixtures: what is decided stays so for as long as the mock lives. */
export class MockDesk {
  readonly #merchant: { readonly id: string; readonly name: string };
  #held: readonly StaffReview[] = waiting();
  #folded: readonly StaffReview[];

  constructor({ index, reviews }: FixtureMerchant) {
    const { id, name } = index.merchant;
    this.#merchant = { id, name };
    this.#folded = reviews.flatMap(({ id: review, at, stars, text, lang, wouldBuyAgain = null, folded }) =>
      folded
        ? [
            {
              ...{ review, at: timeOf(Date.parse(at)), stars, text, lang, wouldBuyAgain },
              rules: [{ rule: folded.rule ?? folded.reason, reason: folded.reason, evidence: {} }],
              ...{ appeal: null, refusal: null },
            },
          ]
        : [],
    );
  }

  page(query: URLSearchParams): Response {
    const reviews = query.get('view') === 'folded' ? this.#folded : this.#held;
    return answer({ merchant: this.#merchant, reviews, next: null });
  }

  decide(review: string, body: unknown): Response {
    const fault = check(staffDecision, body);
    if (fault) return problem('invalid-body', 400, `body: ${JSON.stringify(fault)}`);
    const { action, reason } = body as StaffDecision;
    const all = action === 'unfold' ? this.#folded : this.#held;
    if (!all.some((one) => one.review === review)) {
      return problem('unknown-review', 404, `review: the merchant has none with the id ${review} that waits`);
    }
    this.#held = this.#held.filter((one) => one.review !== review);
    this.#folded = this.#folded.filter((one) => one.review !== review);
    return answer({ review, action, reason, at: timeOf(Date.now()) });
  }
}
