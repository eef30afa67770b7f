import type { Told } from '@huitou/contract/events.js';
import { tombstone, type Erasures } from './erasures.ts';

/** Events without those who are to be forgotten. */
export interface Impersonal {
  readonly events: readonly Told[];
  /** Reviews among them that are to be forgotten, or whose author is, by merchant and id. */
  readonly reviews: readonly (readonly [merchant: string, review: string])[];
}

const buyersOf = (events: readonly Told[]): string[] =>
  events.flatMap(({ data }) => ('buyer' in data && data.buyer ? [data.buyer] : []));
const reviewsOf = (events: readonly Told[]): string[] =>
  events.flatMap((event) =>
    event.type === 'review'
      ? [event.data.id]
      : event.type === 'reply' || event.type === 'appendix'
        ? [event.data.review]
        : [],
  );

/**
 * Takes out of events what is to be forgotten: a buyer's id gives way to what stands for it at that merchant, and texts, media,
 * names and pictures of reviews, and the texts of their answers and appendices, are left out. So an event that comes late says no more than
 * one that came before the erasure.
 */
export async function withoutPersons(erasures: Erasures, events: readonly Told[]): Promise<Impersonal> {
  await erasures.look('buyer', buyersOf(events));
  await erasures.look('review', reviewsOf(events));
  const reviews: (readonly [string, string])[] = [];
  const nameless = (merchant: string, buyer: string): string => {
    const seed = erasures.seedOf('buyer', buyer);
    return seed === undefined ? buyer : tombstone(seed, merchant);
  };
  const cleared = events.map((event): Told => {
    if (event.type === 'order') {
      const buyer = nameless(event.data.merchant, event.data.buyer);
      return buyer === event.data.buyer ? event : { ...event, data: { ...event.data, buyer } };
    }
    if (event.type === 'moderation') {
      const { merchant, buyer } = event.data;
      return buyer ? { ...event, data: { ...event.data, buyer: nameless(merchant, buyer) } } : event;
    }
    if (event.type === 'reply' || event.type === 'appendix') {
      const erased = erasures.seedOf('review', event.data.review) !== undefined;
      return erased ? ({ ...event, data: { ...event.data, text: '' } } as Told) : event;
    }
    if (event.type !== 'review') return event;
    const { merchant, id } = event.data;
    const buyer = nameless(merchant, event.data.buyer);
    if (buyer === event.data.buyer && erasures.seedOf('review', id) === undefined) return event;
    reviews.push([merchant, id]);
    const { text: _text, media: _media, lang: _lang, author: _author, avatar: _avatar, ...others } = event.data;
    const { topics: _topics, ...rest } = others;
    return { ...event, data: { ...rest, buyer } };
  });
  return { events: cleared, reviews };
}
