import { openHeaders, headersOf } from '@huitou/api/http/headers.js';

/** An answer to one person: no cache keeps it. */
export const answer = (body: object, status = 200, type = 'application/json'): Response =>
  Response.json(body, {
    status,
    headers: { ...headersOf(openHeaders), 'content-type': type, 'cache-control': 'no-store' },
  });

/** A problem document (RFC 9457) of the kind that the server sends. */
export const problem = (name: string, status: number, detail: string, pointer?: string): Response =>
  answer(
    {
      type: `urn:huitou:problem:${name}`,
      title: detail,
      status,
      detail,
      ...(pointer && { errors: [{ pointer, detail }] }),
    },
    status,
    'application/problem+json',
  );
