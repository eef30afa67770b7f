import { indexHistory } from '@huitou/contract/index-history.js';
import type { AskApi } from './ask-api.ts';
import type { Findings } from './check-head.ts';
import type { SeenLog } from './seen-log.ts';

/** Holds what the API says of the past of an index to what the log said then. @returns how many days were compared. */
export async function checkFigures(ask: AskApi, seen: SeenLog, { wrong }: Findings): Promise<number> {
  let compared = 0;
  for (const [merchant, days] of Object.entries(seen.figures)) {
    const history = await ask(`/v1/merchants/${encodeURIComponent(merchant)}/index/history?days=730`, indexHistory);
    for (const { day, score, percentile } of history?.points ?? []) {
      const logged = days[day];
      if (!logged) continue;
      compared += 1;
      if (logged.score === score && logged.percentile === percentile) continue;
      wrong.push(
        `The score of merchant ${merchant} on ${day} was ${logged.score} (percentile ${logged.percentile}) by the log (entry ${logged.entry}); the API says ${score} (percentile ${percentile}).`,
      );
    }
  }
  return compared;
}
