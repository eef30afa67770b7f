import type { DataName } from './record.ts';

export const usage = `npm run backtest -- FOLDER --mapping NAME|FILE [--record FILE]
npm run backtest -- --store ADDRESS [--record FILE]

  FOLDER      holds the export, as for npm run import; nothing is written there
  --mapping   airbnb, olist or tmall, or a file of your own that ends in .sql
  --store     what a server keeps, as DATABASE_URL names it; it may run meanwhile
  --record    writes what was found for anyone to read; a server gives it out with TRACK_RECORD=FILE
  --name      what the record calls the data, for all or one language: "Our orders", zh-CN=我们的订单
  --json      an array for a script
`;

/** What can be given on the command line, as `parseArgs` asks for it. */
export const flags = {
  mapping: { type: 'string' },
  store: { type: 'string' },
  record: { type: 'string' },
  name: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = Readonly<Partial<Record<'mapping' | 'store', string | undefined>>>;

/** Where the orders come from: an export, or a store. */
export type Source = { readonly folder: string; readonly mapping: string } | { readonly store: string };

/** Reads where the orders come from. @throws RangeError with one sentence */
export function sourceOf([folder, ...more]: readonly string[], { mapping, store }: Values): Source {
  if (store && !folder && !mapping) return { store };
  if (store || !folder || more.length > 0 || !mapping)
    throw new RangeError('name one folder and a mapping, or --store and no folder');
  return { folder, mapping };
}

/** Reads what the data is called; undefined where nothing is said. */
export function nameOf(given: readonly string[] | undefined): DataName | undefined {
  if (!given || given.length === 0) return undefined;
  const read = given.map((text) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.+)$/s.exec(text) ?? text);
  const names = Object.fromEntries(read.flatMap((one) => (typeof one === 'string' ? [] : [[one[1], one[2]]])));
  const plain = read.find((one) => typeof one === 'string') as string | undefined;
  return { name: plain ?? Object.values<string>(names)[0] ?? '', names };
}
