import { DAY } from '@huitou/method/decay.js';

/** Days in which every rule shares out equally, so that each begins from the same past. */
const WARM_UP = 90;
const CAMPAIGN = 10;

/** When things happen in a run, in ms since 1970 at the beginning of UTC days. */
export interface Calendar {
  readonly start: number;
  /** From here on the rule shares out, and what happens is measured. */
  readonly measured: number;
  readonly end: number;
  readonly isCampaign: (date: number) => boolean;
}

/** All runs end on the same day: the seasons of the market are part of what is compared. */
const END = Date.UTC(2026, 10, 22);

/** The calendar of a run that is measured for so many days; the campaign is in their middle. */
export function calendarOf(days: number): Calendar {
  const measured = END - days * DAY;
  const campaign = measured + Math.floor((days - CAMPAIGN) / 2) * DAY;
  return {
    start: measured - WARM_UP * DAY,
    measured,
    end: END,
    isCampaign: (date) => date >= campaign && date < campaign + CAMPAIGN * DAY,
  };
}
