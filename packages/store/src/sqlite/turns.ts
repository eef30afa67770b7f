/** Lets in one at a time, in the order in which they ask. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #end: (() => void) | undefined;

  /** Resolves when those before have left. */
  async enter(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#last;
    this.#last = promise;
    await before;
    this.#end = resolve;
  }

  leave(): void {
    this.#end?.();
  }
}
