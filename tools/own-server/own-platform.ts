import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DemoPlatform, demoIssuer } from '../../demo/demo-platform.ts';

/** By which the server of a bench knows its platform. */
export const platformKey = 'a-key-of-the-benchmark';

/** One purchase that somebody may write about. */
export interface OwnPurchase {
  readonly merchant: string;
  readonly buyer: string;
  readonly order: string;
}

const day = 86_400_000;
const time = (daysAgo: number): string => new Date(Date.now() - daysAgo * day).toISOString();
const line = (id: string, type: string, at: string, data: object): string => JSON.stringify({ id, type, at, data });

/** The purchase with this number at a merchant: each has a buyer of its own, who has bought before. */
export const purchaseOf = (merchant: string, n: number): OwnPurchase => ({
  merchant,
  buyer: `${merchant}-b${n}`,
  order: `${merchant}-o${n}`,
});

/** Merchants, each with buyers who came twice, as lines of events. `sites` may open a merchant's inbox. */
export function* purchaseEvents(
  merchants: readonly string[],
  buyers: number,
  sites: readonly string[] = [],
): Generator<string> {
  yield line('industry', 'industry', time(50), { id: 'tea', name: 'Tea' });
  for (const id of merchants) {
    yield line(id, 'merchant', time(50), { id, name: `Shop ${id}`, industry: 'tea', sites });
    for (let n = 0; n < buyers; n++) {
      const { merchant, buyer, order } = purchaseOf(id, n);
      for (const [each, daysAgo] of [
        [`${order}-first`, 30],
        [order, 10],
      ] as const) {
        yield line(each, 'order', time(daysAgo), { id: each, merchant, buyer, paidAt: time(daysAgo) });
      }
    }
  }
}

/** The platform behind a bench's shop: it tells the server of orders and signs tokens for its buyers. */
export class OwnPlatform {
  readonly issuer = demoIssuer;
  /** Where its public key is. */
  readonly keyFile: string;
  readonly demo: DemoPlatform;

  private constructor(keyFile: string, demo: DemoPlatform) {
    this.keyFile = keyFile;
    this.demo = demo;
  }

  /** With a key of its own in `folder`. */
  static async create(folder: string): Promise<OwnPlatform> {
    const demo = await DemoPlatform.open(folder);
    const [key] = await demo.keys(undefined);
    const keyFile = join(folder, 'platform-key.json');
    await writeFile(keyFile, JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: key?.x }));
    return new OwnPlatform(keyFile, demo);
  }

  /** Sends events to the server at `api`. @throws if one is not taken. */
  async tell(api: string, lines: Iterable<string>): Promise<void> {
    const headers = { authorization: `Bearer ${platformKey}`, 'content-type': 'application/x-ndjson' };
    const answer = await fetch(`${api}/v1/events`, { method: 'POST', headers, body: [...lines].join('\n') });
    const text = await answer.text();
    if (!answer.ok || /"(rejected|failed|conflict)"/.test(text)) {
      throw new Error(`${api}/v1/events: answered ${answer.status}: ${text.slice(0, 300)}`);
    }
  }

  /** The token of a purchase: one purchase has one name, so that it is good for one review. */
  token(api: string, { merchant, buyer, order }: OwnPurchase): Promise<string> {
    return this.demo.purchaseToken({ api, merchant, buyer, order, visit: 2, id: `token-${order}` });
  }
}
