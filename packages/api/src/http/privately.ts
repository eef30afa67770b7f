import { cacheFor, headersOf, openHeaders } from './headers.ts';

/** An answer for its asker alone, from any page. */
export const privately = (body: unknown): Response =>
  Response.json(body, { headers: { ...headersOf(openHeaders), 'cache-control': cacheFor.no } });
