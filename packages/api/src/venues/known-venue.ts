import type { Room } from '@huitou/contract/room.js';
import type { VenueOrder } from '@huitou/contract/venue.js';
import { venueOrderV1 } from '@huitou/traffic/venue/order-v1.js';
import { ProblemError } from '../operation/problem.ts';
import type { Market, VenueFacts } from '../ports/market.ts';
import { marketState, type MarketState } from './market-state.ts';

/** A venue, and all that its lists are made of. */
export interface KnownVenue {
  readonly venue: VenueFacts;
  readonly state: MarketState;
  readonly order: VenueOrder;
  /** Calendar day of the figures. */
  readonly day: string;
  /** RFC 3339: when the figures are of. */
  readonly asOf: string;
  /** By merchant. */
  readonly rooms: ReadonlyMap<string, Room>;
}

/** A venue by its id, or the problem that nobody knows it. */
export async function knownVenue(market: Market, id: string): Promise<KnownVenue> {
  const venue = (await market.venues()).find((one) => one.id === id);
  if (!venue) {
    throw new ProblemError(
      'unknown-venue',
      `venue: ${JSON.stringify(id)} is not known here; use the id under which the platform reported it, or one of /v1/venues`,
    );
  }
  const asOf = market.asOf();
  const [state, rooms] = await Promise.all([marketState(market), market.rooms()]);
  return { venue, state, order: venueOrderV1, day: asOf.slice(0, 10), asOf, rooms };
}
