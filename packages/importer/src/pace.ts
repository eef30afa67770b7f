/** What is counted while a step goes on. */
export type Unit = 'bytes' | 'rows' | 'events';

/** A number for people. */
export const counted = (value: number): string => value.toLocaleString('en');

/** Milliseconds that the rate looks back. */
const WINDOW = 10_000;
/** Milliseconds between two looks at the clock that are kept. */
const STEP = 500;

const scales = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

function rateText(rate: number, unit: Unit): string {
  if (unit !== 'bytes') return `${counted(Math.round(rate))} ${unit}/s`;
  const [size, name] = scales.find(([scale]) => rate >= scale) ?? [1, 'B'];
  return `${(rate / size).toFixed(size === 1 ? 0 : 1)} ${name}/s`;
}

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How fast a step goes, by its last seconds: the end of an import is slower than its beginning. */
export class Pace {
  readonly #unit: Unit;
  readonly #total: number | null;
  readonly #now: () => number;
  readonly #marks: { readonly time: number; readonly done: number }[];

  constructor(unit: Unit, total: number | null, now: () => number) {
    this.#unit = unit;
    this.#total = total;
    this.#now = now;
    this.#marks = [{ time: now(), done: 0 }];
  }

  /** The rate and the time that is left, in words; empty while they are not known. */
  at(done: number): string {
    const time = this.#now();
    if (time - (this.#marks.at(-1)?.time ?? 0) >= STEP) this.#marks.push({ time, done });
    while (this.#marks.length > 2 && time - (this.#marks[0]?.time ?? 0) > WINDOW) this.#marks.shift();
    const [first] = this.#marks;
    if (!first || time - first.time < STEP || done <= first.done) return '';
    const rate = (done - first.done) / ((time - first.time) / 1000);
    const left = this.#total === null ? '' : `, ${timeText(Math.max(0, this.#total - done) / rate)} left`;
    return rateText(rate, this.#unit) + left;
  }
}
