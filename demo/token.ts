// `npm run token`: a purchase token of the demo market, as its platform would give it to a buyer.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readVariables } from '@huitou/server/variables.js';
import { openStore } from '@huitou/store/open-store.js';
import { DemoPlatform } from './demo-platform.ts';
import { latestOrder } from './latest-order.ts';

const usage = 'use npm run token -- --merchant ID [--visits N | --buyer ID] [--room ID]';
const root = fileURLToPath(new URL('..', import.meta.url));

async function token(): Promise<string> {
  const { values } = parseArgs({
    options: {
      merchant: { type: 'string', default: 'hetian' },
      buyer: { type: 'string' },
      visits: { type: 'string', default: '2' },
      room: { type: 'string' },
    },
  });
  const { merchant, buyer, room } = values;
  const visits = Number(values.visits);
  if (!Number.isInteger(visits) || visits < 1)
    throw new Error(`--visits: ${values.visits} is no whole number from 1; ${usage}`);
  const { databaseUrl, keysDir, publicOrigin } = readVariables({
    DATABASE_URL: `file:${join(root, '.data/huitou.db')}`,
    KEYS_DIR: join(root, '.data/keys'),
    ...process.env,
  });
  const store = await openStore(databaseUrl);
  try {
    let pairs = store.reads.selectFrom('pairs').select(['buyer', 'days']).where('merchant', '=', merchant);
    pairs = buyer === undefined ? pairs.where('days', '=', visits) : pairs.where('buyer', '=', buyer);
    const who =
      buyer === undefined ? `buyer of ${visits} visits without a review of the latest order` : `buyer ${buyer}`;
    for (const pair of await pairs.where('linked', '=', 0).orderBy('buyer').execute()) {
      const order = await latestOrder(store, merchant, pair.buyer);
      if (!order || (order.isReviewed && buyer === undefined)) continue;
      const platform = await DemoPlatform.open(keysDir);
      const asked = { api: publicOrigin, merchant, buyer: pair.buyer, order: order.id, visit: pair.days, room };
      return await platform.purchaseToken(asked);
    }
    throw new Error(`${merchant}: has no ${who} in ${store.name}; run npm start once, or name others: ${usage}`);
  } finally {
    await store.close();
  }
}

token().then(
  (text) => void process.stdout.write(`${text}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
