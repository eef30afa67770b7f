import type { CommonMessages, Status } from '../../messages/common-messages.ts';

/** The messages of the ticker; numbers and names come in as they are written in the language. */
export interface TickerMessages extends CommonMessages {
  /** What it is, for a screen reader. */
  readonly title: string;
  /** The kind of thing it is: one of several is shown at a time. */
  readonly carousel: string;
  /** The words, which can be scrolled. */
  readonly words: string;
  /** Which one is shown, for a screen reader. */
  readonly position: (at: string, all: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly pause: string;
  readonly play: string;
  /** It came while the page was open. */
  readonly justNow: string;
  /** New reviews that have not been shown. */
  readonly fresh: (reviews: string, n: number) => string;
  /** The author had bought on so many days. */
  readonly bought: (times: string, n: number) => string;
  /** An author without a name. */
  readonly anyone: string;
  /** In place of words: the mean of the stars. */
  readonly stars: (stars: string) => string;
  /** Before the answer. */
  readonly reply: string;
  readonly wonBack: string;
  readonly onAir: string;
  /** Who speaks in the room; a person, as far as is known. */
  readonly host: (name: string) => string;
  /** Who speaks in the room is a program. */
  readonly aiHost: (name: string) => string;
  /** Which session is on in the room: its name, else when it began. */
  readonly session: (name: string, when: string) => string;
  /** Who sells in the room. */
  readonly soldBy: (name: string) => string;
  /** Who can write. */
  readonly only: string;
  readonly empty: Status;
}
