import { pictureAddress, type KeptPicture } from '@huitou/contract/picture.js';
import type { Pictures } from '@huitou/api/ports/pictures.js';
import type { Author, Refused } from '@huitou/api/ports/submissions.js';
import type { Store } from '@huitou/store/open-store.js';
import { purchaseKey } from '@huitou/store/purchase-key.js';
import { findPurchase } from '../submissions/find-purchase.ts';
import { findSentReview, findSubmission } from '../submissions/find-submission.ts';
import type { Media } from './media.ts';
import { sweepPictures } from './sweep-pictures.ts';

/** Pictures that may be sent for one purchase: those of a review, and as many again that were replaced. */
const most = 12;
/** Pictures that are made anew at once. Each takes a processor for a second or so. */
const atOnce = 2;

export interface PicturesOptions {
  readonly store: Store;
  readonly media: Media;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what writes, in its turn. */
  readonly write: <T>(task: () => Promise<T>, sender: object) => Promise<T>;
  readonly unavailable: Pictures['unavailable'];
}

/** Pictures, and what removes those that nobody needs any more. */
export interface KeptPictures extends Pictures {
  sweep(): Promise<number>;
}

/** Takes pictures of reviews that are to be written. */
export function createPictures({ store, media, now, write, unavailable }: PicturesOptions): KeptPictures {
  let atWork = 0;

  /** Why a picture may not be sent now; undefined where it may. */
  const refusal = async (author: Author): Promise<Refused | 'too-many' | undefined> => {
    const { order, mayWrite } = await findPurchase(store.reads, author);
    if (mayWrite !== 'yes') return mayWrite;
    if (await findSubmission(store.reads, author)) return 'has-written';
    if (order && (await findSentReview(store.reads, author, order.id)) !== undefined) return 'has-written';
    const sent = await store.reads
      .selectFrom('pictures')
      .select('picture')
      .where('merchant', '=', author.merchant)
      .where('review', '=', purchaseKey(author))
      .execute();
    return sent.length >= most ? 'too-many' : undefined;
  };

  const note = (merchant: string, picture: string, review: string): Promise<unknown> =>
    write(
      () =>
        store.db
          .insertInto('pictures')
          .values({ merchant, picture, review, at: now(), state: 'new' })
          .onConflict((known) =>
            known.columns(['merchant', 'picture', 'review']).doUpdateSet({ at: now(), state: 'new' }),
          )
          .execute(),
      {},
    );

  return {
    unavailable,

    async keep(author, bytes) {
      const refused = await refusal(author);
      if (refused) return refused;
      if (atWork >= atOnce) return 'busy';
      atWork++;
      try {
        const made = await media.encode(bytes);
        if (typeof made === 'string') return made;
        const { picture, width, height, files } = made;
        const { merchant } = author;
        // The row first: files without a row would lie there for ever.
        await note(merchant, picture, purchaseKey(author));
        for (const file of files) await media.store.put(merchant, `${picture}-${file.name}`, file.bytes);
        const kept: KeptPicture = {
          picture,
          merchant,
          width,
          height,
          src: pictureAddress(merchant, picture, 1600, 'jpg'),
        };
        return kept;
      } finally {
        atWork--;
      }
    },

    find: (merchant, file) => media.store.get(merchant, file),

    sweep: () => sweepPictures({ store, media: media.store, now: now(), write }),
  };
}
