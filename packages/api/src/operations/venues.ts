import { id } from '@huitou/contract/id.js';
import { integer, oneOf, string } from '@huitou/contract/schema.js';
import { sampleVenue, sampleVenueHosts } from '@huitou/contract/samples.js';
import { venue, venueGoods, venueHosts, venueNames, venueSection, venues } from '@huitou/contract/venue.js';
import { badCursor } from '../operation/bad-cursor.ts';
import { read } from '../operation/operation.ts';
import { marketResource } from '../resources/market-resource.ts';
import { venueGoodsOf } from '../venues/goods-list.ts';
import { hostList } from '../venues/host-list.ts';
import { knownVenue } from '../venues/known-venue.ts';
import { listMark, pageOf, pagesOf } from '../venues/page-of.ts';
import { presentHosts } from '../venues/present.ts';
import { describeVenue } from '../venues/describe-venue.ts';

const venuePath = {
  venue: { schema: id, description: 'Id of the venue, as the platform reported it.', example: 'haoxinren' },
} as const;

const industryQuery = {
  industry: { schema: id, description: 'Only hosts of this industry and of those below it.', example: 'fruit' },
} as const;

const listQuery = {
  section: {
    schema: venueSection,
    description: 'Everybody by trust, those on air, those that rise beyond their error, or those that are new.',
    fallback: 'most-returned',
  },
  ...industryQuery,
  ticket: { schema: oneOf('held'), description: 'Only hosts that hold the ticket of the venue.' },
} as const;

const cursorQuery = {
  cursor: {
    schema: string({ minLength: 1, maxLength: 300 }),
    description: '`next` of the page before, or one of `names`.',
  },
} as const;

export const readVenues = read({
  id: 'readVenues',
  path: '/v1/venues',
  summary: 'Pages that recommend hosts and goods by trust',
  pathParameters: {},
  query: {},
  responses: { 'application/json': venues },
  problems: ['unavailable'],
  resource: (services, { address }) =>
    marketResource(services, address, async (market) => ({
      venues: (await market.venues()).map(({ id: one, name, names, theme, period }) => ({
        id: one,
        name,
        names,
        theme,
        period,
      })),
    })),
});

export const readVenue = read({
  id: 'readVenue',
  path: '/v1/venues/{venue}',
  summary: 'A venue: its sections and industries, and by what its hosts are ordered',
  pathParameters: venuePath,
  query: {},
  responses: { 'application/json': venue },
  problems: ['invalid-parameter', 'unknown-venue', 'unavailable'],
  example: sampleVenue,
  resource: (services, { path, address }) =>
    marketResource(services, address, async (market) =>
      describeVenue(await knownVenue(market, path.venue), services.reader.method),
    ),
});

export const readVenueHosts = read({
  id: 'readVenueHosts',
  path: '/v1/venues/{venue}/hosts',
  summary: 'Hosts of a venue in their order',
  description:
    'Sorted by the lower end of the percentile’s interval; hosts that differ by less than their error share their places. What ' +
    'was typed (`q`) is found in names, in Chinese and in words, with a typing error or two, and then has no places.',
  pathParameters: venuePath,
  query: {
    ...listQuery,
    q: {
      schema: string({ minLength: 1, maxLength: 100 }),
      description: 'Name of a merchant, a host, an industry or goods.',
    },
    limit: { schema: integer({ minimum: 1, maximum: 50 }), description: 'Hosts on a page.', fallback: 20 },
    ...cursorQuery,
  },
  responses: { 'application/json': venueHosts },
  problems: ['invalid-parameter', 'invalid-cursor', 'unknown-venue', 'unavailable'],
  example: sampleVenueHosts,
  resource: (services, { path, query, address }) =>
    marketResource(services, address, async (market) => {
      const { section = 'most-returned', industry, ticket, q, cursor, limit = 20 } = query;
      const known = await knownVenue(market, path.venue);
      const goods = q === undefined ? undefined : await market.goodsNames();
      const asked = { section, industry, ticket: ticket === 'held', q };
      const { entries, matching } = hostList(known, { ...asked, goods });
      const { page, next } = pageOf(entries, { cursor, limit, mark: listMark(path.venue, asked) });
      const hosts = await presentHosts({ ...known, market, reader: services.reader }, page);
      return { venue: path.venue, section, asOf: market.asOf(), matching, hosts, next };
    }).catch(badCursor),
});

export const readVenueNames = read({
  id: 'readVenueNames',
  path: '/v1/venues/{venue}/names',
  summary: 'Every host of a list by name, page by page',
  pathParameters: venuePath,
  query: {
    ...listQuery,
    limit: { schema: integer({ minimum: 1, maximum: 50 }), description: 'Hosts on a page.', fallback: 20 },
  },
  responses: { 'application/json': venueNames },
  problems: ['invalid-parameter', 'unknown-venue', 'unavailable'],
  resource: (services, { path, query, address }) =>
    marketResource(services, address, async (market) => {
      const { section = 'most-returned', industry, ticket, limit = 20 } = query;
      const asked = { section, industry, ticket: ticket === 'held' };
      const { entries, matching } = hostList(await knownVenue(market, path.venue), asked);
      const pages = pagesOf(entries, { limit, mark: listMark(path.venue, asked) }).map(({ cursor, page }) => ({
        cursor,
        hosts: page.map(({ figures: { merchant } }) => ({
          id: merchant.id,
          name: merchant.name,
          names: merchant.names,
        })),
      }));
      return { venue: path.venue, section, matching, pages };
    }),
});

export const readVenueGoods = read({
  id: 'readVenueGoods',
  path: '/v1/venues/{venue}/goods',
  summary: 'What regulars order again in a venue',
  description:
    'Goods of the 60 most trusted hosts, at most three of each, by the lower end of the share of buyers who ordered the same ' +
    'thing again on another day.',
  pathParameters: venuePath,
  query: industryQuery,
  responses: { 'application/json': venueGoods },
  problems: ['invalid-parameter', 'unknown-venue', 'unavailable'],
  resource: (services, { path, query, address }) =>
    marketResource(services, address, async (market) =>
      venueGoodsOf(await knownVenue(market, path.venue), { market, reader: services.reader }, query.industry),
    ),
});
