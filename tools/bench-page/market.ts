import { FixtureReader } from '@huitou/mock/fixture-reader.js';
import { cast, fixtures, today, venueMerchants, type FixtureMerchant } from '@huitou/mock/fixtures.js';

export const venue = venueMerchants();

/** Merchants of the bench by what they show. */
export const merchants = {
  ready: cast.leading,
  above: cast.above,
  par: cast.par,
  collecting: cast.collecting,
  /** Ten thousand reviews, none with a picture. */
  busy: cast.busy,
  /** About a page of reviews. */
  few: cast.leading,
  /** Twenty reviews with everything that a review can have. */
  complete: 'bench-complete',
} as const;

/** The fixture merchant `id`. */
export function merchantOf(id: string): FixtureMerchant {
  const found = fixtures().find(({ index }) => index.merchant.id === id);
  if (!found) throw new Error(`bench: ${JSON.stringify(id)} is not in the fixtures; use an id of theirs`);
  return found;
}

/** `merchant` under another id or name. */
export const renamed = (merchant: FixtureMerchant, change: { id?: string; name?: string }): FixtureMerchant => ({
  ...merchant,
  index: { ...merchant.index, merchant: { ...merchant.index.merchant, ...change } },
});

/** `merchant` with one review more, which may have its answer. */
export function oneMore(merchant: FixtureMerchant, answer?: string): FixtureMerchant {
  const [newest] = merchant.reviews;
  if (!newest) throw new Error(`bench: ${merchant.index.merchant.id} has no reviews; use one that has`);
  const at = new Date(Date.parse(newest.at) + 60_000).toISOString();
  const { reply: _, ...rest } = newest;
  const review = {
    ...rest,
    id: 'one-more',
    buyer: 'one-more',
    author: '陈阿姨',
    at,
    text: '刚下单第二箱，上周的孩子两天就吃完了。',
  };
  const reply = answer === undefined ? {} : { reply: { text: answer, afterMinutes: 1 } };
  // Another index too: what a tag of the index is told of.
  const { buyers } = merchant.index;
  const index = { ...merchant.index, buyers: { ...buyers, all: buyers.all + 1 } };
  return { ...merchant, index, reviews: [{ ...review, ...reply, media: [] }, ...merchant.reviews] };
}

type FixtureReview = FixtureMerchant['reviews'][number];

const day = 86_400_000;
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A review with an avatar, rights of a long-time buyer, all stars, a wish, a long text, two pictures and a reply. */
const completeReview = (n: number, goods: string): FixtureReview => ({
  id: `complete-${String(n).padStart(2, '0')}`,
  buyer: `buyer-${n}`,
  author: `Margarethe Lindqvist ${n}`,
  avatar: `/pictures/avatar-${n}.png`,
  at: new Date(today - (n + 1) * day).toISOString(),
  orderedOn: dateOf(today - (n + 9) * day),
  bought: 7 + n,
  since: dateOf(today - 1_500 * day),
  goods,
  stars: { quality: 5, service: 3, content: 4, returning: 5 },
  text: 'Arrived a day early and packed with care. The glaze is even, the lid sits well and nothing rattles on the stove. '.repeat(
    4,
  ),
  lang: 'en',
  media: [
    { kind: 'image', src: `/pictures/${n}-1.png`, alt: 'The pot on a stove' },
    { kind: 'image', src: `/pictures/${n}-2.png`, alt: null },
  ],
  wouldBuyAgain: true,
  helpful: 12 + n,
  reply: { text: 'Thank you, a second lid is on its way to you.', afterMinutes: 95, wonBack: true },
});

function completeShop(): FixtureMerchant {
  const like = merchantOf(cast.busy);
  const goods = like.goods[0]?.id ?? '';
  const reviews = Array.from({ length: 20 }, (_, n) => completeReview(n, goods));
  return { ...renamed(like, { id: merchants.complete }), reviews };
}

/** The fixture market with the bench's own shop; pages of the ten thousand reviews are found once, not at every request. */
export async function openMarket(): Promise<FixtureReader> {
  const reader = new FixtureReader([...fixtures(), completeShop()]);
  const find = reader.reviews;
  const first = await find(cast.busy, { limit: 50 });
  const all = [...first.reviews];
  for (let { next } = first; next !== null;) {
    const page = await find(cast.busy, { cursor: next, limit: 50 });
    all.push(...page.reviews);
    next = page.next;
  }
  reader.reviews = async (merchant, query) => {
    if (merchant !== cast.busy) return find(merchant, query);
    const from = Number(query.cursor ?? 0);
    const until = from + 20;
    return { ...first, reviews: all.slice(from, until), next: until < all.length ? `${until}` : null };
  };
  return reader;
}
