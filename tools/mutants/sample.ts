/** Numbers from 0 to below 1 that follow from the seed (mulberry32, public domain). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/**
 * As many of `all` as asked for, drawn without putting back: the same for the same seed. In the order of `all`. What does
 * not fit is passed over.
 */
export function sample<T>(all: readonly T[], count: number, seed: number, fits: (one: T) => boolean = () => true): T[] {
  const random = numbers(seed);
  const left = [...all];
  const drawn = new Set<T>();
  while (left.length > 0 && drawn.size < count) {
    const at = Math.floor(random.next().value * left.length);
    const [one] = left.splice(at, 1);
    if (one !== undefined && fits(one)) drawn.add(one);
  }
  return all.filter((one) => drawn.has(one));
}
