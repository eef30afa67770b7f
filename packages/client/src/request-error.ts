import { object, string, type Infer } from '@huitou/contract/schema.js';

/**
 * Why there is no answer, or no newer one.
 * - `offline`: the device has no connection; asked again by itself once it has.
 * - `timeout`: nothing came in time.
 * - `http`: an answer that is an error (`status`), or the API could not be reached at all (`status` 0).
 * - `shape`: an answer that is not what the contract says.
 */
export type RequestErrorKind = 'offline' | 'timeout' | 'http' | 'shape';

/** The part of a problem document (RFC 9457) that a tag goes by: the stable `type` to tell cases apart, words for people. */
export const toldProblem = object({ type: string(), title: string() });
export type ToldProblem = Infer<typeof toldProblem>;

/** An error that begins with the address asked. Two copies of the script share it, so tell it by `kind`, not by class. */
export interface RequestError extends Error {
  readonly kind: RequestErrorKind;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** The API's own account, each text cut at 200 letters. */
  readonly problem: ToldProblem | undefined;
}

export const requestError = (
  address: string,
  kind: RequestErrorKind,
  what: string,
  status = 0,
  problem?: ToldProblem,
): RequestError => Object.assign(new Error(`${address}: ${what}`), { kind, status, problem });

/** The `type` of the problem that a merchant's id leads nowhere. */
export const unknownMerchant = 'urn:huitou:problem:unknown-merchant';

/** Whether an error with this status may be over soon: no answer, too many requests, or a fault of the server's. */
export const mayPass = (status: number): boolean => !status || status === 429 || status > 499;
