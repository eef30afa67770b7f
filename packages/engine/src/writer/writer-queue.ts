/** Who asks for a task, as one thing: a request, or the process itself. */
export type Sender = object;

/**
 * Runs tasks one after the other. Those who ask take turns: one that asks for many at once has one of them done before the
 * next one's, whatever else it waits for. A task that fails does not hold up the next.
 */
export class WriterQueue {
  /** Tasks by who asked for them; whoever comes first is next. */
  readonly #waiting = new Map<Sender, (() => Promise<void>)[]>();
  #running: Promise<void> | undefined;

  run<T>(task: () => Promise<T>, sender: Sender = this): Promise<T> {
    return new Promise((resolve, reject) => {
      const mine = this.#waiting.get(sender) ?? [];
      mine.push(() => task().then(resolve, reject));
      this.#waiting.set(sender, mine);
      this.#running ??= this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    // Whoever asks goes on first.
    await Promise.resolve();
    for (let next = this.#next(); next; next = this.#next()) await next();
    this.#running = undefined;
  }

  /** The first task of whoever is next, who then goes to the end. */
  #next(): (() => Promise<void>) | undefined {
    const [first] = this.#waiting;
    if (!first) return undefined;
    const [sender, tasks] = first;
    const task = tasks.shift();
    this.#waiting.delete(sender);
    if (tasks.length > 0) this.#waiting.set(sender, tasks);
    return task;
  }

  /** Resolves once everything that was asked for so far is done. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }
}
