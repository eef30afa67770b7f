import { indexSnapshot, type IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { bare, list, object, string, type Schema } from '@huitou/contract/schema.js';
import { broker, type Broker, type Waiting } from '../broker.ts';
import { expectAnswer } from '../read-answer.ts';
import type { Answered } from '../query.ts';
import type { Query } from '../remote.ts';
import { requestError, unknownMerchant, type RequestError } from '../request-error.ts';
import { merchantQuery } from './merchant-query.ts';

/** Merchants in one request, as many as the API answers. */
const most = 100;

/** The wrapping only: one snapshot out of shape must not take ninety-nine others with it. */
const batch = object({
  indexes: list(bare({}) as Schema<IndexSnapshot>, { maxItems: most }),
  unknown: list(string(), { maxItems: most }),
});

/** How returning customers see `merchant`. What is asked in one tick for several merchants is one request. */
export function indexQuery(api: string, merchant: string): Query<IndexSnapshot> {
  const shared = broker(api);
  return merchantQuery(
    api,
    merchant,
    '/index',
    indexSnapshot,
    (request, inHand, cache) =>
      new Promise((answer, fail) => {
        if (!shared.waiting) {
          shared.waiting = [];
          shared.environment.setTimeout(() => flush(shared), 0);
        }
        shared.waiting.push({ id: merchant, request, inHand, cache, answer, fail });
      }),
    () => !shared.apart && !!shared.waiting && shared.waiting.length % most > 0,
  );
}

function flush(shared: Broker): void {
  const waiting = shared.waiting ?? [];
  shared.waiting = undefined;
  // Sorted, so that the same merchants are the same address for every cache on the way.
  waiting.sort((a, b) => (a.id < b.id ? -1 : 1));
  while (waiting.length > 1 && !shared.apart) void askTogether(shared, waiting.splice(0, most));
  for (const single of waiting) askAlone(shared, single);
}

function askAlone(shared: Broker, { id, request, inHand, cache, answer, fail }: Waiting): void {
  shared
    .ask(`/v1/merchants/${id}/index`, indexSnapshot, request, inHand, cache)
    .then(answer as (read: Answered<IndexSnapshot>) => void, fail);
}

async function askTogether(shared: Broker, members: Waiting[]): Promise<void> {
  const path = `/v1/indexes?merchants=${members.map(({ id }) => id).join()}`;
  const request = new AbortController();
  for (const { request: own } of members) {
    own.signal.addEventListener('abort', () => {
      if (members.every((member) => member.request.signal.aborted)) request.abort();
    });
  }
  try {
    const inHand = members.every((member) => member.inHand);
    const cache = members.some((member) => member.cache !== 'default') ? 'no-cache' : 'default';
    const { value } = await shared.ask(path, batch, request, inHand, cache);
    const address = shared.api + path;
    const found = new Map(value.indexes.map((index) => [index?.merchant?.id, index]));
    for (const { id, answer, fail } of members) {
      try {
        if (value.unknown.includes(id)) {
          const problem = { type: unknownMerchant, title: `answered that ${id} is unknown` };
          throw requestError(address, 'http', problem.title, 404, problem);
        }
        (answer as (read: Answered<IndexSnapshot>) => void)(expectAnswer(address, indexSnapshot, found.get(id)));
      } catch (error) {
        fail(error);
      }
    }
  } catch (error) {
    const { kind, status } = error as RequestError;
    // A folder of static files is a valid API too, and has no batches.
    if (kind === 'shape' || (status > 399 && status < 429)) shared.apart = true;
    for (const member of members) {
      if (shared.apart) askAlone(shared, member);
      else member.fail(error);
    }
  }
}
