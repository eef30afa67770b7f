import type { RemedyKind } from '@huitou/contract/inbox.js';
import type { StaffError } from '../core/staff-error.ts';

/** What is promised with an answer. */
export interface Remedy {
  readonly kind: RemedyKind;
  readonly note?: string | null;
}

/** Where an answer is: being written, about to go out, on its way, or kept until the device is online. */
type Stage = 'writing' | 'pending' | 'sending' | 'waiting';

/** An answer that is not taken in yet. */
export interface Answer {
  readonly text: string;
  readonly remedy: Remedy | null;
  readonly stage: Stage;
  /** When it goes out, in milliseconds since 1970. */
  readonly due: number;
  /** The suggestion that it began with. */
  readonly suggestion?: string | undefined;
  /** It is a suggestion as it stands: a first press on "send" asks whether it was read. */
  readonly unread?: boolean;
  /** It takes the place of one that was taken in. */
  readonly editing?: boolean;
  readonly error?: StaffError | undefined;
}

export const noAnswer: Answer = { text: '', remedy: null, stage: 'writing', due: 0 };

/** As many characters as an answer may have. */
export const longest = 2000;

/** Milliseconds in which an answer that was sent can be taken back. */
export const undoFor = 10_000;
