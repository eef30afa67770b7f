/** What is wrong by the rows of SQLite's `integrity_check`, one fault each: a row may hold many, below a heading. */
export const integrityFaults = (rows: readonly unknown[]): string[] =>
  rows
    .flatMap((found) => String(found).split('\n'))
    .filter((line) => line !== '' && line !== 'ok' && !line.startsWith('***'));
