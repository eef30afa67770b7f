import { openStore } from '@huitou/store/open-store.js';
import { counterFaults } from '../bench-server/counter-faults.ts';
import type { OwnPurchase } from '../own-server/own-platform.ts';

/** A review that has to be stored, once and as it was written. */
export interface Expected {
  readonly purchase: OwnPurchase;
  readonly text: string;
  readonly pictures: number;
  /** Its id, as its author was told; undefined where nobody was told. */
  readonly review: string | undefined;
}

interface Stored {
  readonly id: string;
  readonly text: string;
  readonly pictures: number;
}

const count = (media: unknown): number => (Array.isArray(media) ? media.length : 0);

/** Every review by its buyer: public ones, and those that wait for a person. */
async function reviewsByBuyer(databaseUrl: string): Promise<Map<string, Stored[]>> {
  const { reads, close } = await openStore(databaseUrl);
  const found = new Map<string, Stored[]>();
  const add = (buyer: string, one: Stored): void => void found.set(buyer, [...(found.get(buyer) ?? []), one]);
  const shown = await reads.selectFrom('reviews').select(['id', 'buyer', 'text', 'media']).execute();
  const held = await reads.selectFrom('held_reviews').select(['review', 'buyer', 'event']).execute();
  for (const { buyer, id, text, media } of shown) add(buyer, { id, text, pictures: count(JSON.parse(media)) });
  for (const { buyer, review, event } of held) {
    const { data } = JSON.parse(event) as { readonly data: { readonly text?: string; readonly media?: unknown } };
    add(buyer, { id: review, text: data.text ?? '', pictures: count(data.media) });
  }
  await close();
  return found;
}

function faultOf({ purchase, text, pictures, review }: Expected, stored: readonly Stored[]): string | undefined {
  const [one] = stored;
  if (!one || stored.length > 1) return `${purchase.order} is stored ${stored.length} times`;
  if (review !== undefined && one.id !== review)
    return `${purchase.order} was acknowledged as ${review}, not ${one.id}`;
  if (one.text !== text) return `${purchase.order} says ${JSON.stringify(one.text)}, not ${JSON.stringify(text)}`;
  if (one.pictures !== pictures) return `${purchase.order} has ${one.pictures} pictures, not ${pictures}`;
  return undefined;
}

/** What is wrong with the store of a server that has stopped: a review that is missing, double, another, or counted wrongly. */
export async function storedFaults(databaseUrl: string, expected: readonly Expected[]): Promise<string[]> {
  const stored = await reviewsByBuyer(databaseUrl);
  const wrong = expected.flatMap((one) => faultOf(one, stored.get(one.purchase.buyer) ?? []) ?? []);
  const known = new Set(expected.map(({ purchase }) => purchase.buyer));
  for (const buyer of stored.keys()) if (!known.has(buyer)) wrong.push(`${buyer} has a review that nobody sent`);
  const store = await openStore(databaseUrl);
  try {
    return [...wrong, ...(await counterFaults(store))];
  } finally {
    await store.close();
  }
}
