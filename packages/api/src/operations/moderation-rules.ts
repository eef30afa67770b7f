import { moderationRulesAnswer } from '@huitou/contract/moderation-rules.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import { read } from '../operation/operation.ts';
import { documentResource, versionPath } from '../resources/document-resource.ts';

export const readModerationRules = read({
  id: 'readModerationRules',
  path: '/v1/moderation-rules/{version}',
  summary: 'By what rules reviews are held or folded without a person',
  pathParameters: versionPath('As a decision on a review names it.'),
  query: {},
  responses: { 'application/json': moderationRulesAnswer },
  problems: ['invalid-parameter', 'unknown-rules'],
  resource: (_, { path: { version }, address }) =>
    documentResource(rulesV1, { version, address, problem: 'unknown-rules', follows: 'reviews are judged by' }),
});
