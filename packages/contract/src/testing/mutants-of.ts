import * as fc from 'fast-check';

type Place = readonly [holder: Record<string, unknown>, name: string];

const placesIn = (value: unknown): Place[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.keys(value).flatMap((name): Place[] => {
        const holder = value as Record<string, unknown>;
        return [[holder, name], ...placesIn(holder[name])];
      });

const numbers = [0, -0, -1, 0.5, 4.5, 5.1, 100, 100.5, 2 ** 53, -Infinity, Infinity];
const texts = ['', 'a', '..', '\ud800', 'x'.repeat(65), 'x'.repeat(2049), '2026-02-30', '2026-02-30T00:00:00Z'];
const foreign = fc.oneof(
  fc.constantFrom<unknown>(null, true, ...numbers, ...texts),
  fc.jsonValue({ depthSize: 'small' }),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'en', 'id'), fc.jsonValue()),
);

/** Copies of `sample` (JSON) with up to four values in them replaced by others, wherever they are. */
export const mutantsOf = (sample: unknown): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), foreign), { maxLength: 4 }).map((changes) => {
    const whole: Record<string, unknown> = { sample: structuredClone(sample) };
    for (const [choice, value] of changes) {
      const places = placesIn(whole);
      const [holder, name] = places[choice % places.length] ?? [whole, 'sample'];
      holder[name] = value;
    }
    return whole.sample;
  });
