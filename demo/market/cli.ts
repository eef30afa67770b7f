import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { market, type MarketOptions } from './market.ts';

const usage = `npm run market -- [options]   writes the demo market as events, one JSON object a line

  --out FILE             where to; standard output by default
  --seed N               another market of the same kind (20261122)
  --until DATE           where it ends, such as 2026-11-22 or 2026-11-22T08:00:00Z (today, 00:00 UTC)
  --merchants N          about how many shops (240)
  --orders N             about how many orders (60000)
  --reviews N            about how many reviews (6000)
  --sites A,B            origins on which every badge is allowed (http://localhost:8080)
  --partner-sites A,B    more origins for the partners' badges (http://localhost:8081)
`;

const optionNames = ['out', 'seed', 'until', 'merchants', 'orders', 'reviews', 'sites', 'partner-sites'] as const;
type Values = Readonly<Partial<Record<(typeof optionNames)[number], string>>>;

function integer(values: Values, name: 'seed' | 'merchants' | 'orders' | 'reviews'): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new RangeError(`--${name}: "${value}" is not a whole number; give digits only, such as 240`);
  return Number(value);
}

function date(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw new RangeError(`--until: "${value}" is not a date; write it as 2026-11-22`);
  return at;
}

function origins(values: Values, name: 'sites' | 'partner-sites'): readonly string[] | undefined {
  const list = values[name]?.split(',').filter(Boolean);
  for (const site of list ?? []) {
    if (!URL.canParse(site) || new URL(site).origin !== site) {
      throw new RangeError(`--${name}: "${site}" is not an exact origin; write it as https://shop.example`);
    }
  }
  return list;
}

/** Reads the command line's options; the ones left out are left to the market's defaults. @throws RangeError */
export function readOptions(values: Values): MarketOptions {
  const options = {
    seed: integer(values, 'seed'),
    until: date(values.until),
    merchants: integer(values, 'merchants'),
    orders: integer(values, 'orders'),
    reviews: integer(values, 'reviews'),
    sites: origins(values, 'sites'),
    partnerSites: origins(values, 'partner-sites'),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

async function run(): Promise<void> {
  const flags = Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ options: { ...flags, help: { type: 'boolean' } } });
  if (values['help']) return void process.stdout.write(usage);
  const { out: file } = values as Values;
  const options = readOptions(values as Values);
  const out = file === undefined ? process.stdout : createWriteStream(file);
  // A closed pipe (`| head`) is not an error.
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      process.stderr.write(`${file ?? 'standard output'}: could not be written: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  let count = 0;
  for await (const event of market(options)) {
    count++;
    if (!out.write(`${JSON.stringify(event)}\n`)) await once(out, 'drain');
  }
  if (out === process.stdout) return;
  out.end();
  await once(out, 'close');
  process.stderr.write(`${count.toLocaleString('en')} events written to ${file}\n`);
}

if (import.meta.main) {
  run().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
