import { reviewIdOf } from '../../packages/engine/src/submissions/review-event.ts';
import { pick, upTo, type Random } from '../bench-moderation/draw.ts';
import type { Known } from './values.ts';

const topics = ['fresh', 'well-packed', 'on-time', 'slow-reply'];
/** Ids that the run has met, kept few enough that each is met again. */
const most = 3_000;

interface Claims {
  readonly merchant?: unknown;
  readonly jti?: unknown;
}

/** What a token says, where it says anything. */
function claimsOf(authorization = ''): Claims {
  try {
    return (JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()) ?? {}) as Claims;
  } catch {
    return {};
  }
}

/** What is in the store, as far as the answers said: so that a request can be about something that is there. */
export class KnownIds {
  readonly #merchants: readonly string[];
  readonly #reviews: string[] = [];
  readonly #byMerchant = new Map<unknown, string[]>();
  readonly #pictures: string[] = [];
  readonly #cursors: string[] = [];

  constructor(merchants: readonly string[]) {
    this.#merchants = merchants;
  }

  /** Remembers the ids that an answer gave to this caller. */
  learn(text: string, authorization: string | undefined): void {
    const { merchant } = claimsOf(authorization);
    const own = this.#byMerchant.get(merchant) ?? [];
    const review = /"review":"([^"]+)"/.exec(text)?.[1];
    if (review !== undefined && own.length < most) this.#byMerchant.set(merchant, [...own, review]);
    for (const [into, found] of [
      [this.#reviews, /"review":"([^"]+)"/.exec(text)],
      [this.#pictures, /"picture":"([^"]+)"/.exec(text)],
      [this.#cursors, /"next":"([^"]+)"/.exec(text)],
    ] as const) {
      if (!found?.[1]) continue;
      if (into.length >= most) into.splice(0, most / 2);
      into.push(found[1]);
    }
  }

  /** Ids for a request of this caller: of its own review, of others of the same merchant, or of any. */
  for(authorization: string | undefined): Known {
    const { merchant, jti } = claimsOf(authorization);
    return (name, random) => {
      const chance = random();
      if (name === 'review' && chance < 0.4 && typeof merchant === 'string' && typeof jti === 'string') {
        return reviewIdOf({ merchant, buyer: '', order: '', token: jti });
      }
      const near = this.#byMerchant.get(merchant);
      if ((name === 'review' || name === 'reviews') && chance < 0.9 && near) return pick(near, random);
      return this.draw(name, random);
    };
  }

  readonly draw: Known = (name, random: Random) => {
    const some = (list: readonly string[]): string | undefined => (list.length > 0 ? pick(list, random) : undefined);
    switch (name) {
      case 'merchant':
      case 'merchants':
        return pick(this.#merchants, random);
      case 'review':
      case 'reviews':
        return some(this.#reviews);
      case 'pictures':
        return some(this.#pictures);
      case 'cursor':
        return random() < 0.7 ? some(this.#cursors) : undefined;
      case 'file':
        return `${some(this.#pictures) ?? 'x'}-480.jpg`;
      case 'room':
        return `${pick(this.#merchants, random)}-room`;
      case 'version':
        return pick(['v1', 'v2', 'v0'], random);
      case 'topics':
      case 'topic':
        return pick(topics, random);
      case 'goods':
        return pick(['g1', 'g2'], random);
      case 'key':
        return `key-of-the-bench-${upTo(50, random)}`;
      case 'lang':
        return pick(['en', 'zh-CN', 'ar', 'x-y'], random);
      default:
        return undefined;
    }
  };
}
