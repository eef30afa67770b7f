import type { Destination } from '@huitou/client/outbox/entry.js';
import type { FurtherAct } from '@huitou/contract/own-review.js';
import type { ReviewChange } from '../events.ts';

/** Under which key of the outbox something lies that is to be done with the review of a purchase. */
export const entryOf = (purchase: string, act: FurtherAct): string => `${purchase} ${act}`;

/** What is told of an act once it was taken in. */
export const changeOf: Readonly<Record<FurtherAct, ReviewChange>> = {
  append: 'appended',
  edit: 'edited',
  appeal: 'appealed',
};

/** Where an act goes. */
export function destinationOf(act: FurtherAct, review: string): Destination {
  const path = `/v1/reviews/${review}`;
  if (act === 'edit') return { method: 'PUT', path };
  return { method: 'POST', path: `${path}/${act === 'append' ? 'appendices' : 'appeal'}` };
}
