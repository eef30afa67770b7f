// How much of bare node:http is left when the whole API stands behind a read: indexes of 1,000 merchants, and pages of a venue
// of them, from memory against a server that knows nothing but the same bytes and headers, asked in turns in the same run.
import { printFigures, type Figure } from '../figures.ts';
import { askAll, learn, openLoad } from './load.ts';
import type { ReadKind } from './read-documents.ts';
import { measure, requestsTo, start, type Subject } from './subject.ts';

// Processes of the very same code, asked in turns, now and then differ by a fifth for as long as they live. So several
// pairs are started, and the one in the middle counts.
const pairs = 5;
// Many short turns: what else the machine does then falls on both alike.
const rounds = 16;
const warming = 8;
/** Milliseconds of a turn. */
const slice = 80;
const connections = 32;
const reach = 0.9;
/** Answers a second under which something is wrong on any machine. */
const floor = 2000;

/** What `compare` finds: our answers a second, and ours over bare by the wall and by CPU. */
interface Outcome {
  readonly rate: number;
  readonly byWall: number;
  readonly byCpu: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const middle = (outcomes: readonly Outcome[]): Outcome => ({
  rate: median(outcomes.map(({ rate }) => rate)),
  byWall: median(outcomes.map(({ byWall }) => byWall)),
  byCpu: median(outcomes.map(({ byCpu }) => byCpu)),
});

/** A comparison means something only while both answer the same. */
async function checkAlike(ours: Subject, bare: Subject, conditional: boolean): Promise<void> {
  const [mine, theirs] = await Promise.all(
    [ours, bare].map(async (subject) => {
      const [request] = requestsTo(subject, conditional);
      // A list of many is made anew after seconds: the first to ask then is answered by the application.
      const [, answer] = request ? await askAll(subject.port, [request, request]) : [];
      return answer?.toString('latin1').replace(/^Date: .*\r\n/m, '');
    }),
  );
  if (mine !== theirs) throw new Error(`reads: the servers answer differently, ours\n${mine}\nand bare\n${theirs}`);
}

/** Ours over bare, in rounds in which both are asked one right after the other. */
async function compare(ours: Subject, bare: Subject, conditional: boolean): Promise<Outcome> {
  await checkAlike(ours, bare, conditional);
  const openWith = async (subject: Subject) =>
    openLoad(subject.port, await learn(subject.port, requestsTo(subject, conditional)), connections);
  const [mine, theirs] = [await openWith(ours), await openWith(bare)];
  const outcomes: Outcome[] = [];
  for (let round = -warming; round < rounds; round++) {
    // Whoever goes second finds a warmer machine, so they take turns.
    const early = round % 2 ? await measure(ours, mine, slice) : undefined;
    const other = await measure(bare, theirs, slice);
    const own = early ?? (await measure(ours, mine, slice));
    if (round < 0) continue;
    outcomes.push({ rate: own.rate, byWall: own.rate / other.rate, byCpu: own.perCpu / other.perCpu });
  }
  mine.close();
  theirs.close();
  return middle(outcomes);
}

async function comparePair(what: ReadKind): Promise<{ found: Outcome; unchanged: Outcome }> {
  const [ours, bare] = await Promise.all([start('app', what), start('bare', what)]);
  try {
    return { found: await compare(ours, bare, false), unchanged: await compare(ours, bare, true) };
  } finally {
    ours.process.disconnect();
    bare.process.disconnect();
  }
}

/** The lower of the two ratios counts. */
function figuresOf(name: string, { rate, byWall, byCpu }: Outcome): Figure[] {
  const ratio = Math.min(byWall, byCpu);
  return [
    { name: `${name}, against bare node:http`, value: ratio, unit: '×', reach, ok: ratio >= reach },
    { name: `${name}, answers a second`, value: rate, unit: '/s', reach: floor, ok: rate >= floor },
  ];
}

/** The read figures of `bench:server`. */
export const benchReads = async (): Promise<Figure[]> => [
  ...(await benchRead('index', 'read of an index')),
  ...(await benchRead('venue', 'read of a page of a venue')),
];

async function benchRead(what: ReadKind, name: string): Promise<Figure[]> {
  const found: Outcome[] = [];
  const unchanged: Outcome[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const outcome = await comparePair(what);
    found.push(outcome.found);
    unchanged.push(outcome.unchanged);
  }
  return [...figuresOf(`${name}, 200`, middle(found)), ...figuresOf(`${name}, 304`, middle(unchanged))];
}

if (import.meta.main) printFigures(await benchReads());
