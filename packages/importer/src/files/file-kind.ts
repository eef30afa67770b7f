import type { FileToRead } from './read-records.ts';

/** What a file is by its name: a table to read, one to look into first, or one that is passed over for a reason. */
export type FileKind =
  { readonly stem: string; readonly format: FileToRead['format'] } | { readonly passedOver: string };

const formats: Readonly<Record<string, FileToRead['format']>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
};

const packed = /\.(gz|gzip)$/i;

/** The kind of a file by its name. A `.json` file is a table only where it holds an array: see `isJsonArray`. */
export function fileKind(name: string): FileKind {
  if (name.startsWith('.')) return { passedOver: 'is hidden' };
  const [, stem, ending = ''] = /^(.+?)\.([a-z0-9]+)$/i.exec(name.replace(packed, '')) ?? [];
  const format = formats[ending.toLowerCase()];
  if (stem !== undefined && format) return { stem, format };
  const advice = /^txt$/i.test(ending)
    ? 'if it is a table, name it .csv or .tsv'
    : 'tables end in .csv, .tsv, .ndjson or .json';
  return { passedOver: advice };
}
