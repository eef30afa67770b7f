import { countLines } from './count-lines.ts';
import { squareRow } from './ragged.ts';
import type { RecordScanner, Scanned } from './record-scanner.ts';
import type { RowLedger } from './row-ledger.ts';
import type { RowShape } from './row-shape.ts';
import { LONGEST } from './source-record.ts';
import { holdsRow, isStray, swallowsRows } from './swallowed-rows.ts';
import type { TextWindow } from './text-window.ts';

type Row = readonly (string | null)[];

export interface DelimitedFile {
  readonly window: TextWindow;
  readonly ledger: RowLedger;
  readonly shape: RowShape;
  readonly names: readonly string[];
  readonly header: Row;
  /** Records above the header. */
  readonly titles: number;
}

/** How much of a bad line is shown. */
const SHOWN = 1000;

const reasons = {
  unclosed: 'opens a quote that nothing closes; double the quotes inside a field',
  'text-after-quote': 'goes on after a closing quote; double the quotes inside a field',
  swallows: 'opens a quote that would swallow the rows after it; close it',
  doubtful: 'follows broken quotes and does not look like a row of this file',
  again: 'repeats the header',
} as const;

/** Gives each record of a window its fate. A record whose quotes are broken costs its first line and no other. */
export class DelimitedRows {
  readonly #scanner: RecordScanner;
  readonly #file: DelimitedFile;
  #toHeader: number;
  /** Whether the lines that come may be the rest of a record with broken quotes. */
  #doubtful = false;
  #headerFault = '';
  #filled = 0;
  #trimmed = 0;

  constructor(scanner: RecordScanner, file: DelimitedFile) {
    this.#scanner = scanner;
    this.#file = file;
    this.#toHeader = file.titles;
  }

  get notes(): readonly string[] {
    return [
      this.#headerFault === '' ? '' : `the header is damaged: ${this.#headerFault}`,
      this.#filled > 0 ? `${this.#filled} rows without their last fields: taken as empty` : '',
      this.#trimmed > 0 ? `${this.#trimmed} rows with empty fields beyond the last column: left out` : '',
    ].filter(Boolean);
  }

  async run(): Promise<void> {
    const { window } = this.#file;
    for (;;) {
      this.#scanner.load(window.text, window.final);
      this.#readWindow();
      if (window.final && window.length === 0) return;
      // Twice as much of a record that is not yet whole, so that long ones are not scanned over and over.
      await window.extend(window.length * 2);
    }
  }

  /** Reads records until the window ends. */
  #readWindow(): void {
    const { window, ledger } = this.#file;
    for (;;) {
      for (let missing = window.takeMissing(); missing; missing = window.takeMissing())
        ledger.reject(missing.reason, null, 0);
      if (window.length === 0) return;
      const scanned = this.#judge(this.#scanner.scan(window.at));
      if (scanned === 'more') return;
      if (scanned === 'record') this.#settle();
      else this.#rejectLine(reasons[scanned]);
    }
  }

  /** What a record is when its neighbours are considered too. */
  #judge(scanned: Scanned): Scanned | 'swallows' {
    const { window, shape } = this.#file;
    const { next, nextLine, values, dialect } = this.#scanner;
    if (scanned === 'more') {
      const isTooLong = window.length > LONGEST;
      return isTooLong || isStray(window.text, window.at, dialect.delimiter, shape) ? 'unclosed' : 'more';
    }
    if (scanned !== 'record' || next === nextLine || dialect.quoting === 'escaped') return scanned;
    const record = window.text.slice(window.at, next);
    const isSwallowed = values.length === shape.width ? swallowsRows : holdsRow;
    return isSwallowed(record, dialect.delimiter, shape) ? 'swallows' : 'record';
  }

  #settle(): void {
    const { window, ledger, names } = this.#file;
    const { values, next, nextLine, lineEnd } = this.#scanner;
    const lines = next === nextLine ? 1 : countLines(window.text.slice(window.at, next));
    const isOnlySpace = (names.length > 1 || this.#toHeader >= 0) && values.length === 1 && !values[0]?.trim();
    const isBlank = lineEnd === window.at || isOnlySpace;
    const mark = window.takeMark(next);
    const begin = window.at;
    window.at = next;
    if (isBlank && !mark) return ledger.skip(lines, 'blank');
    if (this.#toHeader >= 0) {
      if (mark && this.#toHeader === 0) this.#headerFault = mark.reason;
      return ledger.skip(lines, this.#toHeader-- === 0 ? 'header' : 'title');
    }
    if (mark)
      return ledger.reject(mark.reason, window.text.slice(begin, Math.min(next, begin + SHOWN)).trimEnd(), lines);
    return this.#settleRow(values, lines);
  }

  #settleRow(values: Row, lines: number): void {
    const { ledger, shape, names, header } = this.#file;
    if (this.#doubtful) {
      if (shape.fits(values) === false) return ledger.reject(reasons.doubtful, values, lines);
      if (values.length === shape.width) this.#doubtful = false;
      else return ledger.reject(reasons.doubtful, values, lines);
    }
    if (values.length > 1 && values[0] === header[0] && isSame(values, header)) {
      return ledger.reject(reasons.again, values, lines);
    }
    const squared = squareRow(values, shape);
    if (squared.row === null) return ledger.reject(squared.reason, values, lines);
    if (squared.change === 'filled') this.#filled++;
    if (squared.change === 'trimmed') this.#trimmed++;
    return ledger.accept(names, squared.row, lines);
  }

  /** Rejects the first line of a record, and goes back to the next. */
  #rejectLine(reason: string): void {
    const { window, ledger } = this.#file;
    const { lineEnd, nextLine } = this.#scanner;
    const mark = window.takeMark(nextLine);
    const line = window.text.slice(window.at, Math.min(lineEnd, window.at + SHOWN));
    window.at = nextLine;
    this.#scanner.rewind();
    this.#doubtful = true;
    ledger.reject(mark?.reason ?? reason, line, 1);
  }
}

const isSame = (a: Row, b: Row): boolean => a.length === b.length && a.every((value, at) => value === b[at]);
