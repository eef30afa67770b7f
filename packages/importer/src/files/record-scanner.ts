import type { Dialect } from './dialect.ts';
import { isEscaped, splitEscaped, unescapeQuotes } from './unescape.ts';

const [LF, CR, QUOTE] = [10, 13, 34];
const NULL = String.raw`\N`;

/**
 * What stands at a place in the text: a record; the beginning of one whose rest is not there yet; or one that opens a
 * quote and does not close it as CSV allows.
 */
export type Scanned = 'record' | 'more' | 'unclosed' | 'text-after-quote';

/** Finds records in a text. After `scan` its fields say what was found; one object for all, since there are millions. */
export class RecordScanner {
  values: (string | null)[] = [];
  /** How many of its fields were in quotes. */
  quoted = 0;
  /** Where the record's first line ends, without its line end, and where the next line begins. */
  lineEnd = 0;
  nextLine = 0;
  /** Where the next record begins. */
  next = 0;
  readonly #dialect: Dialect;
  readonly #delimiter: number;
  #text = '';
  #final = false;
  #lf = -1;
  #cr = -1;
  #quote = -1;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
  }

  get dialect(): Dialect {
    return this.#dialect;
  }

  /** @param final whether no more text follows; otherwise it ends with a line. */
  load(text: string, final: boolean): void {
    this.#text = text;
    this.#final = final;
    this.rewind();
  }

  /** To be called before a place is scanned that is before the last record's end. */
  rewind(): void {
    this.#lf = this.#cr = this.#quote = -1;
  }

  scan(at: number): Scanned {
    const text = this.#text;
    const { quoting, nulls, delimiter } = this.#dialect;
    const end = this.#findLineEnd(at);
    if (end >= text.length && !this.#final) return 'more';
    this.lineEnd = end;
    this.nextLine = this.#after(end);
    if (quoting === 'escaped') return this.#scanEscaped(at, end);
    if (quoting !== 'none') {
      if (this.#quote < at) this.#quote = indexOr(text, '"', at);
      if (this.#quote < end) return this.#scanQuoted(at, end);
    }
    this.next = this.nextLine;
    this.quoted = 0;
    this.values = text.slice(at, end).split(delimiter);
    if (nulls) this.values = this.values.map((value) => (value === NULL ? null : value));
    return 'record';
  }

  /** Cached, so that a file with one kind of line end is not searched over and over for the other. */
  #findLineEnd(at: number): number {
    if (this.#lf < at) this.#lf = indexOr(this.#text, '\n', at);
    if (this.#cr < at) this.#cr = indexOr(this.#text, '\r', at);
    return Math.min(this.#lf, this.#cr, this.#text.length);
  }

  #after(end: number): number {
    const isPair = this.#text.charCodeAt(end) === CR && this.#text.charCodeAt(end + 1) === LF;
    return Math.min(end + (isPair ? 2 : 1), this.#text.length);
  }

  #scanEscaped(at: number, first: number): Scanned {
    let end = first;
    while (end < this.#text.length && isEscaped(this.#text, end)) {
      end = this.#findLineEnd(this.#after(end));
      if (end >= this.#text.length && !this.#final) return 'more';
    }
    this.next = this.#after(end);
    const record = this.#text.slice(at, end);
    this.values = record.includes('\\')
      ? splitEscaped(record, this.#dialect.delimiter)
      : record.split(this.#dialect.delimiter);
    return 'record';
  }

  #scanQuoted(start: number, firstEnd: number): Scanned {
    const text = this.#text;
    const values: (string | null)[] = [];
    let quoted = 0;
    let end = firstEnd;
    for (let at = start; ; at++) {
      if (text.charCodeAt(at) === QUOTE) {
        const close = this.#closingQuote(at + 1);
        if (close >= text.length) return this.#final ? 'unclosed' : 'more';
        values.push(this.#unquote(at + 1, close));
        quoted++;
        at = close + 1;
        if (at > end) end = this.#findLineEnd(at);
        if (at < end && text.charCodeAt(at) !== this.#delimiter) return 'text-after-quote';
      } else {
        const delimiter = text.indexOf(this.#dialect.delimiter, at);
        const stop = delimiter < 0 || delimiter > end ? end : delimiter;
        const value = text.slice(at, stop);
        values.push(this.#dialect.nulls && value === NULL ? null : value);
        at = stop;
      }
      if (at >= end) break;
    }
    if (end >= text.length && !this.#final) return 'more';
    this.values = values;
    this.quoted = quoted;
    this.next = this.#after(end);
    return 'record';
  }

  /** The quote that closes a field whose text begins at `from`; the length of the text if there is none. */
  #closingQuote(from: number): number {
    const text = this.#text;
    const backslash = this.#dialect.quoting === 'backslash';
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      if (backslash && isEscaped(text, at)) continue;
      if (text.charCodeAt(at + 1) !== QUOTE) return at;
      at++;
    }
    return text.length;
  }

  #unquote(from: number, to: number): string {
    const inner = this.#text.slice(from, to);
    if (this.#dialect.quoting === 'backslash')
      return inner.includes('\\') || inner.includes('"') ? unescapeQuotes(inner) : inner;
    return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
  }
}

/** Like `indexOf`, but beyond any text where there is none. */
function indexOr(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? Infinity : at;
}
