import type { MethodDocument } from '@huitou/contract/method-document.js';
import { planOf } from '@huitou/method/plan.js';
import { sql, type RawBuilder } from 'kysely';
import { daysSql, halfLives, weightSql } from './order-measures.ts';
import { seenDay } from './scratch.ts';
import { NEVER, real, type Scope } from './scope.ts';

/** Fills `rebuilt_voices`: the reviews that count, by customers. Needs the columns of `reviews` and `rebuilt`. */
export async function fillCountedReviews({ db, within }: Scope): Promise<void> {
  await sql`
    create temporary table rebuilt_voices as
    select r.id, r.merchant, r.buyer, r.day, r.written_at, r.would_buy_again, r.replied_at,
      case when r.text <> '' then 1 else 0 end as has_text, ${seenDay('second')} as second_day
    from reviews as r
    join rebuilt as p on p.merchant = r.merchant and p.buyer = r.buyer
    left join rebuilt_links as l on l.merchant = r.merchant and l.buyer = r.buyer
    where ${within('r.merchant')} and r.counts = 1 and r.day >= p.since and coalesce(l.linked, 0) = 0`.execute(db);
}

interface Voiced {
  readonly id: string;
  readonly matures: number;
  /** Which voices speak, with `v` for the voice and `s` for its stars in the measure's dimension. */
  readonly speaks: RawBuilder<unknown>;
  readonly value: RawBuilder<unknown>;
  readonly stars: RawBuilder<unknown>;
}

function dailyMeasures(method: MethodDocument): Voiced[] {
  const { stars, again } = planOf(method);
  const found: Voiced[] = stars.map(({ id, dimension, matures }) => ({
    id,
    matures,
    speaks: sql`true`,
    value: sql`s.stars`,
    stars: sql`join review_stars as s on s.merchant = v.merchant and s.review = v.id and s.dimension = ${dimension}`,
  }));
  if (again) {
    const speaks = sql`v.would_buy_again is not null and v.day >= v.second_day`;
    found.push({ id: again.id, matures: again.matures, speaks, value: sql`v.would_buy_again`, stars: sql`` });
  }
  return found;
}

/** Writes the counters of what reviews say: one voice a buyer and day, and one for each answer that was due. */
export async function countReviews({ db, asOf }: Scope, method: MethodDocument): Promise<void> {
  const clock = sql.lit(asOf);
  const lives = halfLives(method);
  for (const { id, matures, speaks, value, stars } of dailyMeasures(method)) {
    const w = weightSql(sql`cast(day as double precision)`, lives.get(id) ?? Infinity);
    await sql`
      insert into counters (merchant, measure, s, n, q)
      select merchant, ${sql.lit(id)}, sum(w * value), sum(w), sum(w * value * value)
      from (
        select merchant, ${w} as w, value
        from (
          select v.merchant, v.buyer, v.day, avg(cast(${value} as double precision)) as value
          from rebuilt_voices as v ${stars}
          where ${speaks} and v.written_at + ${sql.lit(matures)} <= ${clock}
          group by v.merchant, v.buyer, v.day
        ) as days
      ) as weighed
      group by merchant`.execute(db);
  }
  const { answered } = planOf(method);
  if (!answered) return;
  const certain = sql`(written_at + ${sql.lit(answered.matures)})`;
  const w = weightSql(daysSql(certain), lives.get(answered.id) ?? Infinity);
  const good = sql`case when replied_at is not null and replied_at <= ${certain} then ${w} else ${real(0)} end`;
  await sql`
    insert into counters (merchant, measure, s, n, q)
    select merchant, ${sql.lit(answered.id)}, sum(${good}), sum(${w}), sum(${good})
    from rebuilt_voices where has_text = 1 and ${certain} <= ${clock}
    group by merchant`.execute(db);
}

/** Moves the due times of pairs to where a voice of theirs is counted next. */
export async function placeReviewsDue({ db, asOf, least }: Scope, method: MethodDocument): Promise<void> {
  const clock = sql.lit(asOf);
  const { answered } = planOf(method);
  const pending = dailyMeasures(method).map(
    ({ matures, speaks, stars }) => sql`
      select v.merchant, v.buyer, v.written_at + ${sql.lit(matures)} as time
      from rebuilt_voices as v ${stars} where ${speaks} and v.written_at + ${sql.lit(matures)} > ${clock}`,
  );
  if (answered) {
    pending.push(sql`
      select v.merchant, v.buyer, v.written_at + ${sql.lit(answered.matures)} as time
      from rebuilt_voices as v where v.has_text = 1 and v.written_at + ${sql.lit(answered.matures)} > ${clock}`);
  }
  if (pending.length === 0) return;
  await sql`
    update pairs set due_at = ${least(sql`coalesce(pairs.due_at, ${NEVER})`, sql`n.time`)}
    from (
      select merchant, buyer, min(time) as time from (${sql.join(pending, sql` union all `)}) as times
      group by merchant, buyer
    ) as n
    where n.merchant = pairs.merchant and n.buyer = pairs.buyer`.execute(db);
}
