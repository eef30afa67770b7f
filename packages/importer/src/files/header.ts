type Fields = readonly (string | null)[];

const LOOKED_AT = 50;

/** SQLite compares names so: only ASCII letters have two forms. */
export const foldName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The number of fields up to the last that is not empty. */
export function filledWidth(fields: Fields): number {
  return fields.findLastIndex((field) => field !== null && field.trim() !== '') + 1;
}

/** The number that most rows have; of two the larger. */
function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0];
}

const isNumber = (field: string | null): boolean => field !== null && /^[-+]?\d[\d.,:/ -]*$/.test(field.trim());

/**
 * Which of the first records is the header: titles above it have fewer fields than most rows, or one field and empty
 * ones up to the width. A first record that is followed by rows only is the header itself.
 */
export function findHeader(records: readonly Fields[]): number {
  const widths = records.slice(1, LOOKED_AT + 1).map(filledWidth);
  const width = mostCommon(widths.filter((one) => one > 0));
  const found = records.slice(0, LOOKED_AT).findIndex((fields) => filledWidth(fields) >= width);
  if (found <= 0) return 0;
  return records[found]?.some(isNumber) ? 0 : found;
}

export interface ColumnNames {
  readonly names: readonly string[];
  /** Columns that could not keep the name they have in the file: `a -> a_2`. */
  readonly renamed: readonly string[];
}

/**
 * Names for columns: trimmed; one without a name by its number; one whose name is taken with `_2` and so on until it is
 * free. A name that is in the file itself stays with its column.
 */
export function columnNames(header: Fields, reserved: readonly string[]): ColumnNames {
  const wanted = header.map((raw, at) => (raw ?? '').replaceAll('\0', '').trim() || `column_${at + 1}`);
  const own = new Set([...reserved, ...wanted].map(foldName));
  const taken = new Set(reserved.map(foldName));
  const renamed: string[] = [];
  const names = wanted.map((name) => {
    let free = name;
    for (let count = 2; taken.has(foldName(free)); count++) {
      const next = `${name}_${count}`;
      if (!own.has(foldName(next))) free = next;
    }
    taken.add(foldName(free));
    if (free !== name) renamed.push(`${name} -> ${free}`);
    return free;
  });
  return { names, renamed };
}
