// `npm run bench:log`: how long a proof from a large public log takes, and how many bytes it has. `--entries 10000000` for another
// size than a million, `--json` for a script.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LogAppender } from '@huitou/engine/log/append-entries.js';
import { createLog } from '@huitou/engine/log/create-log.js';
import { toBase64url } from '@huitou/proof/base64url.js';
import { openStore, type Store } from '@huitou/store/open-store.js';
import { random } from './bench-server/random.ts';
import { printFigures, type Figure } from './figures.ts';

const { values } = parseArgs({ options: { entries: { type: 'string' }, json: { type: 'boolean' } } });
const entries = Number(values.entries ?? 1_000_000);
if (!Number.isSafeInteger(entries) || entries < 1000) {
  process.stderr.write(`--entries: ${values.entries} is too few to measure; write a whole number from 1000\n`);
  process.exit(1);
}

const DAY = 20_000;
/** Entries made together. */
const TOGETHER = 20_000;
/** Proofs of each kind. */
const PROOFS = 2000;

const entryOf = (i: number) => ({
  ...({ kind: 'folded', merchant: `merchant-${i % 20_000}`, subject: `review-${i}` } as const),
  facts: { reason: 'spam', rule: null, by: 'platform', on: '2026-11-20' },
});

/** @returns entries a second. */
async function fill({ db }: Store): Promise<number> {
  const started = performance.now();
  await db.transaction().execute(async (transaction) => {
    const appender = await LogAppender.open(transaction, { size: 0, day: DAY, at: 0 });
    for (let from = 0; from < entries; from += TOGETHER) {
      const length = Math.min(TOGETHER, entries - from);
      await appender.add(Array.from({ length }, (_, i) => entryOf(from + i)));
    }
    const root = toBase64url(await appender.root());
    await transaction
      .insertInto('log_heads')
      .values({ day: DAY, size: entries, at: 0, root, publication: 0 })
      .execute();
  });
  return entries / ((performance.now() - started) / 1000);
}

interface Measured {
  /** Milliseconds, in ascending order. */
  readonly times: readonly number[];
  /** Of the longest answer. */
  readonly bytes: number;
}

async function measure(ask: () => Promise<object>): Promise<Measured> {
  const times: number[] = [];
  let bytes = 0;
  for (let i = 0; i < PROOFS; i++) {
    const started = performance.now();
    const answer = JSON.stringify(await ask());
    times.push(performance.now() - started);
    bytes = Math.max(bytes, Buffer.byteLength(answer));
  }
  return { times: times.toSorted((a, b) => a - b), bytes };
}

function figuresOf(name: string, { times, bytes }: Measured): Figure[] {
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  const kilobytes = bytes / 1000;
  return [
    {
      name: `${name}: median`,
      value: at(0.5),
      unit: 'ms',
      reach: 1,
      ok: at(0.5) <= 1,
      note: `99 of 100 in ${at(0.99).toFixed(2)} ms`,
    },
    { name: `${name}: longest answer`, value: kilobytes, unit: 'kB', reach: 1.5, ok: kilobytes <= 1.5 },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'huitou-bench-log-'));
try {
  const file = join(folder, 'log.db');
  const store = await openStore(file);
  const speed = await fill(store);
  const log = createLog(store.reads);
  const next = random(7);
  const any = (): number => Math.floor(next() * entries);
  const inclusion = await measure(() => log.proof(any(), entries));
  const consistency = await measure(() => log.consistency(1 + any(), entries));
  await store.close();
  const { size } = await stat(file);
  printFigures([
    ...figuresOf(`proof of an entry among ${entries}`, inclusion),
    ...figuresOf(`proof that ${entries} entries only grew`, consistency),
    { name: 'entries written', value: speed, unit: 'a second', reach: null, ok: null },
    { name: 'room of an entry with its nodes', value: size / entries, unit: 'bytes', reach: null, ok: null },
  ]);
} finally {
  await rm(folder, { recursive: true });
}
