import type { Settings } from './compare.ts';

export const usage = `npm run simulate:traffic -- [options]   compares the traffic rule with others in simulated markets

  --seeds N    markets that each rule is tried in (10)
  --seed N     the first of them (1)
  --days N     days that are measured, after 90 of warm-up; 20 to 600 (365)
  --shops N    about how many shops; 24 or more (240)
  --json       for a script
  --record F   adds the means to the track record that npm run backtest wrote into file F
  --svg FILE   draws returning buyers and concentration into a file as well
`;

/** What can be given on the command line, as `parseArgs` asks for it. */
export const flags = {
  seeds: { type: 'string' },
  seed: { type: 'string' },
  days: { type: 'string' },
  shops: { type: 'string' },
  svg: { type: 'string' },
  record: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = Readonly<Partial<Record<'seeds' | 'seed' | 'days' | 'shops', string | undefined>>>;

function whole(values: Values, name: keyof Values, usual: number, least: number, most: number): number {
  const text = values[name];
  if (text === undefined) return usual;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < least || value > most)
    throw new RangeError(
      `--${name}: "${text}" is not a whole number from ${least} to ${most}; give one such as ${usual}`,
    );
  return value;
}

/** Reads the options of the command. @throws RangeError */
export const settingsOf = (values: Values): Settings => ({
  seeds: whole(values, 'seeds', 10, 1, 1000),
  firstSeed: whole(values, 'seed', 1, 0, 1e9),
  days: whole(values, 'days', 365, 20, 600),
  shops: whole(values, 'shops', 240, 24, 10_000),
});
