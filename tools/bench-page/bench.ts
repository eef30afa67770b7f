import type { Browser } from 'playwright-core';
import type { Chrome } from './chrome.ts';
import type { Peers } from './peers/bring.ts';
import type { Site } from './site.ts';

/** What a family of figures is measured with. */
export interface Bench {
  /** For what is timed. */
  readonly chrome: Chrome;
  /** For what is looked at. */
  readonly browser: Browser;
  readonly site: Site;
  readonly peers: Peers;
  readonly rounds: number;
  /** Fewer rounds and fewer cases. */
  readonly quick: boolean;
}
