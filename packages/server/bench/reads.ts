// How much of bare node:http is left when the whole API stands behind a read: indexes of 1,000 merchants from memory
// against a server that knows nothing but the same bytes and headers, asked in turns in the same run.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { printFigures, type Figure } from '../../../tools/figures.ts';
import { learn, openLoad, type Load } from './load.ts';

// Many short turns: what else the machine does then falls on both alike.
const rounds = 60;
const warming = 10;
/** Milliseconds of a turn. */
const slice = 80;
const connections = 32;
const reach = 0.85;
/** Answers a second under which something is wrong on any machine. */
const floor = 2000;

interface Subject {
  readonly process: ChildProcess;
  readonly port: number;
  readonly reads: readonly { readonly path: string; readonly tag: string }[];
}

function start(kind: 'app' | 'bare'): Promise<Subject> {
  const child = fork(fileURLToPath(new URL('reads-server.ts', import.meta.url)), [kind], {
    execArgv: ['--conditions=source'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve({ process: child, ...(told as Omit<Subject, 'process'>) }));
    child.once('exit', (code) => reject(new Error(`reads-server ${kind}: ended with ${code}`)));
  });
}

async function openWith({ port, reads }: Subject, conditional: boolean): Promise<Load> {
  const requests = reads.map(({ path, tag }) => {
    const held = conditional ? `If-None-Match: "${tag}"\r\n` : '';
    return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: */*\r\n${held}\r\n`);
  });
  return openLoad(port, await learn(port, requests), connections);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const cpuOf = ({ process: child }: Subject): Promise<number> =>
  new Promise((resolve) => {
    child.once('message', (told) => resolve((told as { cpu: number }).cpu));
    child.send('cpu');
  });

/** Answers a second, and answers a second of the server's own CPU, which the load generator cannot hold back. */
async function measure(subject: Subject, load: Load) {
  const before = await cpuOf(subject);
  const rate = await load.run(slice);
  return { rate, perCpu: (rate * slice) / ((await cpuOf(subject)) - before) };
}

/** Ours over bare, in rounds in which both are asked one right after the other; the lower of the two ratios counts. */
async function compare(name: string, ours: Subject, bare: Subject, conditional: boolean): Promise<Figure[]> {
  const [mine, theirs] = [await openWith(ours, conditional), await openWith(bare, conditional)];
  const ratios: { readonly rate: number; readonly perCpu: number }[] = [];
  const rates: number[] = [];
  for (let round = -warming; round < rounds; round++) {
    // Whoever goes second finds a warmer machine, so they take turns.
    const early = round % 2 ? await measure(ours, mine) : undefined;
    const other = await measure(bare, theirs);
    const own = early ?? (await measure(ours, mine));
    if (round < 0) continue;
    ratios.push({ rate: own.rate / other.rate, perCpu: own.perCpu / other.perCpu });
    rates.push(own.rate);
  }
  mine.close();
  theirs.close();
  const ratio = Math.min(median(ratios.map(({ rate }) => rate)), median(ratios.map(({ perCpu }) => perCpu)));
  const rate = median(rates);
  return [
    { name: `${name}, against bare node:http`, value: ratio, unit: '×', reach, ok: ratio >= reach },
    { name: `${name}, answers a second`, value: rate, unit: '/s', reach: floor, ok: rate >= floor },
  ];
}

/** The read figures of `bench:server`. */
export async function benchReads(): Promise<Figure[]> {
  const [ours, bare] = await Promise.all([start('app'), start('bare')]);
  try {
    return [
      ...(await compare('read of an index, 200', ours, bare, false)),
      ...(await compare('read of an index, 304', ours, bare, true)),
    ];
  } finally {
    ours.process.disconnect();
    bare.process.disconnect();
  }
}

if (import.meta.main) printFigures(await benchReads());
