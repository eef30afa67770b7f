/** Failures in a row after which an API is left alone, and for how long (milliseconds). */
const patience = 5;
const rest = 30_000;

/** Leaves an API alone that keeps failing; after a rest one request tries, and its success lets all others through. */
export interface Breaker {
  /** Whether a request may go out now. */
  allows(): boolean;
  /** Tells how a request went, and learns whether that ends a row of failures. */
  report(good: boolean): boolean;
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
      const recovered = good && failures > 0;
      failures = good ? 0 : failures + 1;
      until = now() + rest;
      return recovered;
    },
  };
}
