/** What work took: CPU of this process with all its threads, and time that passed. Milliseconds. */
export interface Took {
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Times `act`. Figures are judged by CPU: what passes on the wall says at least as much about what else the machine does.
 * Time that a disk is waited for is no CPU time, so both are told.
 */
export async function time(act: () => unknown): Promise<Took> {
  const before = process.cpuUsage();
  const start = performance.now();
  await act();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall };
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The median of `runs` times, each of the two by itself. */
export async function medianTime(runs: number, act: () => unknown): Promise<Took> {
  const times: Took[] = [];
  for (let run = 0; run < runs; run++) times.push(await time(act));
  return { cpu: middle(times.map(({ cpu }) => cpu)), wall: middle(times.map(({ wall }) => wall)) };
}
