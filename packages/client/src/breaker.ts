/** Failures in a row after which an API is left alone, and for how long (milliseconds). */
const threshold = 5;
const cooldown = 30_000;
/** Failures that close together are one: what several tags ask at once fails at once. */
const apart = 500;

/** Leaves an API alone that keeps failing; after a cooldown one request tries, and its success lets all others through. */
export interface Breaker {
  /** Whether a request may go out now. */
  allows(): boolean;
  /** Lets one request through in any case: a person asked for it, or the connection is back. */
  reset(): void;
  /** Counts how a request went. Returns whether that ends a row of failures. */
  report(good: boolean): boolean;
}

export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let until = 0;
  let counted = -apart;
  return {
    allows() {
      if (failures < threshold) return true;
      if (now() < until) return false;
      until = now() + cooldown;
      return true;
    },
    reset() {
      until = 0;
    },
    report(good) {
      const recovered = good && failures > 0;
      const time = now();
      if (good) failures = 0;
      else if (time - counted >= apart) {
        failures++;
        counted = time;
      }
      until = time + cooldown;
      return recovered;
    },
  };
}
