const DAY = 86_400_000;
const START = Date.UTC(2024, 10, 1);
const MERCHANTS = 500;

const line = (id: string, type: string, time: number, data: object): string =>
  JSON.stringify({ id, type, at: new Date(time).toISOString(), data });

const order = (n: number, time: number): string => {
  const [paidAt, dispatchBy, deliverBy] = [0, 2, 5].map((days) => new Date(time + days * DAY).toISOString());
  return line(`e${n}`, 'order', time, {
    ...{ id: `o${n}`, merchant: `m${n % MERCHANTS}`, buyer: `b${((n * 104_729) % 9_999_991).toString(36)}` },
    ...{ paidAt, goods: [], dispatchBy, deliverBy },
  });
};

/** Lines of NDJSON: `pairs` first orders of one day, and last of all one of a year later, with which all the others fall due. */
export function* dueLines(pairs: number): Generator<string> {
  yield line('tea', 'industry', START, { id: 'tea', name: 'Tea' });
  for (let m = 0; m < MERCHANTS; m++) {
    yield line(`m${m}`, 'merchant', START, { id: `m${m}`, name: `Merchant ${m}`, industry: 'tea' });
  }
  for (let n = 0; n < pairs; n++) yield order(n, START + n);
  yield order(pairs, START + 365 * DAY);
}
