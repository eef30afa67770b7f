import { count } from './figures.ts';
import { id } from './id.ts';
import { list, nullable, object, type Infer } from './schema.ts';

// What a stream says while a page is open: of whom something changed, and from which version on. The bodies come from the
// cacheable reads: the entity tag of each begins with `i` (index, history) or `r` (reviews, summary) and the version in base
// 36, so a page can tell whether what it was given is as new as what it was told of.

/** A merchant's index, or what is said of the merchant beside it, changed. */
const liveIndex = object({ merchant: id, version: count });
export type LiveIndex = Infer<typeof liveIndex>;

/** Reviews of a merchant came, changed or were taken back. */
const liveReview = object({ merchant: id, version: count });
export type LiveReview = Infer<typeof liveReview>;

/** Replies to reviews of a merchant came, changed or were taken back. `version` is that of its reviews. */
const liveReply = object({ merchant: id, version: count });
export type LiveReply = Infer<typeof liveReply>;

/** Rooms of a merchant went on or off air, or have another host or session. `version` is that of its reviews; a room is read anew. */
const liveRoom = object({ merchant: id, version: count });
export type LiveRoom = Infer<typeof liveRoom>;

/** Merchants that one stream may be about. */
export const mostLiveMerchants = 20;

/** How all merchants of a stream stand: what a reader is told first, and when what it missed is no longer known. */
export const liveSnapshot = object({
  /** Versions of what can be read now; null for a merchant that nobody knows. */
  merchants: list(object({ merchant: id, index: nullable(count), reviews: nullable(count) }), {
    maxItems: mostLiveMerchants,
  }),
});
export type LiveSnapshot = Infer<typeof liveSnapshot>;

/** The shapes of the data of live events, by the event's name. */
export const liveEvents = {
  snapshot: liveSnapshot,
  review: liveReview,
  reply: liveReply,
  index: liveIndex,
  room: liveRoom,
} as const;
