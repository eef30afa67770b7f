import type { Tokens } from '@huitou/api/operation/services.js';
import type { MayWrite, ReviewState } from '@huitou/contract/own-review.js';
import { cast } from './fixtures.ts';

interface Buyer {
  readonly visit: number;
  readonly mayWrite: MayWrite;
  /** What becomes of what they write. */
  readonly state: ReviewState;
  /** How many of the merchant's goods their order has. */
  readonly goods: number;
  /** They have written before. */
  readonly wrote?: true;
}

const buyer = (visit: number, rest: Partial<Buyer> = {}): Buyer => ({
  ...{ visit, mayWrite: 'yes', state: 'published', goods: 1 },
  ...rest,
});

/** Who holds a purchase token, by the word that is their token; `.2` behind it is another order of theirs, `+2` another token of the same, `@qiuyi` another shop. */
const buyers = {
  regular: buyer(19),
  'large-order': buyer(5, { goods: 3 }),
  second: buyer(2),
  'first-time': buyer(1, { mayWrite: 'first-purchase' }),
  'unknown-order': buyer(0, { mayWrite: 'unknown-order', goods: 0 }),
  refunded: buyer(3, { mayWrite: 'refunded-order' }),
  linked: buyer(4, { mayWrite: 'linked-account' }),
  written: buyer(7, { wrote: true }),
  held: buyer(6, { state: 'held' }),
  folded: buyer(3, { state: 'folded' }),
  'was-held': buyer(6, { state: 'held', wrote: true }),
} as const satisfies Readonly<Record<string, Buyer>>;

type BuyerName = keyof typeof buyers;

/** Words that are tokens which fail a check, and which. */
const faults = { expired: 'expired', foreign: 'audience', forged: 'signature' } as const;

export const buyerOf = (token: string): Buyer | undefined => {
  const [name = ''] = token.split(/[.+@]/);
  return Object.hasOwn(buyers, name) ? buyers[name as BuyerName] : undefined;
};

/** The real server's checks with words in the place of signed tokens: what a page must do with either is the same. */
export const buyerTokens: Tokens = {
  async purchase(token) {
    const [name = '', merchant = cast.leading] = token.split('@');
    const [order = ''] = name.split('+');
    const [word = ''] = order.split('.');
    if (Object.hasOwn(faults, word)) return { check: faults[word as keyof typeof faults], reason: 'as its name says' };
    if (!buyerOf(token)) return { check: 'signature', reason: `it is none of ${Object.keys(buyers).join(', ')}` };
    return { merchant, buyer: word, order, token, room: null, session: null, expires: Infinity };
  },
};
