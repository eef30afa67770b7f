/** One measured figure and what it has to reach. */
export interface Figure {
  readonly name: string;
  /** Null where there is too little to measure it: `note` says what there is. */
  readonly value: number | null;
  readonly unit: string;
  /** The bound; whether it is an upper or a lower one is already in `ok`. Null where it has to reach nothing. */
  readonly reach: number | null;
  /** Null where it is told and not judged. */
  readonly ok: boolean | null;
  /** The same figure by the clock on the wall, where `value` is by CPU time; told, not judged. */
  readonly wall?: number;
  /** What to know of it: an interval, counts. */
  readonly note?: string;
}

const coarse = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 3, minimumFractionDigits: 3 });

const tiny = new Intl.NumberFormat('en', { maximumSignificantDigits: 1 });

/** Shares and correlations differ in the third place; what is not zero is not printed as zero. */
function print(value: number, { unit }: Figure): string {
  const format = unit === '' ? fine : coarse;
  return (value !== 0 && Number(format.format(Math.abs(value))) === 0 ? tiny : format).format(value);
}

function line(figure: Figure, width: number): string {
  const { name, value, unit, reach, ok, wall, note } = figure;
  const bound = reach === null ? '' : ` reach ${print(reach, figure)}`;
  const beside = wall === undefined ? '' : `, by the wall ${print(wall, figure)}`;
  const known = note === undefined ? '' : `  ${note}`;
  const figures = `${(value === null ? '–' : print(value, figure)).padStart(10)} ${unit.padEnd(9)}${bound}${beside}${known}`;
  return `${ok === null ? '·' : ok ? '✔' : '✘'} ${name.padEnd(width)} ${figures}`;
}

/** Prints a table, or JSON with `--json`, and lets the process fail where a figure is not reached. */
export function printFigures(figures: readonly Figure[]): void {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(figures, null, 2));
  } else {
    const width = Math.max(...figures.map(({ name }) => name.length));
    for (const figure of figures) console.log(line(figure, width));
  }
  if (figures.some(({ ok }) => ok === false)) process.exitCode = 1;
}
