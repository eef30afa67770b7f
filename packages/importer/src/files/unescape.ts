const names: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  Z: '\x1a',
};

/** The text of a field that has a backslash before separators, as PostgreSQL's COPY and MySQL write it. */
const unescapeAll = (text: string): string =>
  text.replaceAll(/\\([^])/g, (_, character: string) => names[character] ?? character);

/** The text between quotes that have a backslash before quotes: other backslashes are text, such as in a path. */
export const unescapeQuotes = (text: string): string =>
  text.replaceAll(/\\(["\\\n])|""/g, (_, one?: string) => one ?? '"');

/** Whether the character at `at` has an odd number of backslashes before it. */
export function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes++;
  return backslashes % 2 === 1;
}

/** Splits an escaped record at the delimiters that have no backslash before them. */
export function splitEscaped(record: string, delimiter: string): (string | null)[] {
  const fields: string[] = [];
  let from = 0;
  for (let at = record.indexOf(delimiter); at >= 0; at = record.indexOf(delimiter, at + 1)) {
    if (isEscaped(record, at)) continue;
    fields.push(record.slice(from, at));
    from = at + 1;
  }
  fields.push(record.slice(from));
  return fields.map((field) => (field === String.raw`\N` ? null : unescapeAll(field)));
}
