/** What happens when, soonest first; of two at the same time, the one put down first. */
export class Agenda<T> {
  readonly #heap: { at: number; turn: number; what: T }[] = [];
  #turn = 0;

  get size(): number {
    return this.#heap.length;
  }

  put(at: number, what: T): void {
    const heap = this.#heap;
    const entry = { at, turn: this.#turn++, what };
    let i = heap.length;
    heap.push(entry);
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = heap[up];
      if (!parent || before(parent, entry)) break;
      heap[i] = parent;
      i = up;
    }
    heap[i] = entry;
  }

  /** Takes the soonest away; undefined once nothing is left. */
  take(): { readonly at: number; readonly what: T } | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let i = 0;
    for (;;) {
      const left = heap[2 * i + 1];
      const right = heap[2 * i + 2];
      if (!left) break;
      const child = right && before(right, left) ? right : left;
      if (before(last, child)) break;
      heap[i] = child;
      i = 2 * i + (child === left ? 1 : 2);
    }
    heap[i] = last;
    return top;
  }
}

const before = (a: { at: number; turn: number }, b: { at: number; turn: number }): boolean =>
  a.at < b.at || (a.at === b.at && a.turn < b.turn);
