import type { Outcome } from './outcome.ts';

/** A figure of an outcome as it is told. */
export interface Measure {
  readonly id: keyof Outcome;
  readonly name: string;
  /** Decimal places. */
  readonly digits: number;
  /** Told in percent. */
  readonly percent?: true;
}

export const measures: readonly Measure[] = [
  { id: 'returning', name: 'back of 1,000', digits: 0 },
  { id: 'orders', name: 'orders a buyer', digits: 2 },
  { id: 'toWorst', name: 'to worst fifth', digits: 1, percent: true },
  { id: 'chance', name: 'new shops’ chance', digits: 0, percent: true },
  { id: 'gini', name: 'Gini of orders', digits: 2 },
  { id: 'satisfaction', name: 'satisfaction', digits: 2 },
];

/** A value of a measure in its own unit. */
export const format = (value: number, { digits, percent }: Measure): string => {
  const text = (percent ? value * 100 : value).toFixed(digits);
  // What rounds to nothing has no sign.
  return (Number(text) === 0 ? text.replace('-', '') : text) + (percent ? ' %' : '');
};
