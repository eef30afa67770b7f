import type { FixturePage } from './fixture-page.ts';

/** A fault that somebody planted, the rule that finds it, and what the report says it saw. */
export interface Planted extends FixturePage {
  readonly what: string;
  readonly rule: string;
  readonly seen: RegExp;
  /** Opened as a site for which no badge was issued. */
  readonly foreign?: boolean;
  /** Addresses at which nothing is found. */
  readonly gone?: RegExp;
}
