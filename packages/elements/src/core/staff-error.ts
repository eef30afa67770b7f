/** What kept a read or a write of a merchant's staff from getting through; each is said in its own words. */
export type Trouble = 'no-token' | 'expired' | 'invalid' | 'wrong-site' | 'offline' | 'settled' | 'failed';

/** An error with what a reader is told, and for the page the reason as a stable word. */
export class StaffError extends Error {
  readonly trouble: Trouble;
  /** Such as `signature`, `http-503`, `timeout`, `unreachable`, `shape`. */
  readonly code: string;

  constructor(address: string, trouble: Trouble, code: string, detail = '') {
    super(`${address}: ${detail || code}`);
    this.trouble = trouble;
    this.code = code;
  }
}

/** Whatever was thrown as such an error. */
export const toStaffError = (error: unknown): StaffError =>
  error instanceof StaffError ? error : new StaffError('script', 'failed', 'script', String(error));
