import { sampleTraffic } from '@huitou/contract/samples.js';
import { trafficBatch, trafficSupport } from '@huitou/contract/traffic.js';
import { nextSteps } from '@huitou/traffic/next-steps.js';
import { demandOrder } from '../operation/demand-order.ts';
import { read } from '../operation/operation.ts';
import { merchantPath, merchantsQuery } from '../operation/shared-parameters.ts';
import { marketResource } from '../resources/market-resource.ts';
import { knownVersion } from '../resources/merchant-resource.ts';
import { knownTraffic, roundedShare } from '../venues/traffic-of.ts';

export const readTraffic = read({
  id: 'readTraffic',
  path: '/v1/traffic',
  summary: 'What merchants get of recommended traffic, by the traffic rule',
  description:
    'For a recommender: shares of all recommended traffic, 0-1. A page that shows some merchants divides by the sum of those ' +
    'it shows. Anyone can work them out from public figures by the rule of /v1/traffic-rules.',
  pathParameters: {},
  query: merchantsQuery,
  responses: { 'application/json': trafficBatch },
  problems: ['invalid-parameter', 'unavailable'],
  resource(services, { query: { merchants = [] }, address }) {
    demandOrder(merchants);
    return marketResource(services, address, async (market) => {
      const { basis, of } = await knownTraffic(market);
      const found = merchants.map((id) => of(id));
      return {
        ...basis,
        traffic: found.flatMap((one) => (one ? [one] : [])),
        unknown: merchants.filter((_, i) => !found[i]),
      };
    });
  },
});

export const readMerchantTraffic = read({
  id: 'readMerchantTraffic',
  path: '/v1/merchants/{merchant}/traffic',
  summary: 'What a merchant gets of recommended traffic, why, and what the next step needs',
  pathParameters: merchantPath,
  query: {},
  responses: { 'application/json': trafficSupport },
  problems: ['invalid-parameter', 'unknown-merchant', 'unavailable'],
  example: sampleTraffic,
  resource(services, { path: { merchant }, address }) {
    knownVersion(services, merchant, 'index');
    return marketResource(services, address, async (market) => {
      const { basis, of, state } = await knownTraffic(market);
      const place = state.placeOf(merchant) ?? -1;
      const steps = nextSteps(state.traffic, place, state.rule, services.reader.method.levels);
      return {
        ...basis,
        traffic: of(merchant),
        steps: steps.map((step) => ({ ...step, share: roundedShare(step.share) })),
      };
    });
  },
});
