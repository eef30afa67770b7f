type Kind = 'number' | 'time' | `code of ${number}` | 'text';

const NUMBER = /^[-+]?[\d.,]*\d$/;
const TIME = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?$/;
const CODE = /^(?=.*\d)[\w-]{6,}$/;
/** So much of a column has to be of one kind to say that the others are odd; damage may be among what is learnt from. */
const MOST = 0.7;
/** Rows from which on a column that was never empty is taken for one that never is. */
const MANY = 20;

function kindOf(value: string): Kind {
  if (TIME.test(value)) return 'time';
  if (NUMBER.test(value)) return 'number';
  return CODE.test(value) ? `code of ${value.length}` : 'text';
}

type Row = readonly (string | null)[];

/** What rows of a file have in common: the kinds of their values, and which columns may be empty. */
export class RowShape {
  readonly width: number;
  readonly #kinds: readonly Kind[];
  readonly #optional: readonly boolean[];
  readonly #rows: number;

  /** Learns from rows with the right number of fields; `shorter` is how many rows of the same file have fewer. */
  constructor(rows: readonly Row[], width: number, shorter = 0) {
    this.width = width;
    this.#rows = rows.length;
    const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
    this.#kinds = columns.map(commonKind);
    const oftenShort = shorter * 100 >= rows.length && shorter > 1;
    this.#optional = columns.map((values) => oftenShort || rows.length < MANY || values.includes(''));
  }

  /** Whether any column says what a row looks like. */
  get knows(): boolean {
    return this.#kinds.some((kind) => kind !== 'text');
  }

  /** Whether the fields look like a row, or the beginning of one; undefined where that cannot be said. */
  fits(values: Row): boolean | undefined {
    let same = 0;
    let other = 0;
    for (const [at, kind] of this.#kinds.entries()) {
      const value = values[at] ?? '';
      if (kind === 'text' || value === '') continue;
      if (kindOf(value) === kind) same++;
      else other++;
    }
    return same + other === 0 ? undefined : same >= other;
  }

  /** Whether a row may end before the column at `from`, as far as others show. */
  mayEndBefore(from: number): boolean {
    return this.#optional.slice(from).every(Boolean);
  }

  /** The same, with the columns that these lines, taken as rows, have in common where nothing else is known. */
  orOf(rows: readonly Row[]): RowShape {
    return this.knows || this.#rows >= MANY ? this : new RowShape(rows, this.width);
  }
}

function commonKind(values: readonly string[]): Kind {
  const counts = new Map<Kind, number>();
  let filled = 0;
  for (const value of values) {
    if (value === '') continue;
    filled++;
    const kind = kindOf(value);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) if (filled > 1 && count >= filled * MOST) return kind;
  return 'text';
}
