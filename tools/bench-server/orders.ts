import { random } from './random.ts';

/** What a made-up platform looks like from its orders: sizes follow a long tail, about three orders in ten are by known buyers. */
export interface OrdersOptions {
  readonly orders: number;
  readonly merchants?: number;
  readonly industries?: number;
}

const DAY = 86_400_000;
const START = Date.UTC(2024, 10, 1);
const SPAN = 730;
/** Share of orders by a buyer whom the merchant knows. */
const KNOWN = 0.3;

/** A buyer's name: neighbours in a merchant's list are strangers in the order of names, as real ones are. */
const nameOf = (merchant: number, buyer: number): string =>
  `b${((merchant * 7_919 + buyer * 104_729) % 9_999_991).toString(36)}`;

/** Lines of NDJSON: industries, merchants, then orders by time over two years. Always the same. */
export function* orderLines({ orders, merchants = 2000, industries = 12 }: OrdersOptions): Generator<string> {
  const next = random(20_251_122);
  const line = (id: string, type: string, time: number, data: object): string =>
    JSON.stringify({ id, type, at: new Date(time).toISOString(), data });
  for (let i = 0; i < industries; i++) yield line(`i${i}`, 'industry', START, { id: `i${i}`, name: `Industry ${i}` });
  for (let m = 0; m < merchants; m++) {
    yield line(`m${m}`, 'merchant', START, { id: `m${m}`, name: `Merchant ${m}`, industry: `i${m % industries}` });
  }
  const buyers = Array.from({ length: merchants }, () => 0);
  for (let n = 0; n < orders; n++) {
    const time = Math.round(START + (n / orders) * SPAN * DAY);
    const m = Math.floor(next() ** 2 * merchants);
    const known = buyers[m] ?? 0;
    const old = known > 0 && next() < KNOWN;
    const buyer = old ? Math.floor(known * next() ** 0.7) : known;
    if (!old) buyers[m] = known + 1;
    const paidAt = new Date(time).toISOString();
    const [dispatchBy, deliverBy] = [2, 5].map((days) => new Date(time + days * DAY).toISOString());
    yield line(`e${n}`, 'order', time, {
      id: `o${n}`,
      merchant: `m${m}`,
      buyer: nameOf(m, buyer),
      paidAt,
      goods: [`g${n % 997}`],
      dispatchBy,
      deliverBy,
    });
  }
}
