// A platform that never stops sending: applies batch after batch to the store named on the command line and prints the
// number of the last event that was acknowledged. Somebody else ends it, at any moment.
import type { Event } from '@huitou/contract/events.js';
import { methodV2 } from '@huitou/method/document.js';
import { openStore } from '@huitou/store/open-store.js';
import { apply } from '../apply.ts';

const [, , path = '', first = '0'] = process.argv;
const HOUR = 3_600_000;

const order = (n: number): Event => {
  const paidAt = new Date(Date.UTC(2025, 0, 1) + n * HOUR).toISOString();
  const data = { id: `o${n}`, merchant: `m${n % 7}`, buyer: `b${n % 53}`, paidAt, dispatchBy: paidAt };
  return { id: `e${n}`, type: 'order', at: paidAt, data };
};

const store = await openStore(path);
for (let n = Number(first); ; n += 50) {
  const events = Array.from({ length: 50 }, (_, i) => order(n + i));
  await store.db.transaction().execute((transaction) => apply(transaction, methodV2, events, Date.now()));
  process.stdout.write(`${n + 50}\n`);
}
