interface Entry<T> {
  readonly at: number;
  /** Order of insertion, which decides between entries of the same time. */
  readonly sequence: number;
  readonly item: T;
}

const isBefore = (a: Entry<unknown>, b: Entry<unknown>): boolean =>
  a.at < b.at || (a.at === b.at && a.sequence < b.sequence);

/** A priority queue by time: a binary heap, stable for items of the same time. */
export class EventQueue<T> {
  readonly #heap: Entry<T>[] = [];
  #sequence = 0;

  push(at: number, item: T): void {
    const heap = this.#heap;
    const entry = { at, sequence: this.#sequence++, item };
    let i = heap.length;
    heap.push(entry);
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = heap[up];
      if (!parent || isBefore(parent, entry)) break;
      heap[i] = parent;
      i = up;
    }
    heap[i] = entry;
  }

  /** Removes and returns the earliest entry; undefined when the queue is empty. */
  pop(): { readonly at: number; readonly item: T } | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let i = 0;
    for (;;) {
      const left = heap[2 * i + 1];
      const right = heap[2 * i + 2];
      if (!left) break;
      const child = right && isBefore(right, left) ? right : left;
      if (isBefore(last, child)) break;
      heap[i] = child;
      i = 2 * i + (child === left ? 1 : 2);
    }
    heap[i] = last;
    return top;
  }
}
