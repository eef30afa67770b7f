import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { ShareOf } from '@huitou/contract/insights.js';
import type { Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { figure } from '../messages/bidi.ts';
import { number, percent, points as wholePoints } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { Insights } from './insights.ts';

/** What is written where there is no figure. */
export const none = '–';

export const measureOf = (method: MethodDocument | undefined, id: string): Measure | undefined =>
  method?.dimensions.flatMap(({ measures }) => measures).find((measure) => measure.id === id);

/** The scale of a measure; by its id while the method document is not here, for those that v2 has. */
export const kindOf = (id: string, method?: MethodDocument): Measure['kind'] =>
  measureOf(method, id)?.kind ?? (id.endsWith('-stars') ? 'stars' : id === 'came-back' ? 'returns' : 'share');

/** The name of a measure: ours where there is one, else the method's. */
export const measureName = ({ messages, method }: Pick<Insights, 'messages' | 'method'>, id: string): string =>
  Object.hasOwn(messages.measures, id)
    ? label(messages.measures, id)
    : localizedName(measureOf(method, id)?.names, messages.lang, id);

const upTo = (digits: number): Intl.NumberFormatOptions => ({ maximumFractionDigits: digits });

/** A share 0-1 as a percentage; with a digit behind the point where it is small. */
export const share = (lang: string, value: number): string =>
  number(lang, value, { style: 'percent', ...upTo(value < 0.1 || value > 0.9 ? 1 : 0) });

/** A value of a measure as its scale is written: stars with two digits, a share, or how many times what was expected. */
export function measured(lang: string, kind: Measure['kind'], value: number | null): string {
  if (value === null) return none;
  if (kind === 'share') return share(lang, value);
  const text = number(lang, value, { minimumFractionDigits: 2, ...upTo(2) });
  return kind === 'stars' ? text : figure(`${text}×`);
}

/** A score 0-100, or none. */
export const score = (lang: string, value: number | null): string => (value === null ? none : wholePoints(lang, value));

/** Points of a score without sign; with one digit. */
export const points = (lang: string, value: number): string =>
  number(lang, Math.abs(value), { minimumFractionDigits: 1, ...upTo(1) });

/** From one percentile to another, kept together. */
export const span = (lang: string, { lower, upper }: Interval): string =>
  figure(`${wholePoints(lang, lower)}–${percent(lang, Math.ceil(upper))}`);

/** A share with its interval; undefined where it is of too few. */
export function shareWithInterval(lang: string, { share: value, lower, upper }: ShareOf): string | undefined {
  if (value === null || lower === null || upper === null) return undefined;
  const exact = (x: number): string => number(lang, x, { style: 'percent', ...upTo(1) });
  return figure(`${exact(value)} (${exact(lower)}–${exact(upper)})`);
}
