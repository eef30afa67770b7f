import { object, string, type Infer } from '@huitou/contract/schema.js';

/**
 * Why there is no answer, or no newer one.
 * - `offline`: the device has no connection; asked again by itself once it has.
 * - `timeout`: nothing came in time.
 * - `http`: an answer that is an error (`status`), or the API could not be reached at all (`status` 0).
 * - `shape`: an answer that does not have the shape in the contract.
 * - `bad-address`: the API's address is not one that can be asked.
 */
export type RequestErrorKind = 'offline' | 'timeout' | 'http' | 'shape' | 'bad-address';

/** The part of a problem document (RFC 9457) that a tag needs: the stable `type` to compare, the title to show. */
export const problemSummary = object({ type: string(), title: string() });
export type ProblemSummary = Infer<typeof problemSummary>;

/** An error that begins with the address asked. Two copies of the script share it, so compare `kind`, not the class. */
export interface RequestError extends Error {
  readonly kind: RequestErrorKind;
  /**
   * The reason in one stable word: `offline`, `timeout`, `unreachable`, `http-503` (with any status), `shape`,
   * `too-large`, `unknown-merchant` or `bad-address`.
   */
  readonly code: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** The API's own account, each text cut at 200 characters. */
  readonly problem: ProblemSummary | undefined;
}

/** The `type` of the problem that no merchant has this id. */
export const unknownMerchant = 'urn:huitou:problem:unknown-merchant';

export function requestError(
  address: string,
  kind: RequestErrorKind,
  what: string,
  status = 0,
  problem?: ProblemSummary,
  code: string = kind,
): RequestError {
  if (kind === 'http') code = status ? `http-${status}` : 'unreachable';
  if (problem?.type === unknownMerchant) code = 'unknown-merchant';
  const reasons = { kind, code, status, problem };
  // Defined, not assigned: an accessor of that name on `Object.prototype` would take the assignment.
  const error = Object.defineProperties(new Error(`${address}: ${what}`), Object.getOwnPropertyDescriptors(reasons));
  return error as Error & typeof reasons;
}

/** Whether an error with this status may be over soon: no answer, too many requests, or a fault of the server's. */
export const isRetryable = (status: number): boolean => !status || status === 429 || status > 499;
