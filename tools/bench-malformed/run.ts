import { operations } from '../../packages/api/src/operations/all.generated.ts';
import { TestPlatform } from '../../packages/proof/src/testing/platform-token.ts';
import { callerOf } from '../../packages/api/src/operation/operation.ts';
import { random } from '../bench-server/random.ts';
import { wrongFigure } from '../bench-server/wrong-figure.ts';
import type { Figure } from '../figures.ts';
import { purchaseEvents, purchaseOf } from '../own-server/own-platform.ts';
import { faultOf, type Answer } from './judge.ts';
import { KnownIds } from './known.ts';
import { readAll } from './reads.ts';
import { attemptOf, type Attempt } from './requests.ts';
import { openTarget } from './target.ts';
import { named, tell } from './tell.ts';
import { makeTokens } from './tokens.ts';

export interface RunOptions {
  readonly requests: number;
  readonly seed: number;
  readonly folder: string;
  readonly databaseUrl: string;
}

const merchants = Array.from({ length: 5 }, (_, n) => `m${n}`);
/** Of each merchant. */
const buyers = 200;
/** Requests under way at the same time, every which by HTTP, and after how many all is read in between. */
const atOnce = 4;
const httpEvery = 10;
const readEvery = 100_000;

/** What customers and staff may send is drawn five times as often as what they only read; a picture costs as much as a hundred others. */
const drawn = operations
  .filter(({ id }) => id !== 'writeEvents')
  .flatMap((one) => {
    const isOften = one.kind === 'call' && !/^(platform|public)$/.test(callerOf(one)) && one.id !== 'uploadPicture';
    return Array.from({ length: isOften ? 5 : 1 }, () => one);
  });

/** Sends `requests` requests, random and malformed, then reads all there is. */
export async function sendMalformed({ requests, seed, folder, databaseUrl }: RunOptions): Promise<Figure[]> {
  const next = random(seed);
  const platform = await TestPlatform.create();
  const target = await openTarget(folder, databaseUrl, platform);
  const purchases = merchants.flatMap((merchant) => Array.from({ length: buyers }, (_, n) => purchaseOf(merchant, n)));
  let tokens = await makeTokens(platform, purchases, merchants);
  const known = new KnownIds(merchants);
  const answers = new Map<number, number>();
  const wrong: string[] = [];
  const count = { sent: 0, byHttp: 0, resets: 0 };
  /** At once: a run takes long, and the first fault is worth knowing. */
  const note = (fault: string): void => {
    wrong.push(fault);
    process.stderr.write(`${fault}\n`);
  };
  await tell(target, purchaseEvents(merchants, buyers));

  /** A body that nobody reads any more is drained for half a second; a connection that is closed then may take the answer with it. */
  const byHttp = (attempt: Attempt): Promise<Answer> =>
    target.byHttp(attempt).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' || !attempt.body) throw error;
      count.resets++;
      return target.byHttp(attempt);
    });

  const one = async (): Promise<void> => {
    const n = count.sent++;
    const operation = drawn[Math.floor(next() * drawn.length)] as (typeof drawn)[number];
    const attempt = attemptOf(operation, tokens, known, next);
    const http = n % httpEvery === 0;
    if (http) count.byHttp++;
    try {
      const answer = await (http ? byHttp(attempt) : target.byHandler(attempt));
      answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
      if (answer.status === 200) known.learn(answer.text, attempt.headers.authorization);
      const fault = faultOf(attempt, answer);
      if (fault) note(`${fault} for ${named(attempt)}`);
    } catch (error) {
      note(`no answer (${String(error)}) for ${named(attempt)}`);
    }
  };
  const worker = async (until: number): Promise<void> => {
    while (count.sent < until) await one();
  };
  let read = { count: 0, wrong: [] as string[] };
  for (let until = Math.min(readEvery, requests); ; until = Math.min(until + readEvery, requests)) {
    await Promise.all(Array.from({ length: atOnce }, () => worker(until)));
    await target.publish();
    // Those of a merchant end after an hour.
    tokens = await makeTokens(platform, purchases, merchants);
    read = await readAll(target, merchants, tokens);
    process.stderr.write(
      `${count.sent} sent, ${wrong.length} wrong; ${read.wrong.length} of ${read.count} reads wrong\n`,
    );
    if (until >= requests || read.wrong.length > 0) break;
  }
  await target.stop();
  const statuses = [...answers]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${status}: ${times}`)
    .join(', ');
  return [
    wrongFigure(
      `answers to ${count.sent} random or malformed requests`,
      wrong,
      `${count.byHttp} by HTTP, ${count.resets} of them sent again; ${statuses}`,
    ),
    wrongFigure('failures inside meanwhile', target.failures, 'none'),
    wrongFigure('reads of all that is stored then', read.wrong, `${read.count} addresses, each to its last page`),
  ];
}
