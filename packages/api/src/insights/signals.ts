import type { Level } from '@huitou/contract/index-snapshot.js';
import type { ShareOf, SignalInsight } from '@huitou/contract/insights.js';
import { shareOf } from '@huitou/insights/wilson.js';
import { dateOf } from '@huitou/reviews/day.js';
import type { SignalCount, VisitCount } from '../ports/insights.ts';

/** Days that signals are looked at for. */
export const SIGNAL_DAYS = 90;
/** Sessions that are told of. */
const MOST_SESSIONS = 20;

type Sessions = SignalInsight['sessions'];

const sum = (counts: readonly SignalCount[], which: (one: SignalCount) => boolean): number =>
  counts.reduce((all, one) => (which(one) ? all + one.count : all), 0);

/** By day, and of a day by session. */
const placeOf = ({ day, session }: Sessions[number]): string => `${day} ${session ?? ''}`;

/** Invitations by the live session in which they were made, newest first. */
function sessionsOf(counts: readonly SignalCount[], names: ReadonlyMap<string, string>): Sessions {
  const asked = counts.filter(({ kind, room, session }) => kind !== 'visit' && (room !== '' || session !== ''));
  return [...Map.groupBy(asked, ({ room, session }) => `${room} ${session}`).values()]
    .map((those): Sessions[number] => {
      const [invited, opened, written] = (['invited', 'opened', 'written'] as const).map((kind) =>
        sum(those, (one) => one.kind === kind),
      ) as [number, number, number];
      const { room = '', session = '' } = those[0] ?? {};
      const last = Math.max(...those.map(({ day }) => day));
      return {
        ...{ room: room || null, session: session || null, name: names.get(session) ?? null },
        ...{ day: dateOf(last), invited, opened, written, rate: shareOf(written, invited) },
      };
    })
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
    .slice(0, MOST_SESSIONS);
}

function conversionOf(counts: readonly SignalCount[], openedReviews: boolean): ShareOf {
  const visits = counts.filter((one) => one.kind === 'visit' && one.openedReviews === openedReviews);
  const ended = sum(visits, ({ bought }) => bought);
  return shareOf(
    ended,
    sum(visits, () => true),
  );
}

/** Conversion of all visits by whether their merchant stands above its industry now. */
export function conversionByLevel(
  visits: readonly VisitCount[],
  levelOf: (merchant: string) => Level | undefined,
): SignalInsight['levels'] {
  const isAbove = ({ merchant }: VisitCount): boolean => ['above', 'leading'].includes(levelOf(merchant) ?? '');
  const of = (those: readonly VisitCount[]): ShareOf =>
    shareOf(
      those.reduce((all, { bought }) => all + bought, 0),
      those.reduce((all, one) => all + one.visits, 0),
    );
  return { above: of(visits.filter(isAbove)), others: of(visits.filter((one) => !isAbove(one))) };
}

interface Given {
  readonly counts: readonly SignalCount[];
  /** The first day that is looked at, in days since 1970. */
  readonly from: number;
  readonly names: ReadonlyMap<string, string>;
  readonly levels: SignalInsight['levels'];
}

/** What a merchant's pages counted; null where they sent nothing. */
export function signalInsights({ counts, from, names, levels }: Given): SignalInsight | null {
  if (counts.length === 0) return null;
  const conversion = { opened: conversionOf(counts, true), unopened: conversionOf(counts, false) };
  return { from: dateOf(from), sessions: sessionsOf(counts, names), conversion, levels };
}
