import type { Database } from '@huitou/store/schema.js';
import type { ThingKind } from '@huitou/store/thing-kinds.js';

interface Home {
  readonly table: keyof Database;
  /** The column that stands in its key before its id, besides the merchant: what `things.owner` holds. */
  readonly owner: string | undefined;
}

/** Where each kind of thing lies. */
export const homes = {
  order: { table: 'orders', owner: 'buyer' },
  refund: { table: 'refunds', owner: 'order_id' },
  review: { table: 'reviews', owner: undefined },
  reply: { table: 'replies', owner: 'review' },
  appendix: { table: 'appendices', owner: 'review' },
  moderation: { table: 'moderations', owner: undefined },
  goods: { table: 'goods', owner: undefined },
  room: { table: 'rooms', owner: undefined },
} as const satisfies Record<ThingKind, Home>;

export type HomeOf<K extends ThingKind> = (typeof homes)[K]['table'];
