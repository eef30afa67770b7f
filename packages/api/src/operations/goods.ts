import { goodsReturns } from '@huitou/contract/goods-returns.js';
import { read } from '../operation/operation.ts';
import { sampleGoods } from '@huitou/contract/samples.js';
import { merchantPath } from '../operation/shared-parameters.ts';
import { merchantResource } from '../resources/merchant-resource.ts';
import { shortHash } from '../short-hash.ts';

export const readGoods = read({
  id: 'readGoods',
  path: '/v1/merchants/{merchant}/goods',
  summary: 'What of a merchant is bought again',
  description:
    'The share of buyers who ordered the same thing again on another day, with its interval. Moves once a day, like the index.',
  pathParameters: merchantPath,
  query: {},
  responses: { 'application/json': goodsReturns },
  problems: ['invalid-parameter', 'unknown-merchant'],
  example: sampleGoods,
  resource(services, { path: { merchant }, address }) {
    // Orders are told with the index; a product that is renamed changes the reviews about it.
    const [index, reviews] = (['index', 'reviews'] as const).map((kind) =>
      merchantResource(services, { merchant, kind, address }, () => services.reader.goods(merchant)),
    ) as [ReturnType<typeof merchantResource>, ReturnType<typeof merchantResource>];
    return {
      ...index,
      etag: `g.${shortHash(`${index.etag} ${reviews.etag}`)}`,
      isFresh: () => index.isFresh() && reviews.isFresh(),
    };
  },
});
