import type { Words } from '../strings.ts';

/** What every tag can say. */
export interface CommonWords extends Words {
  readonly loading: string;
  /** The API gave no answer, or none that can be used. */
  readonly failed: string;
  readonly offline: string;
  /** The API answered, and knows no such merchant. */
  readonly unknown: string;
  readonly retry: string;
  /** `when` is a relative time such as "5 minutes ago". */
  readonly stale: (when: string) => string;
  /** Dimension id to its short name; an id that is missing here is said as it is. */
  readonly dimensions: Readonly<Record<string, string>>;
}
