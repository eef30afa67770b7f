import type { HistoryPoint } from '@huitou/contract/index-history.js';
import type { Interval } from '@huitou/contract/index-snapshot.js';

export interface Line {
  /** 0 is the index as a whole, from 1 on come the dimensions in the order of the leaves. */
  readonly place: number;
  readonly name: string;
  /** Scores 0-100, one a day; `null` where that day has none. */
  readonly values: readonly (number | null)[];
}

/** Every calendar day (`YYYY-MM-DD`) from the first to the last, also those nothing was published on, and a line a score. */
export interface Course {
  readonly days: readonly string[];
  readonly lines: readonly Line[];
  /** How sure the whole is, one a day; `null` where that day does not say. */
  readonly band?: readonly (Interval | null)[];
  /** What happened, in words, by the place of its day. */
  readonly events?: Readonly<Record<number, string>>;
}

/** What the line of the whole shows of a point. */
type Whole = (point: HistoryPoint) => readonly [value: number | null, interval?: Interval | null | undefined];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How far back the history goes, in days. */
export const span = 90;
const day = 86_400_000;

/**
 * Lays points out by calendar, so that a day without one is a gap and not a shorter week.
 *
 * @param index names the line of the whole.
 * @param dimensions in the order of the leaves; one that never had a score gets no line.
 * @param most days back from the last one.
 * @param of what the line of the whole shows of a point, 0-100, and how sure that is.
 */
export function courseOf(
  points: readonly HistoryPoint[],
  index: string,
  dimensions: readonly Named[],
  most = span,
  of: Whole = ({ score }) => [score],
): Course {
  const at = new Map(points.map((point) => [Date.parse(point.day), point]));
  at.delete(Number.NaN);
  const times = [...at.keys()];
  const last = Math.max(...times);
  const first = Math.max(Math.min(...times), last - (most - 1) * day);
  const found: (HistoryPoint | undefined)[] = [];
  const days: string[] = [];
  for (let time = first; time <= last; time += day) {
    found.push(at.get(time));
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  const lines = dimensions.map(({ id, name }, i) => ({
    place: i + 1,
    name,
    values: found.map((point) => point?.dimensions[id] ?? null),
  }));
  const band = found.map((point) => (point ? (of(point)[1] ?? null) : null));
  return {
    days,
    ...(band.some(Boolean) && { band }),
    lines: [
      { place: 0, name: index, values: found.map((point) => (point ? of(point)[0] : null)) },
      ...lines.filter(({ values }) => values.some((value) => value !== null)),
    ],
  };
}

/** A single day is no course. */
export const enough = ({ lines: [index] }: Course): boolean =>
  (index?.values.filter((value) => value !== null).length ?? 0) > 1;

/** Places in `days`, a week apart, that end with the last day. */
export const weekly = ({ days }: Course): number[] => [...days.keys()].filter((at) => (days.length - 1 - at) % 7 === 0);
