/** Failures in a row after which an API is left alone, and for how long (milliseconds). */
const patience = 5;
const rest = 30_000;

/** Leaves an API alone that keeps failing; after a rest one request tries, and its success lets all others through. */
export interface Breaker {
  /** Whether a request may go out now. */
  allows(): boolean;
  report(good: boolean): void;
}

export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let until = 0;
  return {
    allows() {
      if (failures < patience) return true;
      if (now() < until) return false;
      until = now() + rest;
      return true;
    },
    report(good) {
      failures = good ? 0 : failures + 1;
      until = now() + rest;
    },
  };
}
