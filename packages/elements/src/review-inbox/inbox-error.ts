/** What kept the inbox, or an answer, from where it was to go; each is said in its own words. */
export type Trouble = 'no-token' | 'expired' | 'invalid' | 'wrong-site' | 'offline' | 'settled' | 'failed';

/** An error with what a reader is told, and for the page the reason as a stable word. */
export class InboxError extends Error {
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
export const toInboxError = (error: unknown): InboxError =>
  error instanceof InboxError ? error : new InboxError('inbox', 'failed', 'script', String(error));
