/** Runs tasks one after the other, in the order in which they come; one that fails does not hold up the next. */
export class WriterQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => {});
    return result;
  }

  /** Resolves once everything that was asked for so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
