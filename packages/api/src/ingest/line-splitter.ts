/** One line of a body. */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  readonly text: string;
  /** Why the text cannot be read; then there is none. */
  readonly fault?: string;
}

const newline = 10;
const carriageReturn = 13;

/** Letters of UTF-8 that do not belong together make the whole line unreadable: half a name is not a name. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Cuts chunks of bytes into lines, wherever the chunks happen to end: inside a letter, between CR and LF, or nowhere
 * near a line's end. A line over `longest` bytes is dropped as it comes in, so it never needs more memory than that.
 */
export class LineSplitter {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  #lines = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that end in this chunk; blank ones are counted and left out. */
  *push(chunk: Uint8Array): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      this.#add(chunk.subarray(start, end));
      start = end + 1;
      const line = this.#take();
      if (line) yield line;
    }
    // A copy: the rest of a chunk must not keep the whole chunk alive, and its owner may write into it again.
    if (start < chunk.length) this.#add(chunk.slice(start));
  }

  /** The last line, if the body did not end with a line's end. */
  end(): Line | undefined {
    return this.#size > 0 ? this.#take() : undefined;
  }

  #add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#longest) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #take(): Line | undefined {
    const number = ++this.#lines;
    const [size, parts] = [this.#size, this.#parts];
    this.#size = 0;
    this.#parts = [];
    if (size > this.#longest) {
      return { number, text: '', fault: `has ${size} bytes, at most ${this.#longest} are read; shorten its texts` };
    }
    const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : join(parts, size);
    const length = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
    try {
      const text = decoder.decode(bytes.subarray(0, length));
      return text.trim() === '' ? undefined : { number, text };
    } catch {
      return { number, text: '', fault: 'is not UTF-8; send it in that encoding' };
    }
  }
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
