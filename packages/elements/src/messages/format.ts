import type { Interval } from '@huitou/contract/index-snapshot.js';
import { wholePoints } from '@huitou/contract/whole-points.js';

type Options = Intl.NumberFormatOptions & Intl.DateTimeFormatOptions & Intl.RelativeTimeFormatOptions;

/** Making a formatter is slow, so the page makes each one once. */
const made = new Map<string, unknown>();

function once<F>(make: new (lang: string, options: Options) => F, lang: string, options: Options): F {
  const key = make.name + lang + JSON.stringify(options);
  let formatter = made.get(key) as F | undefined;
  // Engines disagree about the digits of Arabic; those of names, versions and scores are these.
  if (!formatter) made.set(key, (formatter = new make(`${lang}-u-nu-latn`, options)));
  return formatter;
}

/** A number as `lang` writes it, rounded to whole ones unless `options` say otherwise. */
export const number = (lang: string, value: number, options: Intl.NumberFormatOptions = {}): string =>
  once(Intl.NumberFormat, lang, { maximumFractionDigits: 0, ...options } as Options).format(value);

/** A score of 0-100, as every tag, picture and signed statement writes it. */
export const points = (lang: string, value: number): string => number(lang, wholePoints(value));

/** From `lower` to `upper` on that scale; outwards, so that what lies between lies between as it is written. */
export const ends = (lang: string, { lower, upper }: Interval): readonly [lower: string, upper: string] => [
  points(lang, lower),
  number(lang, Math.ceil(upper)),
];

/** `value` is on the scale 0-100. */
export const percent = (lang: string, value: number): string => number(lang, value / 100, { style: 'percent' });

/** A calendar day; `time` is RFC 3339 or milliseconds since 1970. */
export const date = (
  lang: string,
  time: string | number,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
): string => once(Intl.DateTimeFormat, lang, options as Options).format(new Date(time));

const steps = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['month', 2_629_746],
  ['year', 31_556_952],
] as const;

/** How long ago (or ahead) `time` is, in the largest unit that it fills; `time` and `now` in milliseconds since 1970. */
export function relativeTime(lang: string, time: number, now = Date.now()): string {
  const seconds = (time - now) / 1000;
  const [unit, length] = steps.findLast(([, length]) => Math.abs(seconds) >= length) ?? steps[0];
  return once(Intl.RelativeTimeFormat, lang, { numeric: 'auto' } as Options).format(Math.trunc(seconds / length), unit);
}

/** The plural category of `value`: what languages with more than one form ask for. */
export const plural = (lang: string, value: number): Intl.LDMLPluralRule =>
  once(Intl.PluralRules, lang, {} as Options).select(value);
