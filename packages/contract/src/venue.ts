import { day, time } from './dates.ts';
import { amount, count, interval, percent } from './figures.ts';
import { goods } from './goods-returns.ts';
import { id } from './id.ts';
import { industry, level } from './index-snapshot.ts';
import { hostKind } from './room.ts';
import {
  boolean,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  strict,
  string,
  type Infer,
} from './schema.ts';
import { code, link, name, text } from './texts.ts';

/** What the venue is for: every day, really good trust, or a campaign. */
export const venueTheme = oneOf('everyday', 'trust', 'campaign');
export type VenueTheme = Infer<typeof venueTheme>;

/**
 * `most-returned`: everybody, by trust. `live`: those on air. `rising`: those whose percentile has risen beyond its error.
 * `new`: those of whom too little is known to be ranked.
 */
export const venueSection = oneOf('most-returned', 'live', 'rising', 'new');
export type VenueSection = Infer<typeof venueSection>;

/** Whom a venue's ticket lets in. */
const venueTicket = object({
  /** Levels, of which one is held. */
  levels: strict(list(level, { maxItems: 12 })),
  /** Rights that are promised to buyers, as codes; all of them. */
  services: strict(list(code, { maxItems: 12 })),
});
export type VenueTicket = Infer<typeof venueTicket>;

const period = nullable(object({ from: time, until: time }));

/** How a list of hosts is ordered: everything that is a choice stands here. */
const venueOrder = object({
  version: code,
  /** The figure that hosts are sorted by: the lower end of the percentile's interval. */
  by: oneOf('percentile-lower'),
  /** Hosts of one place differ by less than their error: |a − b| < √(e_a² + e_b²), e being half of an interval. */
  tied: oneOf('within-error'),
  /** After so many ranked hosts stands one of those of whom too little is known, another every day. */
  exploreAfter: count,
  /** After so many ranked hosts stands a paid one, and after every `exploreAfter` more another. */
  paidAfter: count,
  quote: object({
    /** The latest days that a sentence is chosen from. */
    days: count,
    /** Days in which half of a review's weight is gone. */
    halfLifeDays: amount,
    /** Characters of the words that are shown, at most. */
    characters: count,
  }),
});
export type VenueOrder = Infer<typeof venueOrder>;

/** What `/v1/venues/{id}` answers. */
export const venue = object({
  id,
  name,
  names: record(name),
  theme: venueTheme,
  /** When a campaign is on; null for a venue that is always open. */
  period,
  /** Whether it is open now: always, or within its period. */
  open: boolean(),
  ticket: nullable(venueTicket),
  /** Version of the method by which its hosts were judged, and when. */
  method: code,
  /** Days that the method looks back; left out by servers that came before it. */
  window: optional(count),
  asOf: time,
  order: venueOrder,
  sections: list(object({ id: venueSection, hosts: count }), { maxItems: 12 }),
  industries: list(object({ industry, hosts: count }), { maxItems: 500 }),
});
export type Venue = Infer<typeof venue>;

/** What `/v1/venues` answers. */
export const venues = object({
  venues: list(object({ id, name, names: record(name), theme: venueTheme, period }), { maxItems: 100 }),
});

/** One repeat buyer's words, chosen by an open rule. */
const venueQuote = object({
  review: code,
  /** As masked for readers, shortened at a word. */
  text,
  lang: nullable(string({ maxLength: 35 })),
  author: nullable(name),
  /** On how many different days the author had bought here when writing. */
  bought: count,
  at: day,
  /** Mean of the stars that its author gave, 1-5; null without any. */
  stars: nullable(amount),
});

/** A host of a venue: a merchant, with the room it speaks in. */
const venueHost = object({
  merchant: object({ id, name, names: record(name), industry, avatar: nullable(link) }),
  /** Why it stands where it does. Paid and explored hosts have no place. */
  as: oneOf('ranked', 'explore', 'paid'),
  /** It shares the places `from` to `to` with those it is tied with. */
  place: nullable(object({ from: count, to: count })),
  level,
  score: nullable(percent),
  percentile: nullable(percent),
  /** Of the percentile: its lower end is what hosts are sorted by. */
  interval: nullable(interval),
  buyers: object({ all: count, returning: count }),
  /** Score of each dimension, for the clover. */
  dimensions: list(object({ id: code, score: nullable(percent) }), { maxItems: 12 }),
  /** Points that the percentile rose in `days`, and half of the interval of that; null where it is not known. */
  rise: nullable(object({ points: number(), error: number(), days: count })),
  /** Whether it holds the venue's ticket, and what it lacks; null for a venue without one. */
  ticket: nullable(object({ held: boolean(), level: boolean(), services: list(code, { maxItems: 12 }) })),
  room: nullable(
    object({ id, name, names: record(name), host: nullable(name), hostKind: nullable(hostKind), live: boolean() }),
  ),
  quote: nullable(venueQuote),
  /** What of it is bought again, best first. */
  goods: list(goods, { maxItems: 3 }),
});
export type VenueHost = Infer<typeof venueHost>;

/** What `/v1/venues/{id}/hosts?section=&industry=&ticket=&q=&cursor=` answers. */
export const venueHosts = object({
  venue: id,
  section: venueSection,
  asOf: time,
  /** Hosts that match, on all pages; explored and paid ones are not counted. */
  matching: count,
  hosts: list(venueHost, { maxItems: 120 }),
  /** Cursor of the next page; null on the last. */
  next: nullable(string({ maxLength: 300 })),
});
export type VenueHosts = Infer<typeof venueHosts>;

/**
 * What `/v1/venues/{id}/names?section=&industry=&ticket=` answers: every host of a list by name, page by page, so that a page can
 * show them all and ask for the rest of each when it comes into view.
 */
export const venueNames = object({
  venue: id,
  section: venueSection,
  matching: count,
  pages: list(
    object({
      /** For `hosts`; null for the first page. */
      cursor: nullable(string({ maxLength: 300 })),
      hosts: list(object({ id, name, names: optional(record(name)) }), { maxItems: 120 }),
    }),
    { maxItems: 5_000 },
  ),
});
export type VenueNames = Infer<typeof venueNames>;

/** What `/v1/venues/{id}/goods?industry=` answers: what regulars order again, by the lower end of the share. */
export const venueGoods = object({
  venue: id,
  asOf: time,
  goods: list(object({ goods, merchant: object({ id, name, names: record(name) }) }), { maxItems: 180 }),
});
export type VenueGoods = Infer<typeof venueGoods>;
