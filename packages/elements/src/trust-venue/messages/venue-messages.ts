import type { CommonMessages, Status } from '../../messages/common-messages.ts';

/** The messages of the venue; numbers come in as they are written in the language, `count` as a number for the plural. */
export interface VenueMessages extends CommonMessages {
  readonly unknownVenue: Status;
  /** Sections by id; `goods` is what is bought again. */
  readonly sections: Readonly<Record<string, string>>;
  readonly choose: string;
  readonly search: string;
  readonly industries: string;
  readonly allIndustries: string;
  /** Only hosts that hold the ticket. */
  readonly ticket: string;
  readonly hosts: (hosts: string, count: number) => string;
  readonly none: Status;
  readonly showAll: string;
  readonly period: (from: string, until: string) => string;
  readonly over: string;
  readonly tied: string;
  readonly explore: string;
  readonly paid: string;
  readonly onAir: string;
  readonly aiHost: string;
  readonly verdict: (share: string, level: string) => string;
  readonly sample: (returning: string, all: string, count: number) => string;
  readonly collecting: (buyers: string, count: number) => string;
  readonly rising: (points: string) => string;
  readonly bought: (visits: string, count: number) => string;
  readonly again: (share: string) => string;
  readonly enter: string;
  readonly visit: string;
  readonly without: string;
  readonly why: string;
  readonly notForSale: string;
}
