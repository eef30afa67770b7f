import { canBeSeen } from './can-be-seen.ts';
import { day, time } from './dates.ts';
import { count, share, star } from './figures.ts';
import { id } from './id.ts';
import {
  boolean,
  exact,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  refine,
  string,
  type Infer,
} from './schema.ts';
import { code, link, name, text } from './texts.ts';

// What passes between a merchant's staff and the API. Whose inbox it is follows from the merchant token alone.

/** What is to be made good, by what: money back, the goods again, a change in the live room, or something else. */
const remedyKind = oneOf('refund', 'resend', 'room-change', 'other');
export type RemedyKind = Infer<typeof remedyKind>;

/** An answer as its merchant wrote it. */
const ownReply = object({
  text,
  at: time,
  /** It can be changed until then; later something can only be added to it. */
  editableUntil: time,
});

/** What was promised to the customer. Whether it brought them back is said by their next order, never by the merchant. */
const remedy = object({ kind: remedyKind, note: nullable(string({ maxLength: 300 })), at: time });

/** One review, as those see it who are to answer it. Names are masked here too: an answer needs none. */
const inboxItem = object({
  review: id,
  at: time,
  author: nullable(name),
  /** What to draw an avatar from, as in public reviews. */
  seed: code,
  /** On how many different days the author has bought here, up to now. */
  visits: count,
  /** Calendar days of the author's first and latest purchase; null where none stands. */
  since: nullable(day),
  lastBought: nullable(day),
  goods: nullable(object({ id: code, name, names: record(name), image: nullable(link) })),
  stars: record(star, { maxProperties: 12 }),
  text,
  lang: nullable(string({ maxLength: 35, pattern: '^[A-Za-z0-9-]+$' })),
  media: list(object({ kind: oneOf('image', 'video'), src: link, alt: nullable(string({ maxLength: 1000 })) }), {
    maxItems: 20,
  }),
  wouldBuyAgain: nullable(boolean()),
  /** The dimension that its author wants improved, if any. */
  improve: nullable(code),
  topics: list(object({ id: code, names: record(name), tone: oneOf('praise', 'wish') }), { maxItems: 24 }),
  /** Public reason code where it is folded away. */
  folded: nullable(code),
  /** What losing this customer would cost, in visits: see `lossOf`. The inbox is sorted by it. */
  cost: number({ minimum: 0 }),
  /** An answer until then counts as one in time. */
  answerBy: time,
  /** Somebody of the merchant has read it. */
  read: boolean(),
  reply: nullable(ownReply),
  remedy: nullable(remedy),
  /** Calendar day of the author's first purchase after the answer. */
  boughtAgain: nullable(day),
});
export type InboxItem = Infer<typeof inboxItem>;

/** `waiting`: without an answer, the costliest loss first. `answered`, `won-back`, `all`: the newest first. */
export const inboxView = oneOf('waiting', 'answered', 'won-back', 'all');
export type InboxView = Infer<typeof inboxView>;

/** A page of a merchant's inbox. */
export const inboxPage = object({
  merchant: object({ id, name }),
  /** What the token's holder may do: `merchant` answers, `platform` decides on what is held or folded. */
  role: oneOf('merchant', 'platform'),
  asOf: time,
  waiting: count,
  unread: count,
  /** Of authors who asked for an improvement and were answered, those who bought again. */
  wonBack: object({ share: nullable(share), n: count }),
  items: list(inboxItem, { maxItems: 50 }),
  /** Cursor of the next page; null on the last. */
  next: nullable(string({ maxLength: 300 })),
});
export type InboxPage = Infer<typeof inboxPage>;

/** An answer, and what it promises. */
export const replyDraft = exact({
  text: refine(
    string({ minLength: 1, maxLength: 2000 }),
    'must say something: it has nothing that can be seen',
    canBeSeen,
  ),
  remedy: optional(nullable(exact({ kind: remedyKind, note: optional(nullable(string({ maxLength: 300 }))) }))),
});
export type ReplyDraft = Infer<typeof replyDraft>;

/** An answer that was taken in. */
export const replied = object({ review: id, reply: ownReply, remedy: nullable(remedy) });
export type Replied = Infer<typeof replied>;

/** Which reviews were read, or are to be read again. */
export const readMarks = exact({ reviews: list(id, { minItems: 1, maxItems: 200 }), read: boolean() });
export const marked = object({ unread: count });
