import type { Refusal } from '../ports/issuer.ts';

type Level = 'leading' | 'above' | 'par' | 'below' | 'unsettled' | 'collecting';

/** Every word of the issuer's pages. */
export interface Words {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  /** What the choice of languages is called. */
  readonly language: string;
  readonly checks: string;
  readonly title: string;
  readonly arrival: Readonly<
    Record<'matches' | 'differs' | 'not-sent', readonly [headline: string, text: (origin: string) => string]>
  >;
  readonly onlyOn: string;
  readonly noBadge: string;
  readonly why: Readonly<Record<Refusal['code'], string>>;
  readonly nobody: readonly [title: string, text: string];
  /** Where a page cannot be given: what is the matter, and what to do. */
  readonly problems: Readonly<Record<'address' | 'no-issuer' | 'failed', readonly [title: string, text: string]>>;
  readonly states: (issuer: string) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly sentence: (percentile: number, level: Level) => string;
  readonly rows: Readonly<Record<'level' | 'score' | 'percentile' | 'buyers' | 'returning' | 'reviews', string>>;
  readonly signed: string;
  readonly live: string;
  readonly moved: string;
  readonly services: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<'issued' | 'until' | 'period' | 'number' | 'method', string>>;
  readonly days: (days: number) => string;
  readonly method: string;
  readonly json: string;
  readonly typeTitle: string;
  readonly typeText: string;
  readonly cannotTitle: string;
  readonly cannot: readonly string[];
  readonly siteTitle: string;
  readonly siteLabel: string;
  readonly siteAsk: string;
  readonly siteNone: readonly [headline: (host: string) => string, text: string];
  readonly siteWrong: string;
  readonly siteHow: string;
  readonly siteFound: (host: string) => string;
  /** The sentence where there is little room. */
  readonly brief: (percentile: number) => string;
  readonly picture: (host: string) => string;
  /** What a figure is based on, where there is little room. */
  readonly cameBack: (returning: string, all: string) => string;
  /** On a card to send on: whose words, about which shop. */
  readonly storyOf: (author: string, shop: string) => string;
  /** An author whose name is not given. */
  readonly somebody: string;
  /** Which purchase of this buyer it was, such as the 19th; set in large type. */
  readonly times: (bought: number) => string;
  readonly customerSince: (month: string) => string;
  readonly clover: (leaves: string) => string;
  /** Before the address where misuse is reported. */
  readonly report: string;
}
