/** Words on how an order came about; numbers come in as they are written in the language. */
export interface WhyMessages {
  readonly lang: string;
  readonly by: (lower: string, percentile: string, upper: string) => string;
  readonly tied: (from: string, to: string) => string;
  readonly alone: (place: string) => string;
  readonly explore: string;
  readonly paid: string;
  readonly unranked: string;
  readonly rise: (points: string, error: string, days: string) => string;
  readonly fall: (points: string, error: string, days: string) => string;
  readonly steady: (points: string, error: string, days: string) => string;
  readonly ticketHeld: string;
  readonly ticketLacks: (what: string) => string;
  readonly level: string;
  /** Rights of buyers by code. */
  readonly services: Readonly<Record<string, string>>;
  /** Opens what this order was worth so far. */
  readonly record: string;
  /** By what the list is ordered, a sentence each. */
  readonly order: (figures: {
    readonly explore: string;
    readonly paid: string;
    readonly days: string;
    readonly method: string;
    readonly version: string;
    readonly asOf: string;
  }) => readonly string[];
}
