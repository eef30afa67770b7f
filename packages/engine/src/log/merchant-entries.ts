import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { dayOfTime } from '@huitou/reviews/day.js';
import { digestOf } from '../submissions/digest.ts';
import type { Act } from './acts.ts';
import type { Entry } from './entry.ts';
import { actMark, factsOf } from './review-entries.ts';

/** What the log said last of a merchant itself. */
export interface SaidOfMerchant {
  /** Calendar day that the figures were of, and their hash. */
  readonly index: { readonly of: string; readonly figures: string } | null;
  /** As of a review. */
  readonly acts: readonly string[];
}

/** Hash of the published figures: without names and pictures, which are not worked out, and without the level, which stands beside it. */
const figuresOf = ({
  method,
  score,
  scoreInterval,
  interval,
  percentile,
  peers,
  buyers,
  window,
  dimensions,
}: IndexSnapshot) =>
  digestOf({
    ...{ method, score, scoreInterval, interval, percentile, buyers, window, dimensions },
    peers: { industry: peers.industry.id, merchants: peers.merchants },
  });

/** Whether a cap, the latest of what was decided, still holds. */
const holds = (act: Act, now: number): boolean => act.action === 'cap' && (act.until === null || act.until > now);

export interface MerchantNow {
  readonly merchant: string;
  readonly snapshot: IndexSnapshot | undefined;
  readonly acts: readonly Act[];
}

/** What became of a merchant's caps and figures since the log spoke of them. `now` in milliseconds. */
export function speakOfMerchant(
  { merchant, snapshot, acts }: MerchantNow,
  known: SaidOfMerchant | undefined,
  { begins, now }: { readonly begins: boolean; readonly now: number },
): { readonly entries: readonly Entry[]; readonly said: SaidOfMerchant } {
  const entries: Entry[] = [];
  const say = (kind: Entry['kind'], facts: Entry['facts']): void =>
    void entries.push({ kind, merchant, subject: '', facts });
  const fresh = acts.filter((act) => !known?.acts.includes(actMark(act)));
  for (const act of begins ? fresh.slice(-1).filter((one) => holds(one, now)) : fresh) {
    if (act.action === 'lift') say('lifted', factsOf(act));
    else say('capped', { ...factsOf(act), level: act.level, until: act.until === null ? null : dayOfTime(act.until) });
  }
  let index = known?.index ?? null;
  if (snapshot) {
    const { level, score, percentile } = snapshot;
    const [of, figures] = [snapshot.asOf.slice(0, 10), figuresOf(snapshot)];
    if (index?.of !== of || index.figures !== figures) say('index', { of, level, score, percentile, figures });
    index = { of, figures };
  }
  return { entries, said: { index, acts: acts.map(actMark) } };
}
