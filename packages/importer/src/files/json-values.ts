/** A value of an array, and where it stands. */
export interface ArrayValue {
  readonly text: string;
  readonly line: number;
  readonly lines: number;
  /** Whether another value seems to begin inside this one, which therefore lacks its end. */
  readonly cut: boolean;
}

/** Strings, which may hold anything, and what gives values their bounds. */
const token = /"(?:[^"\\]|\\.)*"?|[{}[\],]/g;

const closed = /^"(?:[^"\\]|\\.)*"$/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Cuts a JSON array into its values, line by line. Strings of JSON do not contain line ends, so a string that is not
 * closed ends with its line; an object that is not closed ends where one begins with the indentation of the first.
 */
export class ArraySplitter {
  readonly #onValue: (value: ArrayValue) => void;
  #text = '';
  #line: number;
  #begin = 0;
  /** Whether the last line was complete, and else the string that may go on. */
  #complete = true;
  #held = '';
  #depth = 0;
  #indentation: string | undefined;
  /** Whether the array has ended. */
  ended = false;

  constructor(onValue: (value: ArrayValue) => void, firstLine: number) {
    this.#onValue = onValue;
    this.#line = firstLine - 1;
  }

  /** Characters of the value that has begun. */
  get length(): number {
    return this.#text.length;
  }

  /** Whether a value has begun that has not ended. */
  get open(): boolean {
    return this.#text !== '';
  }

  /** @param complete whether the line ends; otherwise its rest follows. */
  addLine(part: string, complete = true): void {
    if (this.#complete) this.#line++;
    this.#complete = complete;
    const line = this.#held + part;
    this.#held = '';
    const indentation = /^([ \t]*)\{/.exec(line)?.[1];
    if (indentation !== undefined && this.#depth >= 1 && this.#depth <= 2) this.#indentation ??= indentation;
    if (this.#depth > 1 && this.open && indentation !== undefined && indentation === this.#indentation) this.#cut();
    if (this.#depth === 1 && !this.open && this.#isWhole(line)) return;
    let from = 0;
    for (const { 0: one, index } of line.matchAll(token)) {
      if (!one.startsWith('"')) from = this.#step(one, line, from, index);
      else if (!complete && index + one.length === line.length && !closed.test(one)) this.#held = one;
    }
    this.#append(line.slice(from, line.length - this.#held.length), this.#line);
  }

  /** Gives the value that has no end. */
  end(): void {
    if (this.open) this.#cut();
  }

  /** Takes a line that is one value with its comma: most arrays are written so, and need no closer look. */
  #isWhole(line: string): boolean {
    const end = line.trimEnd();
    const text = end.endsWith(',') ? end.slice(0, -1) : '';
    if (!text.endsWith('}') || !isJson(text)) return false;
    this.#text = text;
    this.#begin = this.#line;
    this.#give(false);
    return true;
  }

  #step(one: string, line: string, from: number, at: number): number {
    if (one === '{' || one === '[') return ++this.#depth === 1 && !this.ended ? at + 1 : from;
    if (one === ',' && this.#depth === 1) {
      this.#append(line.slice(from, at), this.#line);
      this.#give(false);
      return at + 1;
    }
    if (one === ',') return from;
    if (--this.#depth > 0) return from;
    this.#append(line.slice(from, at), this.#line);
    this.#give(false);
    this.#depth = 0;
    this.ended = true;
    return at + 1;
  }

  #append(text: string, line: number): void {
    if (this.#text === '' && text.trim() === '') return;
    if (this.#text === '') this.#begin = line;
    this.#text += this.#text === '' || line === this.#begin ? text : `\n${text}`;
  }

  #cut(): void {
    this.#give(true);
    this.#depth = 1;
  }

  #give(cut: boolean): void {
    if (this.open) this.#onValue({ text: this.#text, line: this.#begin, lines: this.#line - this.#begin + 1, cut });
    this.#text = '';
  }
}
