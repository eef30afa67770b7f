import { ProblemError } from './problem.ts';

const visible = /^[\x21-\x7e]{8,128}$/;

/** What the author's program calls this request, so that a second try says nothing twice. */
export function idempotencyKey(request: Request): string {
  const key = (request.headers.get('idempotency-key') ?? '').replace(/^"(.*)"$/, '$1');
  if (visible.test(key)) return key;
  const detail = 'send a new UUID with each text, and the same with each try of it';
  throw new ProblemError(
    'invalid-parameter',
    `Idempotency-Key: is missing or not 8 to 128 visible characters; ${detail}`,
    [{ pointer: 'Idempotency-Key', detail }],
  );
}
