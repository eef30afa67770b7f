import { voteWeights } from '@huitou/reviews/helpfulness.js';

/** What a buyer says of a review. */
interface Vote {
  readonly helpful: boolean;
  readonly weight: number;
}

/** What the votes on a review come to: people who found it helpful, and the weights for it and against. */
export interface Votes {
  readonly readers: number;
  readonly weightFor: number;
  readonly weightAgainst: number;
}

/** Votes on the reviews of one merchant, in memory. */
export class FixtureVotes {
  /** By review and buyer. */
  readonly #votes = new Map<string, Map<string, Vote>>();

  /** @param helpful null takes a vote back. */
  set(review: string, buyer: string, helpful: boolean | null, isRepeatBuyer: boolean): void {
    const votes = this.#votes.get(review) ?? new Map<string, Vote>();
    this.#votes.set(review, votes);
    if (helpful === null) votes.delete(buyer);
    else votes.set(buyer, { helpful, weight: isRepeatBuyer ? voteWeights.repeatBuyer : voteWeights.buyer });
  }

  of(review: string): Votes {
    const votes = [...(this.#votes.get(review)?.values() ?? [])];
    const weight = (helpful: boolean): number =>
      votes.reduce((sum, vote) => (vote.helpful === helpful ? sum + vote.weight : sum), 0);
    return {
      readers: votes.filter(({ helpful }) => helpful).length,
      weightFor: weight(true),
      weightAgainst: weight(false),
    };
  }
}
