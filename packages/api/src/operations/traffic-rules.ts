import { trafficRuleAnswer } from '@huitou/contract/traffic-rule.js';
import { trafficRuleV1 } from '@huitou/traffic/rule-v1.js';
import { read } from '../operation/operation.ts';
import { documentResource, versionPath } from '../resources/document-resource.ts';

export const readTrafficRule = read({
  id: 'readTrafficRule',
  path: '/v1/traffic-rules/{version}',
  summary: 'How recommended traffic follows trust',
  pathParameters: versionPath('As every share of traffic names it.'),
  query: {},
  responses: { 'application/json': trafficRuleAnswer },
  problems: ['invalid-parameter', 'unknown-rules'],
  resource: (_, { path: { version }, address }) =>
    documentResource(trafficRuleV1, { version, address, problem: 'unknown-rules', follows: 'traffic is shared by' }),
});
