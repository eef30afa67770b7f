import { columnNames, foldName } from './header.ts';

/** Objects of ever new shapes would keep ever more lists. */
const MOST_SHAPES = 200;

/** The columns that keys of JSON objects become; keys that SQLite would take for the same get names of their own. */
export class KeyColumns {
  readonly renamed: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #shapes = new Map<string, readonly string[]>();

  constructor(reserved: readonly string[]) {
    this.#taken = new Set(reserved);
  }

  /** The columns of an object with these keys, and those of them that are new. */
  of(keys: readonly string[]): { readonly columns: readonly string[]; readonly fresh: readonly string[] } {
    const shape = JSON.stringify(keys);
    const known = this.#shapes.get(shape);
    if (known) return { columns: known, fresh: [] };
    const unnamed = keys.filter((key) => !this.#names.has(key));
    const { names, renamed } = columnNames(unnamed, [...this.#taken]);
    for (const [at, key] of unnamed.entries()) {
      const name = names[at] ?? key;
      this.#names.set(key, name);
      this.#taken.add(foldName(name));
    }
    this.renamed.push(...renamed);
    const columns = keys.map((key) => this.#names.get(key) ?? key);
    if (this.#shapes.size >= MOST_SHAPES) this.#shapes.clear();
    this.#shapes.set(shape, columns);
    return { columns, fresh: names };
  }
}
