import type { Problem } from '@huitou/contract/problem.js';
import { headersOf, openHeaders } from '../http/headers.ts';

/** Every kind of error a reader of the API can meet: its status and its title. The names never change. */
export const problems = {
  'invalid-parameter': [400, 'A parameter cannot be used'],
  'invalid-body': [400, 'The body cannot be used'],
  'invalid-cursor': [400, 'The cursor was not given out for this query'],
  unauthorized: [401, 'The key or token is missing or wrong'],
  forbidden: [403, 'The token does not allow this'],
  'wrong-origin': [403, 'The page is none of those on which this token may be used'],
  'ingest-disabled': [403, 'This server takes no events'],
  'tokens-disabled': [403, 'This server takes no such tokens'],
  'not-entitled': [403, 'The purchase is not one that a review may be written about'],
  'own-review': [403, 'Nobody votes on their own review'],
  'too-late': [403, 'The time in which this can be done is over'],
  'not-found': [404, 'Nothing lives at this address'],
  'unknown-merchant': [404, 'Nobody knows this merchant'],
  'unknown-review': [404, 'The caller has no such review'],
  'unknown-room': [404, 'Nobody knows this live room'],
  'unknown-venue': [404, 'Nobody knows this venue'],
  'unknown-method': [404, 'There is no such method'],
  'unknown-rules': [404, 'There are no such rules'],
  'no-track-record': [404, 'No track record of the index was made'],
  'not-in-log': [404, 'The public log has no such entry'],
  'no-png': [404, 'This server makes no PNG'],
  'no-badge': [404, 'No badge is issued for this merchant'],
  'no-issuer': [404, 'This server issues no badges'],
  'method-not-allowed': [405, 'The address does not understand this method'],
  'request-timeout': [408, 'The body did not arrive in time'],
  'token-used': [409, 'The token was used before'],
  'reply-settled': [409, 'The review has its answer'],
  'has-appealed': [409, 'The author has appealed before'],
  'edited-before': [409, 'The review was edited before'],
  'enough-appendices': [409, 'The review has as many appendices as it may have'],
  'key-at-work': [409, 'The first request with this key is at work'],
  'content-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body is in a form that is not understood'],
  'against-rules': [422, 'The words are against a public rule'],
  'key-reused': [422, 'The key came with another body before'],
  failed: [500, 'The server failed'],
  'not-the-writer': [503, 'Another server takes the events'],
  unavailable: [503, 'The server cannot answer at the moment'],
} as const;
export type ProblemName = keyof typeof problems;

/** The stable `type` of a problem: what programs compare. */
export const problemType = (name: ProblemName): string => `urn:huitou:problem:${name}`;

/** Characters of a sentence in a problem: what it quotes of a request may be as long as a body. */
const longest = 2_000;

const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** An answer that is an error, thrown from wherever it is found. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param detail A sentence that begins with the thing concerned and says what to change.
   * @param errors Where exactly: parameter name or JSON pointer, and what to change there.
   */
  constructor(
    name: ProblemName,
    detail: string,
    errors?: Problem['errors'],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    const [status, title] = problems[name];
    const where = errors?.map((one) => ({ pointer: clip(one.pointer), detail: clip(one.detail) }));
    this.problem = { type: problemType(name), title, status, detail: clip(detail), ...(where && { errors: where }) };
    this.headers = headers;
  }
}

/** A problem document (RFC 9457). What may appear at any moment (a merchant, a badge) is kept by caches for 5 seconds. */
export function problemResponse({ problem, headers }: ProblemError): Response {
  const cache = problem.status === 404 ? 'public, max-age=5' : 'no-store';
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...headersOf(openHeaders),
      'content-type': 'application/problem+json',
      'cache-control': cache,
      ...headers,
    },
  });
}
