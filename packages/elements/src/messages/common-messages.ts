import type { Messages } from './messages.ts';

/** A state: its title, and a line that says more. */
export type Status = readonly [title: string, line: string];

/** The messages that every tag has. */
export interface CommonMessages extends Messages {
  readonly loading: string;
  /** The API gave no answer, or none that can be used. */
  readonly failed: Status;
  /** The device has no connection. */
  readonly offline: Status;
  /** The API answered that there is no such merchant. */
  readonly unknown: Status;
  readonly retry: string;
  /** Beside a link that opens another tab, for screen readers. */
  readonly newTab: string;
  /** Figures in hand while newer ones cannot be had; `when` is a relative time such as "5 minutes ago". */
  readonly stale: (when: string) => string;
  /** Dimension id to its short name. */
  readonly dimensions: Readonly<Record<string, string>>;
}
