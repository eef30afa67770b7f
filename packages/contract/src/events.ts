import { address, origin } from './addresses.ts';
import { canBeSeen } from './can-be-seen.ts';
import { time } from './dates.ts';
import { id } from './id.ts';
import { hostKind } from './room.ts';
import {
  boolean,
  exact,
  integer,
  list,
  nullable,
  number,
  oneOf,
  optional,
  record,
  refine,
  string,
  type Infer,
  type Schema,
} from './schema.ts';
import { valueFault } from './value-fault.ts';
import { venueTheme } from './venue.ts';

// What a platform sends, one JSON object a line. Every event has its own `id` (applied once), its `type`, and `at`,
// the time at which the platform recorded it. A correction is a new event about the same thing, complete: of
// two events about one thing the one with the later `at` counts (then the greater `id`), in whatever order they arrive;
// an optional field that it leaves out is then not known.

const name = refine(string({ minLength: 1, maxLength: 120 }), 'must have a character that can be seen', canBeSeen);
const languageTag = string({ maxLength: 35, pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' });
const fits =
  (schema: Schema) =>
  (members: object): boolean =>
    Object.keys(members).every((key) => !valueFault(schema, key));
/** BCP 47 tag to name. */
const names = refine(
  record(name, { maxProperties: 40, propertyNames: languageTag }),
  'must have language tags such as zh-CN as its keys',
  fits(languageTag),
);
const text = string({ maxLength: 10_000 });
const stars = refine(
  record(number({ minimum: 1, maximum: 5 }), { maxProperties: 12, propertyNames: id }),
  'must have dimension ids as its keys: 1 to 64 letters, digits and . _ ~ -',
  fits(id),
);

/** A reason or rule that is named in public. */
export const publicCode = string({ minLength: 1, maxLength: 40, pattern: '^[a-z0-9-]+$' });

// The only two times of an event that are the ends of one thing. The promises of an order are judged each by itself, and may
// lie before it was paid (on arrival) or cross (0.1 % of Olist's do); a cap may be told when it is over.
const period = refine(
  exact({ from: time, until: time }),
  'must end after it begins; leave the period out for a venue that is always open',
  ({ from, until }) => Date.parse(from) < Date.parse(until),
);

const event = <const T extends string, const P extends Readonly<Record<string, Schema>>>(type: T, data: P) =>
  exact({ id: string({ minLength: 1, maxLength: 128 }), type: oneOf(type), at: time, data: exact(data) });

export const events = {
  industry: event('industry', {
    id,
    name,
    names: optional(names),
    /** The wider industry that stands in while this one has too few ranked merchants. */
    parent: optional(nullable(id)),
  }),
  merchant: event('merchant', {
    id,
    name,
    names: optional(names),
    industry: id,
    avatar: optional(nullable(address)),
    /** Exact origins on which its badge may stand. */
    sites: optional(list(origin, { maxItems: 20 })),
    /** Rights its buyers have, as codes: `7-day-returns`, `fast-refund`, `fake-pays`, … */
    services: optional(list(publicCode, { maxItems: 12 })),
  }),
  goods: event('goods', {
    id,
    merchant: id,
    name,
    names: optional(names),
    image: optional(nullable(address)),
  }),
  room: event('room', {
    id,
    merchant: id,
    name,
    names: optional(names),
    host: optional(nullable(name)),
    /** What speaks: a program has to be labelled as one. */
    hostKind: optional(nullable(hostKind)),
    live: optional(boolean()),
    /** The broadcast that is on, or was last: a viewer is told which one, and since when. */
    session: optional(nullable(exact({ id, name: optional(nullable(name)), names: optional(names), startedAt: time }))),
  }),
  /** A page that recommends hosts and goods by trust. */
  venue: event('venue', {
    id,
    name,
    names: optional(names),
    theme: venueTheme,
    /** Its hosts are the merchants of these industries and of those below them; of all where it is left out. */
    industries: optional(list(id, { maxItems: 100 })),
    /** When a campaign is on, `until` left out of it; a venue without a period is always open. */
    period: optional(nullable(period)),
    /** Whom its ticket lets in, where it has one. */
    ticket: optional(
      nullable(
        exact({
          levels: list(oneOf('leading', 'above', 'par', 'below'), { minItems: 1, maxItems: 4 }),
          services: list(publicCode, { maxItems: 12 }),
        }),
      ),
    ),
    /** Merchants that pay to be shown: they stand there as paid, and are ranked as everybody. */
    paid: optional(list(id, { maxItems: 20 })),
  }),
  order: event('order', {
    id,
    merchant: id,
    /** Pseudonymous and stable for one person on the platform. */
    buyer: id,
    /** When it was paid. Its calendar day is the day as written here, with this offset. */
    paidAt: time,
    goods: optional(list(id, { maxItems: 50 })),
    room: optional(nullable(id)),
    /** Until when the merchant promised to hand it to the carrier. */
    dispatchBy: optional(nullable(time)),
    /** Until when it was promised to arrive. */
    deliverBy: optional(nullable(time)),
    /** Ordered by the merchant's own account or one linked to it: counts nowhere. */
    linked: optional(boolean()),
  }),
  dispatched: event('dispatched', { order: id, dispatchedAt: time }),
  delivered: event('delivered', { order: id, deliveredAt: time }),
  refund: event('refund', {
    id,
    order: id,
    refundedAt: time,
    /** `quality` counts against quality; `changed-mind` excuses an order that was not sent. */
    reason: oneOf('quality', 'not-as-shown', 'late', 'out-of-stock', 'changed-mind', 'other'),
    /** The whole order was given back: it no longer counts as a purchase. */
    full: boolean(),
  }),
  review: event('review', {
    id,
    merchant: id,
    buyer: id,
    order: optional(nullable(id)),
    goods: optional(nullable(id)),
    writtenAt: time,
    /** Dimension id to stars, 1-5. */
    stars: optional(stars),
    text: optional(text),
    lang: optional(nullable(string({ maxLength: 35, pattern: '^[A-Za-z0-9-]+$' }))),
    media: optional(
      list(
        exact({ kind: oneOf('image', 'video'), src: address, alt: optional(nullable(string({ maxLength: 300 }))) }),
        {
          maxItems: 9,
        },
      ),
    ),
    wouldBuyAgain: optional(nullable(boolean())),
    /** Display name as the platform has it; the server masks it. */
    author: optional(nullable(name)),
    avatar: optional(nullable(address)),
    /** Readers who found it helpful where the platform asks them. Taken for votes for it, each of one: it says nothing of votes against. */
    helpful: optional(integer({ minimum: 0, maximum: 1e9 })),
    /** Ids of topics that its author chose, of those that the server knows. */
    topics: optional(list(id, { maxItems: 12 })),
  }),
  reply: event('reply', { id, review: id, repliedAt: time, text }),
  /** What the author of a review adds to it later. Of more than three the first three are shown. */
  appendix: event('appendix', { id, review: id, writtenAt: time, text }),
  moderation: event('moderation', {
    id,
    /**
     * `fold` and `unfold` concern a review, `link` and `unlink` a buyer, `cap` and `lift` a merchant; `release` and `refuse` a
     * review that is held here: released it is published, for good; refused it stays its author's to see.
     */
    action: oneOf('fold', 'unfold', 'link', 'unlink', 'cap', 'lift', 'release', 'refuse'),
    merchant: id,
    review: optional(nullable(id)),
    buyer: optional(nullable(id)),
    /** Public reason code. */
    reason: publicCode,
    /** Who decided: the platform itself, a rule by itself, the merchant by a request, or a court. */
    by: optional(nullable(oneOf('platform', 'rule', 'merchant-request', 'court'))),
    /** The rule that was applied, by its public id. */
    rule: optional(nullable(publicCode)),
    /** `cap`: the highest level the merchant may show. */
    level: optional(nullable(oneOf('above', 'par', 'below'))),
    /** `cap`: when it ends. */
    until: optional(nullable(time)),
  }),
  /** A person is to be forgotten: a buyer at all merchants, or one review. What counts stays, without anyone's name. */
  erase: event('erase', { buyer: optional(id), review: optional(id) }),
} as const;

export type EventType = keyof typeof events;
export type EventOf<T extends EventType> = Infer<(typeof events)[T]>;
export type Event = { [T in EventType]: EventOf<T> }[EventType];
/** Who decided on a moderation. */
export type DecidedBy = NonNullable<EventOf<'moderation'>['data']['by']>;
/** Events that say what happened, and are not about what was said. */
export type Told = Exclude<Event, EventOf<'erase'>>;
/** The data of an event of type `T`. */
export type DataOf<T extends EventType> = EventOf<T>['data'];
