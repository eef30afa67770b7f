const DAY = 86_400_000;
const MINUTE = 60_000;
/** Days of which the offset is remembered. */
const MOST_DAYS = 10_000;

const offsetPattern = /^(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Gives the offset at a time on the clocks of a place; the time is in milliseconds, as if it were UTC. */
export type OffsetAt = (wall: number) => string;

const zones = new Map<string, OffsetAt>();

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Gives the offset of a zone at an instant, in minutes. @throws RangeError for a zone that is not known. */
function offsetsOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const wall = new Date(0);
    wall.setUTCFullYear(at('year'), at('month') - 1, at('day'));
    wall.setUTCHours(at('hour'), at('minute'), at('second'));
    return Math.round((wall.getTime() - Math.floor(instant / 1000) * 1000) / MINUTE);
  };
}

/**
 * The offset of a zone for times on its clocks. A time that clocks skip is read with the offset before, so it moves
 * forward; one that they show twice is the first.
 */
function inZone(zone: string): OffsetAt {
  const offset = offsetsOf(zone);
  const days = new Map<number, number | undefined>();
  const find = (wall: number): number => {
    const before = offset(wall - DAY);
    const after = offset(wall + DAY);
    const isAt = (minutes: number): boolean => offset(wall - minutes * MINUTE) === minutes;
    if (isAt(before)) return before;
    return isAt(after) ? after : before;
  };
  return (wall) => {
    const day = Math.floor(wall / DAY);
    if (!days.has(day)) {
      if (days.size >= MOST_DAYS) days.clear();
      const [before, after] = [offset((day - 1) * DAY), offset((day + 2) * DAY)];
      days.set(day, before === after ? before : undefined);
    }
    return offsetText(days.get(day) ?? find(wall));
  };
}

/**
 * The offsets of a place, given as one offset such as `+08:00` or as a zone such as `Asia/Shanghai`.
 *
 * @throws RangeError for neither.
 */
export function offsetsAt(place: string): OffsetAt {
  let found = zones.get(place);
  if (!found) {
    found = offsetPattern.test(place) ? () => place : inZone(place);
    zones.set(place, found);
  }
  return found;
}
