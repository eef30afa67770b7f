import type { CommonMessages } from '../../messages/common-messages.ts';

/** The messages of the traffic; numbers come in as they are written in the language. */
export interface TrafficMessages extends CommonMessages {
  readonly title: string;
  /** Of all recommended visitors. */
  readonly share: (share: string) => string;
  /** Against the mean share of all merchants. */
  readonly times: (times: string) => string;
  /** Pools of the rule by id. */
  readonly pools: Readonly<Record<'base' | 'cold-start' | 'growth' | 'campaign', string>>;
  /** Why it has, or has not, a share of each pool. */
  readonly base: (level: string, lower: string) => string;
  readonly noBase: string;
  readonly coldStart: string;
  readonly growth: (points: string, error: string) => string;
  readonly fall: (points: string, error: string) => string;
  readonly noGrowth: (points: string, error: string) => string;
  readonly campaign: (name: string, until: string) => string;
  readonly noTicket: (name: string, until: string) => string;
  readonly levels: Readonly<Record<string, string>>;
  readonly next: string;
  /** The step by its id; `what` is a level or what is to be promised. */
  readonly steps: Readonly<Record<'be-judged' | 'next-level' | 'campaign-ticket', (what: string) => string>>;
  readonly onCampaignDays: string;
  readonly top: string;
  /** Rights of buyers by code. */
  readonly services: Readonly<Record<string, string>>;
  readonly and: string;
  readonly ticketLevel: string;
  readonly rule: (version: string, date: string) => string;
  readonly notBought: string;
}
