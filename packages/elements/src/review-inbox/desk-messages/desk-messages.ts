import type { StaffView } from '@huitou/contract/staff-review.js';
import type { Status } from '../../messages/common-messages.ts';
import type { Messages } from '../../messages/messages.ts';

/** What the platform's staff are told while they decide. */
export interface DeskMessages extends Messages {
  readonly title: string;
  readonly view: string;
  readonly views: Readonly<Record<StaffView, string>>;
  readonly none: Readonly<Record<StaffView, Status>>;
  /** By the rule's public reason. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly appeal: string;
  readonly refused: (reason: string) => string;
  readonly noWords: string;
  readonly stars: (stars: string) => string;
  readonly release: string;
  readonly refuse: string;
  readonly unfold: string;
  /** Why a review is refused; the first is none yet. */
  readonly why: string;
  readonly whys: Readonly<Record<string, string>>;
  readonly decided: Readonly<Record<'release' | 'refuse' | 'unfold', string>>;
  /** Said while a decision can be taken back. */
  readonly goesOut: (decision: string, seconds: string) => string;
  readonly undo: string;
  readonly now: string;
  readonly sending: string;
  readonly failed: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly more: string;
  readonly record: string;
}
