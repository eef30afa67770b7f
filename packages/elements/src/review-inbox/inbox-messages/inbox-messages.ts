import type { InboxView, RemedyKind } from '@huitou/contract/inbox.js';
import type { CommonMessages, Status } from '../../messages/common-messages.ts';
import type { Suggestion } from '../suggestions.ts';

/** The messages of the inbox; numbers, days and durations come in as they are written in the language. */
export interface InboxMessages extends CommonMessages {
  readonly title: string;
  readonly views: Readonly<Record<InboxView, string>>;
  /** What a view without reviews says. */
  readonly none: Readonly<Record<InboxView, Status>>;
  /** In the place of that where the list is narrowed. */
  readonly noneLike: Status;
  readonly view: string;
  readonly low: string;
  readonly anyVisits: string;
  readonly minVisits: (visits: string) => string;
  readonly refresh: string;
  readonly arrived: (count: string, value: number) => string;
  readonly how: string;
  readonly wonBackOf: (share: string, count: string, value: number) => string;
  readonly visits: (count: string, value: number) => string;
  readonly left: (time: string) => string;
  readonly over: string;
  readonly inTime: (time: string) => string;
  readonly late: string;
  readonly answered: string;
  readonly boughtAgain: string;
  readonly boughtAgainOn: (day: string) => string;
  readonly draft: string;
  readonly goesOut: string;
  readonly unread: string;
  readonly anyone: string;
  readonly select: (name: string) => string;
  readonly selectAll: string;
  readonly selected: (count: string, value: number) => string;
  readonly markRead: string;
  readonly markUnread: string;
  readonly notMarked: string;
  readonly more: string;
  readonly back: string;
  readonly pick: Status;
  readonly lastBought: (when: string) => string;
  readonly written: (when: string) => string;
  readonly rated: (dimension: string, stars: string) => string;
  readonly improve: (dimension: string) => string;
  readonly again: readonly [no: string, yes: string];
  readonly picture: (count: string) => string;
  readonly begin: string;
  readonly suggestions: Readonly<Record<Suggestion, readonly [label: string, text: string]>>;
  readonly suggested: string;
  readonly readFirst: string;
  readonly answer: string;
  readonly placeholder: string;
  readonly promise: string;
  readonly remedies: Readonly<Record<RemedyKind | 'none', string>>;
  readonly note: string;
  readonly length: (count: string, most: string) => string;
  readonly send: string;
  readonly sendAgain: string;
  readonly sendsIn: (seconds: string) => string;
  readonly undo: string;
  readonly sendNow: string;
  readonly sending: string;
  readonly sent: string;
  readonly takenBack: string;
  readonly waitsForNetwork: string;
  readonly promised: (what: string) => string;
  readonly editable: (time: string) => string;
  readonly edit: string;
  readonly cancel: string;
  readonly settled: string;
  readonly notSent: string;
  readonly kept: string;
  readonly notKept: string;
  readonly keys: string;
  /** The keys in a line, to be seen; `keys` names it. */
  readonly keysLine: string;
  /** What a tag says that may not show the inbox, by its code or trouble. */
  readonly refused: Readonly<Record<'no-token' | 'expired' | 'wrong-site' | 'invalid' | 'other-merchant', Status>>;
}
