import { busyShop } from './market/busy-shop.ts';
import { ruthsHouse } from './market/english.ts';
import type { FixtureMerchant } from './market/fixture.ts';
import { hetian } from './market/hetian.ts';
import { others } from './market/others.ts';
import { venue } from './market/venue.ts';

export type { FixtureMerchant } from './market/fixture.ts';
export { cast } from './cast.ts';
export { today } from './market/time.ts';

let made: readonly FixtureMerchant[] | undefined;

/** A small believable market that is the same in every run; made when it is first asked for. */
export const fixtures = (): readonly FixtureMerchant[] =>
  (made ??= [hetian, ruthsHouse, ...others, busyShop(), ...venue()]);

/** Ids of the sixty merchants of the venue. */
export const venueMerchants = (): readonly string[] =>
  fixtures()
    .map(({ index }) => index.merchant.id)
    .filter((id) => id.startsWith('venue-'));
