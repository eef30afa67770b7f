import type { Room } from '@huitou/contract/room.js';
import type { VenueOrder, VenueSection } from '@huitou/contract/venue.js';
import { inOrder, type Place } from '@huitou/traffic/venue/places.js';
import { isSearch, search } from '@huitou/traffic/venue/search.js';
import { shuffled, withSlots } from '@huitou/traffic/venue/slots.js';
import { ticketOf } from '@huitou/traffic/venue/ticket.js';
import type { MarketFigures, VenueFacts } from '../ports/market.ts';
import type { MarketState } from './market-state.ts';

/** Which hosts of a venue are asked for. */
export interface HostQuery {
  readonly section: VenueSection;
  readonly industry?: string | undefined;
  /** Only those that hold the venue's ticket. */
  readonly ticket?: boolean | undefined;
  /** What somebody typed. */
  readonly q?: string | undefined;
  /** Names of what each merchant sells, by merchant; needed for what was typed. */
  readonly goods?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** An entry of a list of hosts. */
export interface HostEntry {
  readonly as: 'ranked' | 'explore' | 'paid';
  readonly figures: MarketFigures;
  readonly place: Place | null;
}

export interface HostList {
  readonly entries: readonly HostEntry[];
  /** Without those that are paid, and without those between the ranked of whom too little is known. */
  readonly matching: number;
}

interface Given {
  readonly state: MarketState;
  readonly venue: VenueFacts;
  readonly order: VenueOrder;
  /** Calendar day: slots move with it. */
  readonly day: string;
  /** Of merchants; needed for those on air and for what was typed. */
  readonly rooms: ReadonlyMap<string, Room>;
}

type Entry = readonly [figures: MarketFigures, place: Place | null];

const isRanked = ({ percentile, interval }: MarketFigures): boolean => percentile !== null && interval !== null;

/** By trust: those who are ranked with their places, and those of whom too little is known in another order every day. */
function byTrust(
  hosts: readonly MarketFigures[],
  day: string,
): { ranked: readonly Entry[]; unknown: readonly Entry[] } {
  const placed = hosts.flatMap((figures) => {
    const { merchant, percentile, interval } = figures;
    return percentile !== null && interval ? [{ id: merchant.id, percentile, interval, figures }] : [];
  });
  const unknown = hosts.filter((one) => !isRanked(one)).map((figures) => ({ id: figures.merchant.id, figures }));
  return {
    ranked: inOrder(placed).map(({ host, place }): Entry => [host.figures, place]),
    unknown: shuffled(unknown, day).map(({ figures }): Entry => [figures, null]),
  };
}

const entry =
  (as: HostEntry['as']) =>
  ([figures, place]: Entry): HostEntry => ({ as, figures, place });

/** Everything that a venue may show, before it is put in order. */
export function hostsOf({ state, venue }: Pick<Given, 'state' | 'venue'>, industry?: string): readonly MarketFigures[] {
  const all = venue.industries && new Set(venue.industries);
  const wanted = industry === undefined ? null : new Set([industry]);
  return state.figures.filter(
    ({ merchant }) =>
      (!all || state.isWithin(merchant.industry, all)) && (!wanted || state.isWithin(merchant.industry, wanted)),
  );
}

/** What somebody looked for is found by names, in all languages, of the merchant, its industry, its host and its goods. */
function typed(
  hosts: readonly MarketFigures[],
  q: string,
  rooms: Given['rooms'],
  goods: HostQuery['goods'],
): readonly MarketFigures[][] {
  const fits = search(q);
  const namesOf = ({ merchant }: MarketFigures): readonly string[] => {
    const { name, names = {}, industry } = merchant;
    const room = rooms.get(merchant.id);
    const own = [name, ...Object.values(names), industry.name, ...Object.values(industry.names), room?.host ?? ''];
    return [...own, ...(goods?.get(merchant.id) ?? [])];
  };
  const found: [MarketFigures[], MarketFigures[]] = [[], []];
  for (const host of hosts) {
    const fit = fits(namesOf(host));
    if (fit > 0) found[fit === 2 ? 0 : 1].push(host);
  }
  return found;
}

/** The hosts of a section in their order, with the slots between them. */
export function hostList(given: Given, { section, industry, ticket, q, goods }: HostQuery): HostList {
  const { state, venue, order, day, rooms } = given;
  const inIndustry = hostsOf(given, industry);
  const holds = (one: MarketFigures): boolean => !venue.ticket || ticketOf(one, venue.ticket).held;
  const all = ticket ? inIndustry.filter(holds) : inIndustry;
  if (q !== undefined && isSearch(q)) {
    // What was typed as it is written comes before what was meant.
    const entries = typed(all, q, rooms, goods).flatMap((hosts) => {
      const { ranked, unknown } = byTrust(hosts, day);
      return [...ranked.map(entry('ranked')), ...unknown.map(entry('explore'))];
    });
    return { entries: entries.map((one) => ({ ...one, place: null })), matching: entries.length };
  }
  if (section === 'rising') {
    const rising = all
      .map((figures) => ({ figures, sure: state.riseOf(figures)?.sure ?? 0 }))
      .filter(({ sure }) => sure > 0)
      .toSorted((a, b) => b.sure - a.sure || (a.figures.merchant.id < b.figures.merchant.id ? -1 : 1));
    return { entries: rising.map(({ figures }) => entry('ranked')([figures, null])), matching: rising.length };
  }
  const { ranked, unknown } = byTrust(
    section === 'live' ? all.filter(({ merchant }) => rooms.get(merchant.id)?.live) : all,
    day,
  );
  if (section === 'new') return { entries: unknown.map(entry('explore')), matching: unknown.length };
  if (section === 'live') {
    const entries = [...ranked.map(entry('ranked')), ...unknown.map(entry('explore'))];
    return { entries, matching: entries.length };
  }
  const paid = ticket
    ? []
    : venue.paid.flatMap((id): Entry[] => all.flatMap((one) => (one.merchant.id === id ? [[one, null]] : [])));
  const slots = withSlots(ranked, { explore: unknown, paid }, order);
  return { entries: slots.map(({ as, entry: one }) => entry(as)(one)), matching: ranked.length };
}
