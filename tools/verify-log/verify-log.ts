import type { Anchor } from '@huitou/proof/anchors.js';
import { askApi } from './ask-api.ts';
import { checkFigures } from './check-figures.ts';
import { checkHead, type Findings } from './check-head.ts';
import { checkReviews } from './check-reviews.ts';
import { keepSeen, readSeen } from './seen-log.ts';

export interface Verifying {
  /** Address of the API. */
  readonly api: string;
  /** File in which is remembered what was seen. */
  readonly state: string;
  /** Whose signatures count. */
  readonly anchors: readonly Anchor[];
}

export interface Verified extends Findings {
  /** What was looked at, in one sentence. */
  readonly summary: string;
}

/**
 * Checks an API's public log against what it said before, and what the API shows against its log. What is wrong with the log itself
 * is not remembered, so that it is found again until it is put right.
 */
export async function verifyLog({ api, state, anchors }: Verifying): Promise<Verified> {
  const ask = askApi(api);
  const seen = readSeen(state);
  const findings: Findings = { wrong: [], notes: [] };
  const head = await checkHead(ask, seen, anchors, findings);
  if (!head || findings.wrong.length > 0)
    return { ...findings, summary: `${api}: the log could not be read to its end.` };
  const reviews = await checkReviews(ask, seen, findings);
  const days = await checkFigures(ask, seen, findings);
  keepSeen(state, seen);
  const summary = `${api}: ${seen.size} entries up to ${head.day}; ${reviews} reviews and ${days} days of figures were compared.`;
  return { ...findings, summary };
}
