import { sql, type RawBuilder } from 'kysely';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { columnTypes } from '@huitou/store/column-types.js';
import { daysSql, halfLives, orderMeasures, weightSql } from './order-measures.ts';
import { NEVER, type Scope } from './scope.ts';

const names = ['rebuilt', 'rebuilt_ages', 'rebuilt_links', 'rebuilt_voices', 'rebuilt_sums'];

/** Drops the scratch tables of a rebuild. */
export async function dropScratch({ db }: Pick<Scope, 'db'>): Promise<void> {
  for (const name of names) await sql`drop table if exists ${sql.table(name)}`.execute(db);
}

/** Fills `rebuilt_links`: each pair of which it was ever said that it is linked or not, with the last word. */
export async function fillLinks({ db, within }: Scope): Promise<void> {
  await sql`
    create temporary table rebuilt_links as
    select merchant, buyer, case when action = 'link' then 1 else 0 end as linked
    from (
      select merchant, buyer, action, row_number() over (partition by merchant, buyer order by rev desc) as place
      from moderations
      where action in ('link', 'unlink') and buyer is not null and ${within('merchant')}
    ) as words
    where place = 1`.execute(db);
}

/**
 * Fills `rebuilt`: one row for each pair with orders, made in one pass over them: its purchase days, the sums of the
 * measures that look at orders one by one, and when one of those changes next.
 */
export async function fillPairs(scope: Scope, method: MethodDocument): Promise<void> {
  const { db, asOf, within, least } = scope;
  const measures = orderMeasures(method);
  await createRebuilt(
    scope,
    measures.flatMap(({ column }) => [`${column}_good`, `${column}_bad`]),
  );
  const lives = halfLives(method);
  const clock = sql.lit(asOf);
  const sums = measures.flatMap(({ id, certain, made, good }) => {
    const w = weightSql(daysSql(certain), lives.get(id) ?? Infinity);
    const counted = sql`linked = 0 and paid_at <= ${clock} and ${certain} <= ${clock} and ${made}`;
    return [
      sql`sum(case when ${counted} and ${good} then ${w} else 0 end)`,
      sql`sum(case when ${counted} and not ${good} then ${w} else 0 end)`,
    ];
  });
  const pending = measures.map(
    ({ certain, made }) => sql`case when ${certain} > ${clock} and ${made} then ${certain} else ${NEVER} end`,
  );
  const due = sql`case
    when linked = 1 then ${NEVER}
    when paid_at > ${clock} then paid_at
    else ${least(...pending, sql`case when void_at > ${clock} then void_at else ${NEVER} end`)} end`;
  const stands = sql`linked = 0 and void_at is null`;
  await sql`
    insert into rebuilt
    select merchant, buyer,
      count(case when ${stands} then 1 end),
      min(case when ${stands} then day end),
      null,
      max(case when ${stands} then day end),
      min(case when linked = 0 and paid_at <= ${clock} then day end),
      max(case when linked = 0 and (paid_at > ${clock} or void_at > ${clock}) then 1 else 0 end),
      null, null, null,
      min(${due}),
      ${sql.join(sums)}
    from orders where ${within('merchant')}
    group by merchant, buyer
    order by merchant, buyer`.execute(db);
  await placeSecondDays(scope, clock);
}

async function createRebuilt({ db }: Scope, sums: readonly string[]): Promise<void> {
  const { text, whole, real, keyed } = columnTypes(db as never);
  let table = db.schema.createTable('rebuilt').temporary().addColumn('merchant', text).addColumn('buyer', text);
  const days = [
    'days',
    'first_day',
    'second_day',
    'last_day',
    'since',
    'ahead',
    'seen_first',
    'seen_second',
    'seen_last',
  ];
  for (const name of [...days, 'due_at']) table = table.addColumn(name, whole);
  for (const name of sums) table = table.addColumn(name, real);
  await keyed(table.addPrimaryKeyConstraint('rebuilt_key', ['merchant', 'buyer'])).execute();
}

/** Turns the number of purchases into that of their days, and finds the second day and what the clock sees of them. */
async function placeSecondDays({ db }: Scope, clock: RawBuilder<unknown>): Promise<void> {
  const mine = sql`orders.merchant = rebuilt.merchant and orders.buyer = rebuilt.buyer and orders.linked = 0`;
  const standing = sql`from orders where ${mine} and orders.void_at is null`;
  await sql`
    update rebuilt set
      days = case when first_day = last_day then 1 when days = 2 then 2 else (select count(distinct orders.day) ${standing}) end,
      second_day = case when first_day = last_day then null when days = 2 then last_day
        else (select min(orders.day) ${standing} and orders.day > rebuilt.first_day) end
    where days >= 2`.execute(db);
  const seen = sql`${mine} and orders.paid_at <= ${clock} and (orders.void_at is null or orders.void_at > ${clock})`;
  const from = (what: RawBuilder<unknown>) => sql`(select ${what}(orders.day) from orders where ${seen})`;
  await sql`
    update rebuilt set seen_first = ${from(sql`min`)}, seen_last = ${from(sql`max`)},
      seen_second = (select min(orders.day) from orders where ${seen} and orders.day > ${from(sql`min`)})
    where ahead = 1`.execute(db);
}

/** A day of the pair `p` as the clock sees it. */
export const seenDay = (which: 'first' | 'second' | 'last'): RawBuilder<number> =>
  sql`case when p.ahead = 1 then ${sql.ref(`p.seen_${which}`)} else ${sql.ref(`p.${which}_day`)} end`;
