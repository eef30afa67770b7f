/** What a page whose clock is stopped has beside what every page has. */
interface StoppedClock {
  /** Lets its time go on by so many milliseconds: what is due is called in order. */
  pass(milliseconds: number): Promise<void>;
}

/**
 * Stops the clock of a page: its timers and its time go on only by `clock.pass`. Runs in the page before any script of it, so
 * it names nothing outside of itself. A test library could do the same, and keeps a log of all it did, which
 * is a leak where a leak is looked for.
 */
export function stopClock(): void {
  interface Timer {
    at: number;
    readonly every: number | undefined;
    readonly call: () => void;
  }
  const page = globalThis as unknown as { Date: DateConstructor; clock: StoppedClock } & Record<string, unknown>;
  const soon = globalThis.setTimeout.bind(globalThis);
  const RealDate = Date;
  const began = RealDate.now();
  let [now, last] = [began, 0];
  const timers = new Map<number, Timer>();
  const set = (call: (...args: unknown[]) => void, wait: unknown, repeats: boolean, args: unknown[]): number => {
    const every = Math.max(repeats ? 1 : 0, Number(wait) || 0);
    timers.set(++last, { at: now + every, every: repeats ? every : undefined, call: () => call(...args) });
    return last;
  };
  const clear = (id: number): void => void timers.delete(id);
  Object.assign(page, {
    setTimeout: (call: () => void, wait?: number, ...args: unknown[]) => set(call, wait, false, args),
    setInterval: (call: () => void, wait?: number, ...args: unknown[]) => set(call, wait, true, args),
    clearTimeout: clear,
    clearInterval: clear,
  });
  page.Date = class extends RealDate {
    constructor(...args: unknown[]) {
      super(...((args.length ? args : [now]) as [number]));
    }
    static override now = (): number => now;
  } as DateConstructor;
  performance.now = () => now - began;

  const nextBefore = (end: number): [number, Timer] | undefined => {
    let next: [number, Timer] | undefined;
    for (const one of timers) if (one[1].at <= end && (!next || one[1].at < next[1].at)) next = one;
    return next;
  };
  page.clock = {
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (let due = nextBefore(end); due; due = nextBefore(end)) {
        const [id, timer] = due;
        now = Math.max(now, timer.at);
        if (timer.every === undefined) timers.delete(id);
        else timer.at = now + timer.every;
        timer.call();
        await undefined;
      }
      now = end;
      // What was answered meanwhile is read, and what changed is drawn.
      await new Promise<void>((done) => soon(done));
    },
  };
}
