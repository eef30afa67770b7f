/** Every word of the page of the public log. */
export interface LogWords {
  /** What the page is, in its first line. */
  readonly checks: string;
  readonly title: string;
  readonly about: string;
  /** Of a server that keeps none, and of a log that has no head yet. */
  readonly none: string;
  readonly empty: string;
  readonly head: (day: string) => string;
  readonly facts: Readonly<Record<'entries' | 'made' | 'root' | 'signature', string>>;
  readonly unsigned: string;
  /** What the documents for programs are called. */
  readonly json: string;
  readonly verifyTitle: string;
  readonly verify: string;
  readonly findTitle: string;
  readonly findLabel: string;
  readonly find: string;
  readonly notFound: (typed: string) => string;
  readonly entry: (number: string, kind: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly proof: (steps: string, n: number) => string;
  readonly proofHow: string;
  readonly salt: string;
  readonly cannotTitle: string;
  readonly cannot: readonly string[];
}
