export interface HeldTimers {
  /** Milliseconds of each timer that was set, in order. */
  readonly waits: readonly number[];
  /** Lets the first of them end. */
  end(): void;
  restore(): void;
}

/** Keeps timers of `least` to `most` milliseconds from ending by themselves until `restore`, so that no machine is too slow. */
export function holdTimers(least: number, most: number): HeldTimers {
  const { setTimeout: real } = globalThis;
  const waits: number[] = [];
  const runs: (() => void)[] = [];
  globalThis.setTimeout = ((run: () => void, milliseconds = 0) => {
    if (milliseconds < least || milliseconds > most) return real.call(globalThis, run, milliseconds);
    waits.push(milliseconds);
    return runs.push(run);
  }) as typeof setTimeout;
  return { waits, end: () => runs[0]?.(), restore: () => void (globalThis.setTimeout = real) };
}
