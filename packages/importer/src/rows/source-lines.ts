/** Lines of files, as a set: a bit a line. Rows of a JSON array that share a line are one. */
export class SourceLines {
  readonly #files = new Map<string, Uint8Array>();

  add(file: string, line: number): void {
    const at = line >>> 3;
    const bits = this.#bitsOf(file, at + 1);
    bits[at] = (bits[at] ?? 0) | (1 << (line & 7));
  }

  has(file: string, line: number): boolean {
    return ((this.#files.get(file)?.[line >>> 3] ?? 0) & (1 << (line & 7))) !== 0;
  }

  /** Adds those of the lines that a row of a view gives as its source: `orders.csv:2, orders.csv:3`. */
  addSource(source: string, lines: SourceLines): void {
    for (const one of source.split(', ')) {
      const colon = one.lastIndexOf(':');
      const [file, line] = [one.slice(0, colon), Number(one.slice(colon + 1))];
      if (lines.has(file, line)) this.add(file, line);
    }
  }

  addAll(other: SourceLines): void {
    for (const [file, theirs] of other.#files) {
      const bits = this.#bitsOf(file, theirs.length);
      for (let at = 0; at < theirs.length; at++) bits[at] = (bits[at] ?? 0) | (theirs[at] ?? 0);
    }
  }

  count(file: string): number {
    let count = 0;
    for (const byte of this.#files.get(file) ?? []) for (let rest = byte; rest > 0; rest &= rest - 1) count++;
    return count;
  }

  #bitsOf(file: string, length: number): Uint8Array {
    let bits = this.#files.get(file);
    if (!bits || bits.length < length) {
      const larger = new Uint8Array(Math.max(1 << 10, length * 2));
      if (bits) larger.set(bits);
      this.#files.set(file, (bits = larger));
    }
    return bits;
  }
}
