import type { FurtherAct } from '@huitou/contract/own-review.js';
import type { Status } from '../../messages/common-messages.ts';
import type { Messages } from '../../messages/messages.ts';

/** What is said while an author does something with a review that was taken in. */
export interface AfterMessages extends Messages {
  /** What it is, and what to know before. */
  readonly title: Readonly<Record<FurtherAct, Status>>;
  /** Names the field. */
  readonly field: Readonly<Record<FurtherAct, string>>;
  readonly send: string;
  readonly cancel: string;
  readonly empty: string;
  readonly kept: string;
  readonly waiting: string;
  readonly sending: string;
  readonly retry: string;
  readonly done: Readonly<Record<FurtherAct, string>>;
  /** Why it was refused and what to do, by the code of the answer. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly refused: string;
}
