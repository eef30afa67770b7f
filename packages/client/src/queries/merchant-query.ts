import type { Schema } from '@huitou/contract/schema.js';
import { broker } from '../broker.ts';
import { isMerchantId } from '../merchant-id.ts';
import type { Load } from '../query.ts';
import type { Query } from '../remote.ts';
import { requestError, unknownMerchant } from '../request-error.ts';

/** The query for what stands under a merchant's address. An id that cannot be one is unknown without asking. */
export function merchantQuery<T>(
  api: string,
  merchant: string,
  path: string,
  schema: Schema<T>,
  load?: Load<T>,
  joins?: () => boolean,
): Query<T> {
  const shared = broker(api);
  const refuse: Load<T> = () => {
    const title = `merchant ${JSON.stringify(merchant.slice(0, 80))} must be 1 to 64 of A-Z a-z 0-9 . _ ~ -`;
    return Promise.reject(requestError(shared.api, 'http', title, 404, { type: unknownMerchant, title }));
  };
  const address = `/v1/merchants/${merchant}${path}`;
  // What cannot be an id never joins a batch.
  return isMerchantId(merchant) ? shared.query(address, schema, load, joins) : shared.query(address, schema, refuse);
}
