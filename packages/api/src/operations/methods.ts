import { methodAnswer } from '@huitou/contract/method-document.js';
import { read } from '../operation/operation.ts';
import { documentResource, versionPath } from '../resources/document-resource.ts';

export const readMethod = read({
  id: 'readMethod',
  path: '/v1/methods/{version}',
  summary: 'How the index is worked out',
  pathParameters: versionPath('As every published figure names it.'),
  query: {},
  responses: { 'application/json': methodAnswer },
  problems: ['invalid-parameter', 'unknown-method'],
  resource: ({ reader }, { path: { version }, address }) =>
    documentResource(reader.method, { version, address, problem: 'unknown-method', follows: 'figures follow' }),
});
