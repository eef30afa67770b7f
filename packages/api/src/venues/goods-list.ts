import type { VenueGoods } from '@huitou/contract/venue.js';
import type { Market } from '../ports/market.ts';
import type { Reader } from '../ports/reader.ts';
import { hostList } from './host-list.ts';
import type { KnownVenue } from './known-venue.ts';
import { presentHosts } from './present.ts';

/** Of so many hosts, the most trusted, goods are looked at: what is bought again is worked out merchant by merchant. */
const hosts = 60;

/** What regulars order again at the most trusted hosts, at most three of each, by the lower end of the share. */
export async function venueGoodsOf(
  known: KnownVenue,
  given: { readonly market: Market; readonly reader: Pick<Reader, 'version'> },
  industry: string | undefined,
): Promise<VenueGoods> {
  const { entries } = hostList(known, { section: 'most-returned', industry });
  const ranked = entries.filter(({ as }) => as === 'ranked').slice(0, hosts);
  const shown = await presentHosts({ ...known, ...given }, ranked);
  const goods = shown
    .flatMap(({ merchant: { id, name, names }, goods: own }) =>
      own.map((one) => ({ goods: one, merchant: { id, name, names } })),
    )
    .toSorted(
      (a, b) => (b.goods.interval?.lower ?? 0) - (a.goods.interval?.lower ?? 0) || (a.goods.id < b.goods.id ? -1 : 1),
    );
  return { venue: known.venue.id, asOf: known.asOf, goods };
}
