import { object, string } from '@huitou/contract/schema.js';
import { printDocument } from '../openapi/print-document.ts';
import { cacheFor } from '../http/headers.ts';
import { operation, type Operation } from '../operation/operation.ts';
import { shortHash } from '../short-hash.ts';

/** The operation that describes all others and itself. */
export function openApiOperation(all: () => readonly Operation[]): Operation {
  let text: string | undefined;
  return operation({
    id: 'readOpenApi',
    method: 'get',
    at: '/openapi.json',
    summary: 'This document',
    path: {},
    query: {},
    brings: { 'application/json': object({ openapi: string() }) },
    problems: [],
    answer({ documents }, { request, address }) {
      const ready = (text ??= JSON.stringify(printDocument(all())));
      return documents.answer(request, {
        address,
        tag: `o.${shortHash(ready)}`,
        cache: cacheFor.slow,
        isFresh: () => true,
        build: async () => ready,
      });
    },
  });
}
