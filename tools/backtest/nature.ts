import type { MethodDocument } from '@huitou/contract/method-document.js';
import { noState, returnsOf } from '@huitou/method/ground.js';
import type { Market } from '@huitou/method/market.js';
import { medianOf } from '@huitou/method/percentile.js';
import { rankNext } from '@huitou/method/rank.js';
import { today } from '@huitou/method/today.js';
import { sql, type Kysely } from 'kysely';
import type { Figure } from '../figures.ts';
import type { Database } from '@huitou/store/schema.js';
import { count, info } from './print.ts';

/** A return this soon is more often a longer stay or a forgotten item than a customer who was won. */
const SOON = 7;

const percent = (part: number, all: number): number | null => (all > 0 ? (100 * part) / all : null);

async function gaps(db: Kysely<Database>): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('pairs')
    .select(['first_day', 'second_day'])
    .where('second_day', 'is not', null)
    .execute();
  return rows.map(({ first_day: first, second_day: second }) => (second ?? 0) - (first ?? 0));
}

/** Buyers of merchants of each size, and how many of them came back. */
async function sizes(db: Kysely<Database>): Promise<Figure[]> {
  const { rows } = await sql<{ size: number; merchants: number; buyers: number; again: number }>`
    select case when buyers < 30 then 1 when buyers < 100 then 30 else 100 end as size,
      count(*) as merchants, sum(buyers) as buyers, sum(again) as again
    from (select count(*) as buyers, sum(case when days > 1 then 1 else 0 end) as again
      from pairs where days > 0 group by merchant) x
    group by 1 order by 1`.execute(db);
  const words: Readonly<Record<number, string>> = { 1: 'under 30 buyers', 30: '30 to 99', 100: '100 or more' };
  return rows.map(({ size, merchants, buyers, again }) => {
    const note = `${count(Number(again))} of ${count(Number(buyers))} buyers, ${count(Number(merchants))} merchants`;
    return info(`the data: back at merchants with ${words[size]}`, percent(Number(again), Number(buyers)), note, '%');
  });
}

/** The method without a limit to what is told: the figures of those without an index too, for what they say of the method. */
export const openOf = (method: MethodDocument): MethodDocument => ({
  ...method,
  levels: { ...method.levels, unsettledUnderReturns: 0, unsettledFromWidth: 101 },
});

/** What a merchant's index rests on at the end of the data: of those ranked, and how many of them have an index. */
function ground(market: Market, method: MethodDocument, asOf: number): Figure[] {
  const widths = rankNext(market, openOf(method), asOf, noState).ranks.flatMap(({ interval }) =>
    interval ? [interval.upper - interval.lower] : [],
  );
  const { state, ranks } = rankNext(market, method, asOf, noState);
  const returns = market.merchants.flatMap((one) =>
    state.merchants.get(one.id)?.ranked ? [returnsOf(today(one, method, asOf), method) ?? 0] : [],
  );
  const scored = ranks.filter(({ percentile }) => percentile !== null).length;
  const of = `median of ${count(returns.length)} ranked merchants at the end`;
  return [
    info('the data: merchants with an index at the end', scored, `of ${count(returns.length)} ranked`, 'merchants'),
    info('the data: returns a merchant, as the index weighs them', medianOf(returns), of, 'returns'),
    info('the data: 90 % interval of the percentile', medianOf(widths), of, 'points'),
  ];
}

/** What kind of returning there is in the data: what the figures before this rest on, and why they may fail. */
export async function nature(
  db: Kysely<Database>,
  market: Market,
  method: MethodDocument,
  asOf: number,
): Promise<Figure[]> {
  const days = await gaps(db);
  const soon = days.filter((gap) => gap <= SOON).length;
  const note = `of ${count(days.length)} buyers who came back; median ${medianOf(days) ?? '–'} days`;
  return [
    info(`the data: back within ${SOON} days`, percent(soon, days.length), note, '%'),
    ...(await sizes(db)),
    ...ground(market, method, asOf),
  ];
}
