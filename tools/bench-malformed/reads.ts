import { setTimeout as wait } from 'node:timers/promises';
import { operations } from '../../packages/api/src/operations/all.generated.ts';
import { responsesOf, type Operation } from '../../packages/api/src/operation/operation.ts';
import { platformKey } from '../own-server/own-platform.ts';
import { faultOf } from './judge.ts';
import type { Attempt } from './requests.ts';
import type { Target } from './target.ts';
import type { Tokens } from './tokens.ts';

/** A read whose answer has to be there and in its shape. */
interface Read {
  readonly id: string;
  readonly address: string;
  readonly token?: string;
}

const operationOf = (id: string): Operation => {
  const found = operations.find((one) => one.id === id);
  if (!found) throw new Error(`bench: the API has no operation ${id}`);
  return found;
};

/** Every public read of a merchant in every order and filter, its inbox in every view, and what the platform reads. */
function readsOf(merchant: string, token: string): Read[] {
  const at = `/v1/merchants/${merchant}`;
  const ways = [
    ...[
      '',
      'sort=helpful',
      'sort=critical',
      'has=media',
      'has=reply',
      'minOrders=3',
      'dimension=service',
      'folded=only',
    ],
    ...['stars=2', 'stars=5', 'topic=well-packed', 'dimension=quality&sort=critical', 'limit=1'],
  ];
  const pages = ways.map((query) => ({ id: 'readReviews', address: `${at}/reviews${query && `?${query}`}` }));
  const views = ['waiting', 'answered', 'won-back', 'all'].map((view) => ({
    ...{ id: 'readInbox', address: `/v1/merchant/inbox?view=${view}`, token },
  }));
  return [
    ...pages,
    ...views,
    { id: 'readInsights', address: '/v1/merchant/insights', token },
    { id: 'readIndex', address: `${at}/index` },
    { id: 'readHistory', address: `${at}/index/history` },
    { id: 'readReviewSummary', address: `${at}/reviews/summary` },
    { id: 'readGoods', address: `${at}/goods` },
    { id: 'readHeldReviews', address: `/v1/held-reviews?merchant=${merchant}`, token: platformKey },
    { id: 'readReviewReports', address: `/v1/review-reports?merchant=${merchant}`, token: platformKey },
    { id: 'watchMerchants', address: `/v1/live?merchants=${merchant}` },
  ];
}

/** What is wrong with an address, followed to its last page. */
async function faultsOf({ byHandler }: Target, { id, address, token }: Read): Promise<string[]> {
  const operation = operationOf(id);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  for (let cursor = ''; ;) {
    const paged = cursor && `${address.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
    const attempt: Attempt = { operation, method: 'GET', address: address + paged, headers, body: undefined };
    const answer = await byHandler(attempt);
    const shaped = Object.keys(responsesOf(operation)).some((media) => answer.type.startsWith(media));
    const fault = faultOf(attempt, answer);
    if (answer.status !== 200 || !shaped || fault) {
      return [`GET ${address + paged}: ${fault ?? `${answer.status} ${answer.type} ${answer.text.slice(0, 200)}`}`];
    }
    const next = /"next":"([^"]+)"/.exec(answer.text)?.[1];
    if (next === undefined) return [];
    cursor = next;
  }
}

/** Reads all that can be read of the merchants. @returns what does not answer 200 in its shape. */
export async function readAll(
  target: Target,
  merchants: readonly string[],
  tokens: Tokens,
): Promise<{ count: number; wrong: string[] }> {
  const reads = [
    ...merchants.flatMap((merchant, n) => readsOf(merchant, tokens.whole.merchant[2 * n] ?? '')),
    ...tokens.whole.purchase.slice(0, -1).map((token) => ({ id: 'readPurchase', address: '/v1/purchase', token })),
    { id: 'readIndexes', address: `/v1/indexes?merchants=${merchants.toSorted().join()}` },
    { id: 'readModerationDecisions', address: '/v1/moderation-decisions', token: platformKey },
  ];
  const wrong: string[] = [];
  for (const [n, read] of reads.entries()) {
    wrong.push(...(await faultsOf(target, read)));
    if (n % 50 === 0) await wait(0);
  }
  return { count: reads.length, wrong };
}
