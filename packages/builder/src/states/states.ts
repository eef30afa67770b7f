import type { Scenario } from '@huitou/mock/scenario.js';
import { apiOf } from '@huitou/mock/scenario.js';
import { cast } from '@huitou/mock/cast.js';
import type { OfferedTag } from '../offered-tags.ts';

/** How a state of a tag comes about in the mock. */
interface State {
  readonly scenario: Scenario;
  /** Whose figures; those of a merchant that leads if it is not said. */
  readonly merchant?: string;
  /** Tags that come into it; all of them if it is not said. */
  readonly tags?: readonly string[];
}

const [index, reviews, badge] = ['returning-customer-index', 'repeat-buyer-reviews', 'trust-badge'];
const [ticker, venue, traffic] = ['live-review-ticker', 'trust-venue', 'traffic-support'];
const figures = [index, traffic];
/** A badge that cannot be asked for anew shows none, for there is nothing old that it could show. */
const growsOld = [index, reviews, ticker, venue, traffic];

/** What a tag can come to, apart from live figures, in the order in which it is offered. */
export const states = {
  example: { scenario: 'live' },
  english: { scenario: 'live', merchant: cast.above, tags: [index, reviews, ticker] },
  par: { scenario: 'live', merchant: cast.par, tags: figures },
  below: { scenario: 'live', merchant: cast.below, tags: [...figures, badge] },
  collecting: { scenario: 'live', merchant: cast.collecting, tags: [...figures, reviews, badge, ticker] },
  unsettled: { scenario: 'live', merchant: cast.unsettled, tags: [index] },
  many: { scenario: 'live', merchant: cast.busy, tags: [reviews] },
  evening: { scenario: 'evening', tags: [reviews, ticker] },
  loading: { scenario: 'hanging' },
  stale: { scenario: 'stale', tags: growsOld },
  failed: { scenario: 'failing' },
  malformed: { scenario: 'malformed' },
  offline: { scenario: 'offline' },
  unknown: { scenario: 'live', merchant: cast.unknown },
  expired: { scenario: 'expired-badge', tags: [badge] },
  'wrong-site': { scenario: 'wrong-site', tags: [badge] },
  forged: { scenario: 'forged-badge', tags: [badge] },
  'foreign-issuer': { scenario: 'foreign-root', tags: [badge] },
} as const satisfies Readonly<Record<string, State>>;

const all = Object.entries<State>(states);

/** The states that a tag comes into. */
export const statesOf = ({ name }: OfferedTag): readonly string[] =>
  all.filter(([, { tags = [name] }]) => tags.includes(name)).map(([state]) => state);

/**
 * The attributes by which a tag comes into a state, where the mock answers.
 *
 * @param run each has an API address of its own, which has answered nothing yet and has not failed yet.
 */
export function attributesIn(state: string, { subject }: OfferedTag, run: number): ReadonlyMap<string, string> {
  const found: State | undefined = all.find(([name]) => name === state)?.[1];
  if (!found) return new Map();
  const { scenario, merchant = cast.leading } = found;
  const whose = subject === 'merchant' ? merchant : merchant === cast.unknown ? cast.unknown : 'trust';
  return new Map([
    ['api', apiOf(scenario, `run-${run}`)],
    [subject, whose],
  ]);
}
