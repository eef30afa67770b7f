export const dayMs = 86_400_000;

/** `YYYY-MM-DD` of a day counted since 1970-01-01. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** `YYYY-MM-DD` of milliseconds since 1970, in UTC. */
export const dayOfTime = (ms: number): string => dateOf(Math.floor(ms / dayMs));

/** In how many hours, 1 at the least, `to` came after `from` (ms): minutes would tell when a person was about. */
export const withinHours = (from: number, to: number): number => Math.max(1, Math.ceil((to - from) / 3_600_000));

/** The first millisecond of the UTC day that holds `ms`. */
export const startOfDay = (ms: number): number => Math.floor(ms / dayMs) * dayMs;

/** RFC 3339 of milliseconds since 1970. */
export const timeOf = (ms: number): string => new Date(ms).toISOString();
