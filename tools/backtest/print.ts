import type { Figure } from '../figures.ts';
import type { Range } from './bootstrap.ts';

const two = new Intl.NumberFormat('en', { maximumFractionDigits: 2, minimumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Whole numbers for people. */
export const count = (value: number): string => whole.format(value);

/** An interval, for a note. */
export const told = (range: Range | null): string =>
  range ? `90 % ${two.format(range.lower)} to ${two.format(range.upper)}` : '';

/** A figure that is told and not judged. */
export const info = (name: string, value: number | null, note: string, unit = ''): Figure => {
  return { name, value, unit, reach: null, ok: null, note };
};

/** A figure that has to be at least `reach`; without one it is told only. */
export const atLeast = (name: string, value: number, reach: number | undefined, note: string): Figure =>
  reach === undefined ? info(name, value, note) : { name, value, unit: '', reach, ok: value >= reach, note };
