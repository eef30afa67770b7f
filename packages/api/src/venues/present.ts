import type { VenueHost, VenueOrder } from '@huitou/contract/venue.js';
import { chooseQuote, excerpt } from '@huitou/traffic/venue/quote.js';
import { ticketOf } from '@huitou/traffic/venue/ticket.js';
import type { HostDetails, Market, VenueFacts } from '../ports/market.ts';
import type { Reader } from '../ports/reader.ts';
import type { HostEntry } from './host-list.ts';
import type { MarketState } from './market-state.ts';

/** What a venue shows of a host beyond its figures: little of much, so it is kept. */
type Chosen = Pick<VenueHost, 'quote' | 'goods'>;

/** Goods that a host is shown with. */
const mostGoods = 3;
/** Hosts whose sentence and goods are kept. */
const mostKept = 20_000;

function choose({ quotable, goods }: HostDetails, merchant: string, day: string, order: VenueOrder): Chosen {
  const quote = chooseQuote(quotable, { merchant, day }, order.quote);
  return {
    quote: quote
      ? {
          review: quote.id,
          text: excerpt(quote.text, order.quote.characters),
          lang: quote.lang,
          author: quote.author,
          bought: quote.bought,
          at: quote.at,
          stars: quote.stars,
        }
      : null,
    goods: goods
      .filter(({ interval }) => interval !== null)
      .toSorted((a, b) => (b.interval?.lower ?? 0) - (a.interval?.lower ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, mostGoods),
  };
}

const kept = new WeakMap<Market, Map<string, { readonly state: string; readonly chosen: Chosen }>>();

/** Sentence and goods of a merchant, chosen once a day and version of what it is chosen from. */
async function chosenOf(
  { market, reader }: { readonly market: Market; readonly reader: Pick<Reader, 'version'> },
  merchant: string,
  day: string,
  order: VenueOrder,
): Promise<Chosen> {
  const state = `${reader.version(merchant, 'index')} ${reader.version(merchant, 'reviews')} ${day}`;
  const all = kept.get(market) ?? new Map<string, { state: string; chosen: Chosen }>();
  kept.set(market, all);
  const known = all.get(merchant);
  if (known?.state === state) return known.chosen;
  const chosen = choose(await market.details(merchant), merchant, day, order);
  all.delete(merchant);
  all.set(merchant, { state, chosen });
  if (all.size > mostKept) all.delete(all.keys().next().value ?? '');
  return chosen;
}

interface Given {
  readonly market: Market;
  readonly reader: Pick<Reader, 'version'>;
  readonly state: MarketState;
  readonly venue: VenueFacts;
  readonly order: VenueOrder;
  readonly day: string;
}

/** Entries of a list as its readers are told of them. */
export async function presentHosts(given: Given, entries: readonly HostEntry[]): Promise<VenueHost[]> {
  const { market, state, venue, order, day } = given;
  const rooms = await market.rooms(entries.map(({ figures }) => figures.merchant.id));
  return Promise.all(
    entries.map(async ({ as, figures, place }): Promise<VenueHost> => {
      const { merchant, level, score, percentile, interval, buyers, dimensions } = figures;
      const room = rooms.get(merchant.id);
      const rise = state.riseOf(figures);
      return {
        merchant: { ...merchant, names: merchant.names ?? {} },
        as,
        place,
        level,
        score,
        percentile,
        interval,
        buyers,
        dimensions: [...dimensions],
        rise: rise && { points: tenth(rise.points), error: tenth(rise.error), days: state.rule.growth.days },
        ticket: venue.ticket && ticketOf(figures, venue.ticket),
        room: room
          ? {
              id: room.id,
              name: room.name,
              names: room.names,
              host: room.host,
              hostKind: room.hostKind,
              live: room.live,
            }
          : null,
        ...(await chosenOf(given, merchant.id, day, order)),
      };
    }),
  );
}

const tenth = (x: number): number => Math.round(x * 10) / 10;
