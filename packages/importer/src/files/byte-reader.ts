/** Pieces of bytes, of which some can be looked at or given back. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Buffer[] = [];
  #position = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Number of bytes that were taken and not given back. */
  get position(): number {
    return this.#position;
  }

  /** The next piece, never an empty one; undefined at the end. */
  async next(): Promise<Buffer | undefined> {
    let piece = this.#held.pop() ?? (await this.#read());
    while (piece?.length === 0) piece = this.#held.pop() ?? (await this.#read());
    this.#position += piece?.length ?? 0;
    return piece;
  }

  unread(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#held.push(bufferOf(piece));
    this.#position -= piece.length;
  }

  /** The next bytes, at least `count` of them unless the end is nearer; they are still to be taken. */
  async peek(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let length = 0;
    while (length < count) {
      const piece = await this.next();
      if (!piece) break;
      pieces.push(piece);
      length += piece.length;
    }
    const bytes = pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
    this.unread(bytes);
    return bytes;
  }

  async skip(count: number): Promise<void> {
    const bytes = await this.peek(count);
    await this.next();
    this.unread(bytes.subarray(count));
  }

  /** Stops the source, such as an open file. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #read(): Promise<Buffer | undefined> {
    const next = await this.#pieces.next();
    return next.done ? undefined : bufferOf(next.value);
  }
}

const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
