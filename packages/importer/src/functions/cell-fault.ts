import type { Reject } from '../rejects.ts';

// A function that throws would end the query, and with it the run. So it returns what is wrong as the value of its cell,
// between two noncharacters, which no text holds (Unicode, 23.7).
const BEGIN = '\ufdd0';
const END = '\ufdd1';
const fault = /\ufdd0([^\ufdd1]*)\ufdd1/;

/** A cell whose value could not be worked out: the message says why, and what to change. */
const faultyCell = (message: string): string => BEGIN + message + END;

/** What is wrong with the value of a cell; undefined for one that has a value. */
export const faultIn = (cell: string | null): string | undefined => cell?.match(fault)?.[1];

const MOST = 1000;

/** The faults of a run, and those of them that no reject shows: a mapping may compute with a value that is none. */
export class Faults {
  readonly #open = new Set<string>();

  raise(message: string): string {
    if (this.#open.size < MOST) this.#open.add(message);
    return faultyCell(message);
  }

  /** A reject whose row has no value where it had a fault. */
  show(reject: Reject): Reject {
    const { row } = reject;
    if (row === null || typeof row !== 'object' || Array.isArray(row)) return reject;
    const cells = Object.entries(row).map(([column, cell]: [string, unknown]) => {
      const message = typeof cell === 'string' ? faultIn(cell) : undefined;
      if (message === undefined) return [column, cell];
      this.#open.delete(message);
      return [column, null];
    });
    return { ...reject, row: Object.fromEntries(cells) };
  }

  /** A sentence about those that no reject showed; undefined for none. */
  get hidden(): string | undefined {
    const [first] = this.#open;
    if (first === undefined) return undefined;
    const count = this.#open.size;
    return `the mapping computes with ${count} ${count === 1 ? 'value that is none' : 'values that are none'}, and no row shows it: ${first}`;
  }
}
