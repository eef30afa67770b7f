/** Retries that all tags of a page together may make while an API is down, and in what time (milliseconds). */
const most = 5;
const span = 60_000;

/** Limits how often an API that is down is asked again, however many tags wait for it. */
export interface RetryBudget {
  /** Whether one more retry may be made now; counts it if so. */
  take(): boolean;
  /** The API has answered: all retries are there again. Returns whether one had been refused. */
  refill(): boolean;
}

export function createRetryBudget(now: () => number): RetryBudget {
  let taken: number[] = [];
  let refused = false;
  return {
    take() {
      const time = now();
      taken = taken.filter((before) => time - before < span);
      if (taken.length < most) return taken.push(time) > 0;
      refused = true;
      return false;
    },
    refill() {
      const was = refused;
      taken = [];
      refused = false;
      return was;
    },
  };
}
