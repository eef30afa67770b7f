export const dayMs = 86_400_000;

/** `YYYY-MM-DD` of a day counted since 1970-01-01. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** RFC 3339 of milliseconds since 1970. */
export const timeOf = (ms: number): string => new Date(ms).toISOString();
