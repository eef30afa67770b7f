import type { FurtherAct } from '@huitou/contract/own-review.js';
import type { CommonMessages, Status } from '../../messages/common-messages.ts';

/** The messages of the form; numbers come in as they are written in the language, and as numbers for their plural. */
export interface FormMessages extends CommonMessages {
  /** The title, on the visit of that number. */
  readonly visit: (visit: string, n: number) => string;
  /** The title while the visit is not known. */
  readonly title: string;
  readonly only: string;
  readonly love: string;
  /** The five levels, the lowest first. */
  readonly loves: readonly [string, string, string, string, string];
  readonly leaves: string;
  /** Opens each leaf by itself, and what was bought. */
  readonly inDetail: string;
  readonly moreTopics: string;
  /** Opens the form where it would have moved the page. */
  readonly open: string;
  readonly stars: (stars: string) => string;
  readonly goods: string;
  readonly allGoods: string;
  readonly again: string;
  readonly yes: string;
  readonly no: string;
  readonly topics: string;
  readonly addPictures: string;
  readonly picture: (place: string, all: string) => string;
  readonly remove: string;
  readonly tooMany: string;
  readonly unreadable: string;
  readonly text: string;
  readonly count: (characters: string, most: string) => string;
  readonly send: string;
  readonly missing: string;
  /** What becomes of a draft: promised, done, impossible here. */
  readonly promised: string;
  readonly kept: string;
  readonly notKept: string;
  readonly unchecked: string;
  readonly waiting: Status;
  readonly sending: Status;
  readonly published: Status;
  readonly held: Status;
  readonly folded: Status;
  /** By a person. */
  readonly refused: Status;
  readonly erased: Status;
  /** Why a review was held or folded, by the reason of the rule. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What was added so many days after the review. */
  readonly added: (days: string, n: number) => string;
  readonly editedOn: (date: string) => string;
  /** What its author said to the person who decides. */
  readonly appealed: string;
  /** The buttons for what may be done with a review. */
  readonly acts: Readonly<Record<FurtherAct, string>>;
  readonly receipt: string;
  /** A link, where the API keeps a log. */
  readonly log: string;
  readonly copy: string;
  readonly copied: string;
  readonly share: string;
  readonly shared: (merchant: string, visit: string, n: number) => string;
  readonly erase: string;
  readonly eraseAsk: string;
  readonly keep: string;
  readonly eraseFailed: string;
  /** Why somebody may not write, or why it was refused, and what would change that; by the code of the state. */
  readonly refusals: Readonly<Record<string, Status>>;
}
