import { createRandom } from '../../demo/market/model/random.ts';

/** New buyers a day for each shop of an industry, on average. */
const PER_SHOP = 0.5;
/** Factor on the days of a campaign. */
const CAMPAIGN = 2;

/** How many of `perDay` (which may be a fraction) come on the n-th day, so that the sum is kept. */
const onDay = (perDay: number, n: number): number => Math.floor((n + 1) * perDay) - Math.floor(n * perDay);

/** How many new buyers come for an industry with so many shops on the n-th day: a fixed number, whatever the rule. */
export const newBuyersOn = (shops: number, n: number, campaign: boolean): number =>
  onDay(PER_SHOP * shops, n) * (campaign ? CAMPAIGN : 1);

/** A multinomial draw: how many of `count` buyers meet each shop, by its weight. The same name gives the same luck to every rule. */
export function sendBuyers(count: number, weights: readonly number[], name: string): readonly number[] {
  const random = createRandom(name);
  const sent = weights.map(() => 0);
  if (weights.length === 0) return sent;
  const all = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  for (let i = 0; i < count; i++) {
    const place = random.weighted(all);
    sent[place] = (sent[place] ?? 0) + 1;
  }
  return sent;
}
