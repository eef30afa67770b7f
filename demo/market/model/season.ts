import { day } from './clock.ts';
import type { Language } from '../words/trade.ts';

interface Peak {
  readonly month: number;
  readonly date: number;
  /** Days either side over which it fades. */
  readonly width: number;
  /** How much more is bought on the day. */
  readonly lift: number;
  /** How much slower parcels are just after it. */
  readonly slow: number;
}

const peaks: Readonly<Record<Language, readonly Peak[]>> = {
  zh: [
    { month: 11, date: 11, width: 4, lift: 2.2, slow: 0.55 },
    { month: 6, date: 18, width: 4, lift: 1.2, slow: 0.3 },
    { month: 1, date: 22, width: 12, lift: 0.7, slow: 0.35 },
    { month: 2, date: 10, width: 6, lift: -0.6, slow: 0.5 },
    { month: 9, date: 24, width: 8, lift: 0.5, slow: 0.1 },
  ],
  en: [
    { month: 11, date: 27, width: 4, lift: 1.8, slow: 0.35 },
    { month: 12, date: 12, width: 9, lift: 0.9, slow: 0.4 },
    { month: 5, date: 8, width: 5, lift: 0.4, slow: 0 },
  ],
};

const near = (at: number, { month, date, width }: Peak, after = 0): number => {
  const year = new Date(at).getUTCFullYear();
  const far =
    Math.min(...[year - 1, year, year + 1].map((y) => Math.abs(at - after * day - Date.UTC(y, month - 1, date)))) / day;
  return Math.exp(-((far / width) ** 2) / 2);
};

/** Works a figure out once for each language and day. */
function daily(figure: (language: Language, at: number) => number): (language: Language, at: number) => number {
  const known: Record<Language, Map<number, number>> = { zh: new Map(), en: new Map() };
  return (language, at) => {
    const date = Math.floor(at / day);
    let found = known[language].get(date);
    if (found === undefined) known[language].set(date, (found = figure(language, date * day)));
    return found;
  };
}

/** How much more than usual people buy on a day: feasts, sales, and a little more at weekends. */
export const demand = daily((language, at) => {
  const weekend = [0, 6].includes(new Date(at).getUTCDay()) ? 1.15 : 0.94;
  return weekend * peaks[language].reduce((sum, peak) => sum + peak.lift * near(at, peak), 1);
});

/** How much longer than usual parcels take when paid on a day. */
export const delay = daily((language, at) =>
  peaks[language].reduce((sum, peak) => sum + peak.slow * near(at, peak, 2), 1),
);
