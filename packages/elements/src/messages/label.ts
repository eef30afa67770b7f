/** The word for a code that the API sends; the code itself where there is none. */
export const label = (table: Readonly<Record<string, string>>, code: string): string =>
  (Object.hasOwn(table, code) && table[code]) || code;
