/** The words for a code that the API sends; the code itself where a table has none. */
export const wordFor = (table: Readonly<Record<string, string>>, code: string): string =>
  (Object.hasOwn(table, code) && table[code]) || code;
