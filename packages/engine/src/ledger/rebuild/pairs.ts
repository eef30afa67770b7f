import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import { sql, type RawBuilder } from 'kysely';
import { seenDay } from './scratch.ts';
import { nextKnotAt } from './knots.ts';
import { clear, NEVER, type Scope } from './scope.ts';

/** The join that brings a pair's link (`l`) to a table of pairs `p`. */
export const withLink = sql`left join rebuilt_links as l on l.merchant = p.merchant and l.buyer = p.buyer`;

/** When a pair's last purchase leaves the window (ms); null without a purchase. */
export const leavesAt = (method: MethodDocument): RawBuilder<number | null> =>
  sql`((${seenDay('last')} + ${sql.lit(method.windowDays)}) * ${sql.lit(DAY)})`;

/** Writes `pairs` from the scratch tables: pairs with orders, then those known only by a review or a link. */
export async function rebuildPairs(scope: Scope, method: MethodDocument): Promise<void> {
  const { db, asOf, within, least } = scope;
  const clock = sql.lit(asOf);
  const later = (time: RawBuilder<unknown>) => sql`case when ${time} > ${clock} then ${time} else ${NEVER} end`;
  const candidates = [sql`p.due_at`, later(leavesAt(method))];
  candidates.push(nextKnotAt(method, asOf));
  const unlessLinked = (value: RawBuilder<unknown>, otherwise: RawBuilder<unknown>) =>
    sql`case when l.linked = 1 then ${otherwise} else ${value} end`;
  await clear(scope, 'pairs');
  await sql`
    insert into pairs (merchant, buyer, days, first_day, second_day, last_day, linked, as_of, due_at)
    select p.merchant, p.buyer,
      ${unlessLinked(sql`p.days`, sql`0`)},
      ${unlessLinked(sql`p.first_day`, sql`null`)},
      ${unlessLinked(sql`p.second_day`, sql`null`)},
      ${unlessLinked(sql`p.last_day`, sql`null`)},
      coalesce(l.linked, 0), ${clock},
      nullif(${unlessLinked(least(...candidates), NEVER)}, ${NEVER})
    from rebuilt as p ${withLink}
    order by p.merchant, p.buyer`.execute(db);
  await sql`
    insert into pairs (merchant, buyer, days, first_day, second_day, last_day, linked, as_of, due_at)
    select distinct p.merchant, p.buyer, 0, cast(null as bigint), cast(null as bigint), cast(null as bigint),
      coalesce(l.linked, 0), ${clock}, cast(null as bigint)
    from (
      select merchant, buyer from reviews where ${within('merchant')}
      union select merchant, buyer from rebuilt_links
    ) as p ${withLink}
    where true
    on conflict (merchant, buyer) do nothing`.execute(db);
}
