import { object, string } from '@huitou/contract/schema.js';
import { cacheFor } from '../http/headers.ts';
import { read } from '../operation/operation.ts';
import { shortHash } from '../short-hash.ts';

export const readOpenApi = read({
  id: 'readOpenApi',
  path: '/openapi.json',
  summary: 'This document',
  pathParameters: {},
  query: {},
  responses: { 'application/json': object({ openapi: string() }) },
  problems: [],
  resource({ openApi }, { address }) {
    const text = openApi();
    return {
      address,
      etag: `o.${shortHash(text)}`,
      cache: cacheFor.slow,
      isFresh: () => true,
      build: async () => text,
    };
  },
});
