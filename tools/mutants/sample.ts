/** Numbers from 0 to below 1 that follow from the seed (mulberry32, public domain). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** As many of `all` as asked for, drawn without putting back: the same for the same seed. In the order of `all`. */
export function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  const random = numbers(seed);
  const places = all.map((_, place) => place);
  // Fisher and Yates, as far as it is needed.
  for (let i = 0; i < Math.min(count, places.length); i++) {
    const other = i + Math.floor(random.next().value * (places.length - i));
    [places[i], places[other]] = [places[other] ?? i, places[i] ?? other];
  }
  const drawn = new Set(places.slice(0, count));
  return all.filter((_, place) => drawn.has(place));
}
