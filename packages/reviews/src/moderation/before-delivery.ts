import { dayMs } from '../day.ts';
import { topicsOf } from '../topics.ts';
import { aspects } from '../topics/kinds.ts';

/** An order as its platform tells it. */
export interface DeliveryFacts {
  /** Whether the merchant's deliveries are sent at all: where none are, a missing one says nothing. */
  readonly told: boolean;
  /** Milliseconds since 1970. */
  readonly orderedAt: number;
  /** Milliseconds since 1970; null while the order has not arrived. */
  readonly deliveredAt: number | null;
}

export interface BeforeDelivery {
  /** Hours from the review to the delivery; null where the order had not arrived when this was judged. */
  readonly hours: number | null;
  /** Dimensions of goods that it speaks of or rates. */
  readonly dimensions: readonly string[];
}

const ofGoods = ['quality', 'content'];
const hour = 3_600_000;

const dimensionOf = new Map(
  aspects.flatMap(({ praise, wish, dimension }) =>
    [praise, wish].flatMap((topic) => (topic ? [[topic.id, dimension] as const] : [])),
  ),
);

/** Delivery itself is spoken of where it did not happen: late, lost, broken on arrival. Then stars for the goods are the same complaint. */
const awaited =
  /没(?:有)?(?:收到|到货|发货|送到|到手)|未(?:收到|到货|发货|送达)|还没(?:到|发|收)|不发货|丢件|(?:not|never|haven.?t|hasn.?t|didn.?t|still) (?:yet )?(?:been )?(?:arriv|receiv|deliver|ship|come|got|waiting)|still waiting/iu;

/**
 * Whether a review of goods was written before these arrived: words of a topic of the goods, or stars for them. A delivery
 * may be scanned late, so `graceHours` are allowed, or not at all, so an order of `scanDays` ago that has not arrived is
 * taken for one that has. A review that says that nothing has come is what it should be.
 */
export function beforeDelivery(
  {
    text,
    stars,
    writtenAt,
    delivery,
  }: {
    readonly text: string;
    readonly stars: Readonly<Record<string, number>>;
    readonly writtenAt: number;
    readonly delivery: DeliveryFacts | null;
  },
  { graceHours, scanDays }: { readonly graceHours: number; readonly scanDays: number },
): BeforeDelivery | undefined {
  if (!delivery?.told || awaited.test(text)) return;
  if (delivery.deliveredAt === null && writtenAt - delivery.orderedAt > scanDays * dayMs) return;
  const early = delivery.deliveredAt === null ? null : (delivery.deliveredAt - writtenAt) / hour;
  if (early !== null && early <= graceHours) return;
  const spoken = new Set(topicsOf(text, {}).map(({ id }) => dimensionOf.get(id) ?? ''));
  const dimensions = ofGoods.filter((dimension) => spoken.has(dimension) || Object.hasOwn(stars, dimension));
  return dimensions.length > 0 ? { hours: early, dimensions } : undefined;
}
