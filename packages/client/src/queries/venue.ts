import { venue, venueGoods, venueHosts, venueNames } from '@huitou/contract/venue.js';
import type { Venue, VenueGoods, VenueHosts, VenueNames } from '@huitou/contract/venue.js';
import type { Schema } from '@huitou/contract/schema.js';
import { broker } from '../broker.ts';
import type { Query } from '../remote.ts';

/** Which part of a venue is asked for; what is empty or left out is not asked for. */
export type VenueQuery = Readonly<
  Partial<Record<'section' | 'industry' | 'ticket' | 'q' | 'cursor' | 'limit', string | undefined>>
>;

function ask<T>(api: string, id: string, path: string, schema: Schema<T>, query: VenueQuery = {}): Query<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.append(name, value);
  // So that the same question is the same address for every cache on the way.
  search.sort();
  const asked = String(search);
  return broker(api).query(`/v1/venues/${encodeURIComponent(id)}${path}${asked && `?${asked}`}`, schema);
}

/** A venue: its sections and industries. */
export const venueQuery = (api: string, id: string): Query<Venue> => ask(api, id, '', venue);

/** A page of its hosts. */
export const venueHostsQuery = (api: string, id: string, query: VenueQuery): Query<VenueHosts> =>
  ask(api, id, '/hosts', venueHosts, query);

/** All of its hosts by name, page by page. */
export const venueNamesQuery = (api: string, id: string, query: VenueQuery): Query<VenueNames> =>
  ask(api, id, '/names', venueNames, query);

/** What regulars order again. */
export const venueGoodsQuery = (api: string, id: string, query: VenueQuery): Query<VenueGoods> =>
  ask(api, id, '/goods', venueGoods, query);
