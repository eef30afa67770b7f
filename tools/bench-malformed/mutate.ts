import { pick, upTo, type Random } from '../bench-moderation/draw.ts';

type Holder = Record<string, unknown>;

/** Texts of which each has broken a program somewhere. */
export const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udc00',
    '\ud83d',
    '\ufeff',
    '\u202e\u2066',
    '\r\n\t\u000b\u0085\u2028',
  ],
  ...['e\u0301'.repeat(900), '👩‍👩‍👧‍👦'.repeat(60), 'ﷺ'.repeat(300), '\u200b'.repeat(50), 'Z\u0351'.repeat(1000)],
  ...["'; DROP TABLE reviews; --", '%00%ff', '../../etc/passwd', '<script>alert(1)</script>', '${x}{{x}}', '\\u0000'],
  ...['x'.repeat(65), 'x'.repeat(2001), 'x'.repeat(20_001), '__proto__', 'constructor', 'toString', '..', '.', 'NaN'],
  ...['2026-02-30', '9999-12-31T23:59:59Z', '-1', '1e400', '١٢٣', 'İ', 'ß', 'null'],
];
const numbers: readonly number[] = [0, -0, -1, 0.5, 1.5, 5.000001, 6, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, 5e-324];

const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { deeper: value };
  return value;
};

const foreign: readonly ((random: Random) => unknown)[] = [
  () => null,
  (random) => random() < 0.5,
  (random) => pick(numbers, random),
  (random) => pick(texts, random),
  (random) => String.fromCharCode(...Array.from({ length: 1 + upTo(30, random) }, () => upTo(0xffff, random))),
  () => [],
  () => ({}),
  (random) => nested(pick([3, 50, 1500], random)),
  (random) => Array.from({ length: pick([2, 13, 300], random) }, () => pick(texts, random).slice(0, 40)),
  (random) => Object.fromEntries(Array.from({ length: pick([2, 20, 300], random) }, (_, n) => [`m${n}`, n])),
  // A member of its own by that name, as JSON.parse makes it.
  () => JSON.parse('{"__proto__": {"helpful": true, "text": "x"}, "constructor": 1, "toString": null}') as unknown,
];

/** Every member of every object in a value. Not by recursion: what was nested twice is deeper than a stack. */
function placesIn(value: unknown): [Holder, string][] {
  const places: [Holder, string][] = [];
  for (let held = [value]; held.length > 0;) {
    const next: unknown[] = [];
    for (const one of held) {
      if (one === null || typeof one !== 'object') continue;
      for (const name of Object.keys(one)) {
        places.push([one as Holder, name]);
        next.push((one as Holder)[name]);
      }
    }
    held = next;
  }
  return places;
}

const changes: readonly ((holder: Holder, name: string, random: Random) => void)[] = [
  (holder, name) => void delete holder[name],
  (holder, name, random) => void (holder[name] = pick(foreign, random)(random)),
  (holder, name, random) => void (holder[name] = pick(foreign, random)(random)),
  (holder, name) => void (holder[name] = [holder[name]]),
  (holder, name) => void (holder[name] = (JSON.stringify(holder[name]) ?? '').repeat(3)),
  (holder, name) => void (holder[`${name}2`] = holder[name]),
  (holder, name, random) => void (holder[pick(texts, random)] = holder[name]),
];

/** A copy of JSON with one to three things in it wrong, wherever they are. */
export function mutate(value: unknown, random: Random): unknown {
  const whole: Holder = { value: structuredClone(value) };
  for (let left = 1 + upTo(2, random); left > 0; left--) {
    const places = placesIn(whole);
    if (places.length === 0) break;
    const [holder, name] = pick(places, random);
    if (holder === whole && random() < 0.9) continue;
    pick(changes, random)(holder, name, random);
  }
  return whole.value;
}
