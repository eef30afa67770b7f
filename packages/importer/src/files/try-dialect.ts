import type { Dialect } from './dialect.ts';
import { filledWidth, findHeader } from './header.ts';
import { RecordScanner } from './record-scanner.ts';

const MOST_RECORDS = 1000;

type Fields = readonly (string | null)[];

/** How the beginning of a file reads in one dialect. */
export interface Trial {
  readonly dialect: Dialect;
  /** Records before the header, and the header. */
  readonly titles: number;
  readonly header: Fields;
  /** Rows as wide as the header, and the number of those that are narrower. */
  readonly rows: readonly Fields[];
  readonly shorter: number;
  /** Records that are wider than the header, or whose quotes are broken. */
  readonly bad: number;
  readonly broken: number;
  /** Fields in quotes that close. */
  readonly closed: number;
  /** Records with quotes around what needs them, and around nothing that does. */
  readonly needed: number;
  readonly needless: number;
  /** Share of the records with quotes where no field begins or ends: between other delimiters, perhaps. */
  readonly oddQuotes: number;
}

interface Found {
  readonly fields: Fields;
  readonly text: string;
  readonly quoted: number;
}

/** Scans records that are not blank, and counts those whose quotes are broken. */
function scanSample(dialect: Dialect, text: string, final: boolean): { records: readonly Found[]; broken: number } {
  const scanner = new RecordScanner(dialect);
  scanner.load(text, final);
  const records: Found[] = [];
  let broken = 0;
  for (let at = 0; at < text.length && records.length < MOST_RECORDS;) {
    const scanned = scanner.scan(at);
    // An open quote that the sample does not close is not known to be broken.
    if (scanned === 'more') break;
    const { values, quoted } = scanner;
    const next = scanned === 'record' ? scanner.next : scanner.nextLine;
    if (scanned !== 'record') {
      broken++;
      scanner.rewind();
    } else if (values.length > 1 || values[0]?.trim()) {
      records.push({ fields: values, text: text.slice(at, next), quoted });
    }
    at = next;
  }
  return { records, broken };
}

function hasOddQuotes({ text }: Found, delimiter: string): boolean {
  return text.includes('"') && !text.startsWith('"') && !text.includes(`${delimiter}"`);
}

const needsQuotes = (field: string | null, delimiter: string): boolean =>
  field !== null && (field.includes(delimiter) || /["\r\n]/.test(field));

/** Reads the beginning of a file in a dialect. */
export function tryDialect(dialect: Dialect, text: string, final: boolean): Trial {
  const { delimiter } = dialect;
  const { records, broken } = scanSample(dialect, text, final);
  const titles = findHeader(records.map(({ fields }) => fields));
  const header = records[titles]?.fields ?? [];
  const body = records.slice(titles + 1).map(({ fields }) => fields);
  const wider = body.filter((fields) => filledWidth(fields) > header.length).length;
  const rows = body.filter((fields) => fields.length >= header.length && filledWidth(fields) <= header.length);
  const inQuotes = records.filter(({ quoted }) => quoted > 0);
  const needed = inQuotes.filter(({ fields }) => fields.some((field) => needsQuotes(field, delimiter))).length;
  return {
    dialect,
    titles,
    header,
    rows: rows.map((fields) => fields.slice(0, header.length)),
    shorter: body.length - wider - rows.length,
    bad: wider + broken,
    broken,
    closed: inQuotes.reduce((sum, { quoted }) => sum + quoted, 0),
    needed,
    needless: inQuotes.length - needed,
    oddQuotes: records.filter((record) => hasOddQuotes(record, delimiter)).length / Math.max(1, records.length),
  };
}
