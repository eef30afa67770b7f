import { merchantInsights as shape } from '@huitou/contract/insights.js';
import { sampleInsights } from '@huitou/contract/samples.js';
import { privately } from '../http/privately.ts';
import { merchantInsights } from '../insights/merchant-insights.ts';
import { merchantProblems, unknownMerchant } from '../operation/merchant-call.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';

export const readInsights = call({
  id: 'readInsights',
  method: 'get',
  path: '/v1/merchant/insights',
  summary: 'Where a merchant stands, what moved it, and what its repeat buyers name',
  description:
    'For the staff of a merchant, by a merchant token. Everything is of the figures that were published last, but for the ' +
    'signals of its pages, which are of this moment. What moves together is no cause.',
  caller: 'merchant',
  pathParameters: {},
  query: {},
  responses: { 'application/json': shape },
  problems: [...merchantProblems, 'unknown-merchant'],
  example: sampleInsights,
  async handle({ reader, market, insights }, { caller: { merchant } }) {
    if (!insights || !market) throw new ProblemError('unavailable', 'server: works out no insights; ask one that does');
    if (reader.version(merchant, 'index') === undefined) throw unknownMerchant('merchant', merchant);
    return privately(await merchantInsights({ reader, market, insights }, merchant));
  },
});
