/** One measured figure and what it has to reach. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bound; whether it is an upper or a lower one is already in `ok`. */
  readonly reach: number;
  readonly ok: boolean;
  /** The same figure by the clock on the wall, where `value` is by CPU time; told, not judged. */
  readonly wall?: number;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Prints a table, or JSON with `--json`, and lets the process fail where a figure is not reached. */
export function printFigures(figures: readonly Figure[]): void {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(figures, null, 2));
  } else {
    const width = Math.max(...figures.map(({ name }) => name.length));
    for (const { name, value, unit, reach, ok, wall } of figures) {
      const beside = wall === undefined ? '' : `, by the wall ${number.format(wall)}`;
      const line = `${number.format(value).padStart(10)} ${unit.padEnd(9)} reach ${number.format(reach)}${beside}`;
      console.log(`${ok ? '✔' : '✘'} ${name.padEnd(width)} ${line}`);
    }
  }
  if (figures.some(({ ok }) => !ok)) process.exitCode = 1;
}
