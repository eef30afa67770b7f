import { messageOf, ImportError } from '../import-error.ts';
import { LONGEST, type Listener, type ReadRecords } from './record.ts';

/** A number as it is written: ids of other systems have more digits than a double holds. */
const asWritten = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

function readLine(text: string, line: number, known: Set<string>, listener: Listener): void {
  if (text.trim() === '') return;
  let value: unknown;
  try {
    value = JSON.parse(text, asWritten);
  } catch (error) {
    return listener.onBad({ line, reason: `is not JSON: ${messageOf(error)}`, row: text.slice(0, 1000) });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return listener.onBad({ line, reason: 'must be a JSON object', row: value });
  }
  const columns = Object.keys(value);
  const fresh = columns.filter((column) => !known.has(column));
  for (const column of fresh) known.add(column);
  if (fresh.length > 0) listener.onColumns(fresh);
  listener.onRecord({ line, columns, values: Object.values(value).map(textOf) });
}

/** A JSON object a line; the columns are all the keys that are seen, and what is nested stays JSON. */
export const readNdjson: ReadRecords = async (text, file, listener) => {
  const known = new Set<string>();
  let line = 0;
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) readLine(one, ++line, known, listener);
    if (rest.length > LONGEST)
      throw new ImportError(`${file.path}: line ${line + 1} is too long; write one object a line`);
  }
  readLine(rest, line + 1, known, listener);
};
