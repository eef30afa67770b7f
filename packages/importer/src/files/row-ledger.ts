import type { BadLine, RecordListener } from './source-record.ts';

/** What becomes of lines: a row is accepted or rejected; what is no row is above the header, the header, or blank. */
export type Fate = 'title' | 'header' | 'blank' | 'accepted' | 'rejected';

/**
 * Gives every line of a file exactly one fate, in order.
 *
 * @throws Error where that fails, which would be a fault of the reader.
 */
export class RowLedger {
  readonly #listener: RecordListener;
  readonly #counts: Record<Fate, number> = { title: 0, header: 0, blank: 0, accepted: 0, rejected: 0 };
  #line = 1;
  #rows = 0;

  constructor(listener: RecordListener) {
    this.#listener = listener;
  }

  /** The line that has no fate yet. */
  get line(): number {
    return this.#line;
  }

  /** Passes over lines between the values of a file whose values are not lines. */
  moveTo(line: number): void {
    if (line < this.#line) throw new Error(`line ${line} comes after line ${this.#line}`);
    this.#line = line;
  }

  skip(lines: number, fate: 'title' | 'header' | 'blank'): void {
    this.#settle(lines, fate);
  }

  accept(columns: readonly string[], values: readonly (string | null)[], lines: number): void {
    const line = this.#line;
    this.#rows++;
    this.#settle(lines, 'accepted');
    this.#listener.onRecord({ line, columns, values });
  }

  /** @param lines 0 for something that is missing between lines. */
  reject(reason: string, row: unknown, lines: number): void {
    const line = this.#line;
    this.#rows++;
    this.#settle(lines, 'rejected');
    const bad: BadLine = { line, lastLine: Math.max(line, line + lines - 1), reason, row };
    this.#listener.onBad(bad);
  }

  /** Compares the fates with the lines that were read, where a row has lines of its own. */
  checkLines(lines: number): void {
    if (this.#line - 1 !== lines) throw new Error(`${lines} lines were read, but ${this.#line - 1} have a fate`);
  }

  /** The rows that came in, after the last line. */
  close(): { readonly rows: number; readonly accepted: number; readonly rejected: number } {
    const { accepted, rejected } = this.#counts;
    if (this.#rows !== accepted + rejected) {
      throw new Error(`${this.#rows} rows came in, but ${accepted} were accepted and ${rejected} rejected`);
    }
    return { rows: this.#rows, accepted, rejected };
  }

  #settle(lines: number, fate: Fate): void {
    this.#counts[fate]++;
    this.#line += lines;
  }
}
