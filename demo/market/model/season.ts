import { day } from './clock.ts';
import type { Language } from '../text/trade.ts';

interface Peak {
  readonly month: number;
  readonly date: number;
  /** Standard deviation in days. */
  readonly width: number;
  /** Added to the demand factor on the day. */
  readonly lift: number;
  /** Added to the delay factor two days later. */
  readonly slowdown: number;
}

const peaks: Readonly<Record<Language, readonly Peak[]>> = {
  zh: [
    { month: 11, date: 11, width: 4, lift: 2.2, slowdown: 0.55 },
    { month: 6, date: 18, width: 4, lift: 1.2, slowdown: 0.3 },
    { month: 1, date: 22, width: 12, lift: 0.7, slowdown: 0.35 },
    { month: 2, date: 10, width: 6, lift: -0.6, slowdown: 0.5 },
    { month: 9, date: 24, width: 8, lift: 0.5, slowdown: 0.1 },
  ],
  en: [
    { month: 11, date: 27, width: 4, lift: 1.8, slowdown: 0.35 },
    { month: 12, date: 12, width: 9, lift: 0.9, slowdown: 0.4 },
    { month: 5, date: 8, width: 5, lift: 0.4, slowdown: 0 },
  ],
};

/** A Gaussian of the days between `at` and the nearest such date, `after` days later; 1 on the day itself. */
const proximity = (at: number, { month, date, width }: Peak, after = 0): number => {
  const year = new Date(at).getUTCFullYear();
  const distance =
    Math.min(...[year - 1, year, year + 1].map((y) => Math.abs(at - after * day - Date.UTC(y, month - 1, date)))) / day;
  return Math.exp(-((distance / width) ** 2) / 2);
};

/** Memoizes a figure by language and day. */
function daily(compute: (language: Language, at: number) => number): (language: Language, at: number) => number {
  const cache: Record<Language, Map<number, number>> = { zh: new Map(), en: new Map() };
  return (language, at) => {
    const date = Math.floor(at / day);
    let found = cache[language].get(date);
    if (found === undefined) cache[language].set(date, (found = compute(language, date * day)));
    return found;
  };
}

/** Factor on purchases on a day: holidays, sales, and a little more at weekends. */
export const demand = daily((language, at) => {
  const weekend = [0, 6].includes(new Date(at).getUTCDay()) ? 1.15 : 0.94;
  return weekend * peaks[language].reduce((sum, peak) => sum + peak.lift * proximity(at, peak), 1);
});

/** Factor on the time that parcels take when paid on a day. */
export const parcelDelay = daily((language, at) =>
  peaks[language].reduce((sum, peak) => sum + peak.slowdown * proximity(at, peak, 2), 1),
);
