import type { HeldReviews } from '@huitou/contract/held-review.js';
import type { ShopBackend } from './shop-backend.ts';

/** Milliseconds between two looks at what waits. */
const every = 10_000;

export interface ModeratorOptions {
  readonly backend: ShopBackend;
  /** Where the API answers. */
  readonly api: string;
  readonly platformKey: string;
  readonly onError: (error: unknown) => void;
}

/**
 * The made-up platform's member of staff who looks at reviews that wait: an evening in the live room brings more reviews than
 * this shop has in a week, which the rules hold until somebody has seen that there was one. What waits for any other reason stays.
 */
export class Moderator {
  readonly #options: ModeratorOptions;
  readonly #timer: NodeJS.Timeout;

  constructor(options: ModeratorOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.look().catch(options.onError), every).unref();
  }

  /** @returns how many were released. */
  async look(): Promise<number> {
    const { backend, api, platformKey } = this.#options;
    const response = await fetch(`${api}/v1/held-reviews?merchant=${backend.merchant}`, {
      headers: { authorization: `Bearer ${platformKey}` },
    });
    if (!response.ok) throw new Error(`${api}/v1/held-reviews: answered ${response.status}`);
    const { reviews } = (await response.json()) as HeldReviews;
    const evening = reviews.filter(({ rules }) => rules.every(({ rule }) => rule === 'burst'));
    const at = Date.now();
    if (evening.length > 0) {
      await backend.tell(
        evening.map(({ review }) => ({
          type: 'moderation',
          at,
          data: {
            ...{ id: `release-${review}`, action: 'release', merchant: backend.merchant, review },
            ...{ reason: 'seen-live', by: 'platform' },
          },
        })),
      );
    }
    return evening.length;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
