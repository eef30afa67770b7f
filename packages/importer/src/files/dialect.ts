/**
 * How a writer keeps separators inside fields:
 * `none`: not at all; `doubled`: in quotes, with quotes doubled (RFC 4180); `backslash`: in quotes, with a backslash
 * before quotes; `escaped`: without quotes, with a backslash before what would separate (PostgreSQL COPY, MySQL).
 */
export type Quoting = 'none' | 'doubled' | 'backslash' | 'escaped';

export interface Dialect {
  readonly delimiter: string;
  readonly quoting: Quoting;
  /** Whether `\N` without quotes is no value. */
  readonly nulls: boolean;
}

const separators: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
const quotings: Readonly<Record<Quoting, string>> = {
  none: 'quotes are part of the text',
  doubled: '',
  backslash: 'a backslash stands before quotes inside quotes',
  escaped: 'a backslash stands before separators, and quotes are part of the text',
};

/** A dialect in words. */
export function describeDialect({ delimiter, quoting, nulls }: Dialect): string {
  const parts = [`columns are separated by ${separators[delimiter] ?? JSON.stringify(delimiter)}`, quotings[quoting]];
  return [...parts, nulls ? String.raw`\N is no value` : ''].filter(Boolean).join('; ');
}
