import { random } from '../bench-server/random.ts';

const RUNS = 1000;
const SEED = 20_241_104;

export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/**
 * A 90 % interval by bootstrap over merchants: all customers of a merchant, in all cuts, share its figure, so it is
 * merchants that are drawn with replacement and not customers. Always the same draws. Null where a figure cannot be had.
 *
 * @param figure works it out anew with each merchant counted as often as it was drawn.
 */
export function bootstrap(
  merchants: readonly string[],
  figure: (times: (merchant: string) => number) => number | null,
): Range | null {
  const next = random(SEED);
  const found: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const drawn = new Map<string, number>();
    for (let i = 0; i < merchants.length; i++) {
      const merchant = merchants[Math.floor(next() * merchants.length)] ?? '';
      drawn.set(merchant, (drawn.get(merchant) ?? 0) + 1);
    }
    const value = figure((merchant) => drawn.get(merchant) ?? 0);
    if (value !== null) found.push(value);
  }
  found.sort((a, b) => a - b);
  const [lower, upper] = [found[Math.floor(found.length * 0.05)], found[Math.ceil(found.length * 0.95) - 1]];
  return found.length < RUNS / 2 || lower === undefined || upper === undefined ? null : { lower, upper };
}
