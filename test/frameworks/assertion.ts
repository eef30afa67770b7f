import type { Page } from 'playwright-core';
import type { Visit } from './visit.ts';

/** Something that has to hold in every framework. */
export interface Assertion {
  /** Ends a sentence that begins with the name of the framework. */
  readonly what: string;
  /** What is done to the page before its address is opened; then nothing is waited for after. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Begins where all tags of a page show what they have. */
  holds(visit: Visit): Promise<void>;
}
