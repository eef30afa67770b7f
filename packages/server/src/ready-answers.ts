import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '@huitou/api/create-app.js';
import { chooseEncoding, heldEncoding } from '@huitou/api/http/conditional.js';
import type { Document, Variant } from '@huitou/api/http/document.js';

/** Answers given from memory since the process began. */
export interface ReadyCounts {
  found: number;
  unchanged: number;
}

/** Up to this many bytes it is cheaper to copy a body behind its head than to write two pieces. */
const small = 4096;

/** A letter a byte, whatever the bytes mean: Node joins a text to the head, and bytes it does not. */
const asLetters = ({ buffer, byteOffset, byteLength }: Variant['body']): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1');

/** The packing that the reader already has. By far most ask with one tag, exactly as it was given out. */
function heldVariant({ variants, tag }: Document, condition: string): Variant | undefined {
  const { identity, br, gzip } = variants;
  if (condition === br?.etag) return br;
  if (condition === identity.etag) return identity;
  if (condition === gzip?.etag) return gzip;
  const held = heldEncoding(condition, tag);
  return held && variants[held];
}

/**
 * Answers reads of ready documents with nothing between the socket and the bytes: one look-up by the exact address,
 * headers and body as they lie in memory.
 *
 * @returns A function that says whether it answered.
 */
export function readyAnswers(app: Pick<App, 'ready'>, counts: ReadyCounts) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, url = '', headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const document = app.ready(url);
    if (!document) return false;
    const { variants } = document;
    const condition = headers['if-none-match'];
    const unchanged = condition === undefined ? undefined : heldVariant(document, condition);
    if (unchanged) {
      counts.unchanged++;
      response.writeHead(304, unchanged.unchanged as string[]);
      response.end();
      return true;
    }
    const { body, found } =
      variants[chooseEncoding(document, headers['accept-encoding'] as string | undefined)] ?? variants.identity;
    counts.found++;
    response.writeHead(200, found as string[]);
    if (method === 'HEAD') response.end();
    else if (body.length <= small) response.end(asLetters(body), 'latin1');
    else response.end(body);
    return true;
  };
}
