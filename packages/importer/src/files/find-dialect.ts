import type { Dialect, Quoting } from './dialect.ts';
import { tryDialect, type Trial } from './try-dialect.ts';

/** A delimiter other than the usual one of the file's format has to read better by more than this. */
const USUAL = 1.05;
/** Titles above the header are rare. */
const TITLES = 0.8;
/** Quotes that do not close, against those that do, from which on quotes are taken for text. */
const TSV_LIMIT = 1 / 9;
const CSV_LIMIT = 10;

const backslashes = /\\([NntrbfvZ0\\"\t\r\n.]|$)/g;

export interface Sample {
  readonly text: string;
  /** Whether the text is the whole file. */
  readonly final: boolean;
  readonly format: 'csv' | 'tsv';
}

const sepLine = /^"?sep=([^\r\n"])"?[ \t,;]*(?:\r\n|\r|\n|$)/i;

/** The line by which a file tells Excel its delimiter, and the delimiter. */
export function readSepLine(text: string): { readonly delimiter: string; readonly length: number } | undefined {
  const [line, delimiter] = sepLine.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? undefined : { delimiter, length: line.length };
}

function points({ header, titles, rows, shorter, bad, dialect, oddQuotes }: Trial, usual: string): number {
  if (header.length < 2) return 0;
  const all = rows.length + shorter + bad;
  const share = all === 0 ? 1 : (rows.length + shorter / 2) / all;
  return share * (1 - oddQuotes / 2) * (titles > 0 ? TITLES : 1) * (dialect.delimiter === usual ? USUAL : 1);
}

/** Records that do not have the fields of the header, for other reasons than quotes. */
const misread = (trial: Trial): number => trial.bad - trial.broken + trial.shorter;

/** Whether backslashes stand before separators: all that there are can, and some say so. */
function isEscaped(text: string, escaped: Trial, none: Trial): boolean {
  const all = text.split('\\').length - 1;
  const escapes = text.match(backslashes) ?? [];
  const used = escapes.reduce((sum, one) => sum + (one === '\\\\' ? 2 : 1), 0);
  if (all === 0 || used < all || misread(escaped) > misread(none)) return false;
  return escaped.dialect.nulls || misread(escaped) < misread(none) || new Set(escapes).size > 1 || escapes.length > 2;
}

/** Whether `\N` stands for no value: it is the whole of some field. */
function hasNulls(text: string, delimiter: string): boolean {
  return [delimiter, '\n', '\r'].some((after) =>
    [delimiter, '\n', '\r'].some((before) => text.includes(String.raw`${before}\N${after}`)),
  );
}

/** Whether quotes are part of the text. */
function isUnquoted(format: Sample['format'], doubled: Trial, none: Trial): boolean {
  const { broken, closed, needed, needless } = doubled;
  if (format === 'csv') return broken >= CSV_LIMIT && broken > closed * CSV_LIMIT && none.bad < doubled.bad;
  // What needs its quotes, such as doubled ones, nearly proves a writer that quotes.
  if (closed === 0 || broken > Math.max(needed, closed * TSV_LIMIT)) return true;
  // A writer that quotes what does not need it does so with every text.
  if ((needed + needless) * 2 > doubled.rows.length) return false;
  const better = misread(doubled) - misread(none);
  return better > needed || (better >= 0 && needed === 0);
}

/** How a file is written, by what reads best of its beginning, and how that reads. */
export function findDialect({ text, final, format }: Sample, given?: string): Trial {
  const usual = format === 'tsv' ? '\t' : ',';
  const read = (delimiter: string, quoting: Quoting): Trial => {
    const nulls = hasNulls(text, delimiter);
    return tryDialect({ delimiter, quoting, nulls } satisfies Dialect, text, final);
  };
  const delimiters = given === undefined ? [usual, ...[',', ';', '\t', '|'].filter((one) => one !== usual)] : [given];
  const trials = delimiters.flatMap((delimiter) => [read(delimiter, 'doubled'), read(delimiter, 'none')]);
  const best = trials.reduce((a, b) => (points(b, usual) > points(a, usual) ? b : a));
  const { delimiter } = best.dialect;
  const doubled = read(delimiter, 'doubled');
  const none = read(delimiter, 'none');
  if (text.includes(String.raw`\"`)) {
    const backslash = read(delimiter, 'backslash');
    if (backslash.bad + backslash.shorter < doubled.bad + doubled.shorter && backslash.bad <= none.bad)
      return backslash;
  }
  if (!isUnquoted(format, doubled, none)) return doubled;
  const escaped = read(delimiter, 'escaped');
  return format === 'tsv' && isEscaped(text, escaped, none) ? escaped : none;
}
