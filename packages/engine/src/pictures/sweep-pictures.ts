import { pictureForms, pictureSides } from '@huitou/contract/picture.js';
import type { Store } from '@huitou/store/open-store.js';
import type { MediaStore } from './media.ts';

const DAY = 86_400_000;
/** Milliseconds for which a picture waits for its review. */
const waits = 7 * DAY;
/** Pictures that are looked at in one turn: others who write do not wait for more. */
const some = 50;

export interface Sweep {
  readonly store: Store;
  readonly media: MediaStore;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly write: <T>(task: () => Promise<T>, sender: object) => Promise<T>;
}

const filesOf = (picture: string): string[] =>
  pictureSides.flatMap((side) => pictureForms.map((form) => `${picture}-${side}.${form}`));

/**
 * Removes the files of pictures whose review was erased, or that no review has named for 7 days; then their rows, so that
 * a process that was killed in between goes on. @returns how many were removed.
 */
export async function sweepPictures({ store, media, now, write }: Sweep): Promise<number> {
  let removed = 0;
  for (;;) {
    const rows = await store.reads
      .selectFrom('pictures')
      .select(['merchant', 'picture', 'review'])
      .where((is) => is.or([is('state', '=', 'gone'), is.and([is('state', '=', 'new'), is('at', '<', now - waits)])]))
      .where('state', '<>', 'used')
      .limit(some)
      .execute();
    for (const { merchant, picture, review } of rows) {
      // In its turn among all that writes: nobody names this picture meanwhile, or sends it again.
      await write(async () => {
        const all = await store.db
          .selectFrom('pictures')
          .select(['review', 'state', 'at'])
          .where('merchant', '=', merchant)
          .where('picture', '=', picture)
          .execute();
        const own = all.find((one) => one.review === review);
        if (!own || own.state === 'used' || (own.state === 'new' && own.at >= now - waits)) return;
        if (all.length === 1) for (const file of filesOf(picture)) await media.delete(merchant, file);
        await store.db
          .deleteFrom('pictures')
          .where('merchant', '=', merchant)
          .where('picture', '=', picture)
          .where('review', '=', review)
          .execute();
      }, {});
      removed++;
    }
    if (rows.length < some) return removed;
  }
}
