import { parse, type CsvError, type Info } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { columnNames, delimiterOf } from './column-names.ts';
import { ImportError } from '../import-error.ts';
import { LONGEST, type ReadRecords } from './record.ts';

interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

const reasons = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'a quoted field is open at the end of the file; what follows its quote was left out'],
  ['CSV_INVALID_CLOSING_QUOTE', 'a quoted field goes on after its closing quote; double the quotes inside it'],
]);

/** Line ends in a field; few have any. */
const linesIn = (field: string): number => (/[\r\n]/.test(field) ? field.split(/\r\n|\r|\n/).length - 1 : 0);

/** `first`, and then the rest. */
async function* startingWith(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Reads on until the header is whole, since it says what separates the columns. */
async function untilHeader(pieces: AsyncIterator<string>): Promise<string> {
  let text = '';
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    text += next.value;
    if (/[^\r\n][\r\n]/.test(text) || text.length > LONGEST) break;
  }
  return text;
}

/** CSV and its kin. The first record names the columns; one with more or fewer fields is bad. */
export const readDelimited: ReadRecords = async (text, file, { onColumns, onRecord, onBad }) => {
  const pieces = text[Symbol.asyncIterator]();
  const first = await untilHeader(pieces);
  let tooLong: ImportError | undefined;
  /** Lines at which the parser left something out; it runs ahead of the records. */
  const skipped: number[] = [];
  const parser = parse({
    delimiter: file.format === 'tsv' ? '\t' : delimiterOf(first),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined): undefined => {
      const { code = '', message = '', lines: line = 0 } = (error ?? {}) as Partial<CsvError & Info>;
      if (code === 'CSV_MAX_RECORD_SIZE') {
        tooLong ??= new ImportError(
          `${file.path}: the record that ends after line ${line} is too long; close its quotes`,
        );
        return;
      }
      skipped.push(line);
      onBad({ line, reason: reasons.get(code) ?? message, row: null });
    },
  });
  const records = pipeline(Readable.from(startingWith(first, pieces)), parser, () => {});
  let columns: readonly string[] | undefined;
  let end = 0;
  let empty = 0;
  for await (const { record, info } of records as AsyncIterable<Parsed>) {
    while ((skipped[0] ?? Infinity) < info.lines) end = Math.max(end, skipped.shift() ?? 0);
    const line = end + 1 + info.empty_lines - empty;
    empty = info.empty_lines;
    // The parser's own count takes a CRLF inside quotes for two lines.
    end = line + record.reduce((sum, field) => sum + linesIn(field), 0);
    if (!columns) onColumns((columns = columnNames(record)));
    else if (record.length === columns.length) onRecord({ line, columns, values: record });
    else onBad({ line, reason: `has ${record.length} fields where the header has ${columns.length}`, row: record });
  }
  if (tooLong) throw tooLong;
};
