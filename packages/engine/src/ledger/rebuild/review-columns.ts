import type { MethodDocument } from '@huitou/contract/method-document.js';
import { Z } from '@huitou/reviews/helpfulness.js';
import { sql, type RawBuilder } from 'kysely';
import { voteSums } from '../count-votes.ts';
import { real, type Scope } from './scope.ts';

/** As reviews/src/helpfulness.ts has it, step by step: rounding is the same. */
function helpfulnessSql(helpful: RawBuilder<unknown>, weightFor: RawBuilder<unknown>, against: RawBuilder<unknown>) {
  const found = sql`cast(${helpful} + ${weightFor} as double precision)`;
  const not = sql`cast(${against} as double precision)`;
  const root = sql`sqrt((${found} * ${not}) / (${found} + ${not}) + ${real((Z * Z) / 4)})`;
  const low = sql`(${found} + ${real((Z * Z) / 2)} - ${real(Z)} * ${root}) / ((${found} + ${not}) + ${real(Z * Z)})`;
  return sql`case when ${helpful} + ${weightFor} + ${against} = 0 or ${low} < 0 then 0 else ${low} end`;
}

/** Works out the columns of `reviews` that come from elsewhere. Needs `rebuilt_links`. Touches only rows that change. */
export async function rebuildReviewColumns({ db, within }: Scope, method: MethodDocument): Promise<void> {
  const excludedReasons =
    method.excludedReasons.length > 0 ? sql`folded in (${sql.join(method.excludedReasons)})` : sql`1 = 0`;
  const purchase = sql`o.merchant = r.merchant and o.buyer = r.buyer and o.linked = 0 and o.void_at is null`;
  const columns = [
    'overall',
    'improve',
    'first_reply',
    'replied_at',
    'folded',
    'counts',
    'bought',
    'since_day',
    'won_back',
    'votes_for',
    'weight_for',
    'weight_against',
    'helpfulness',
  ];
  const set = columns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`n.${name}`)}`);
  const differs = columns.map((name) => sql`${sql.ref(`reviews.${name}`)} is distinct from ${sql.ref(`n.${name}`)}`);
  await sql`
    update reviews set ${sql.join(set)}
    from (
      select merchant, id, overall, improve, first_reply, replied_at, folded,
        case when ${excludedReasons} then 0 else 1 end as counts,
        bought, case when bought > 0 then first_day end as since_day, won_back,
        votes_for, weight_for, weight_against,
        ${helpfulnessSql(sql`helpful`, sql`weight_for`, sql`weight_against`)} as helpfulness
      from (
        select r.merchant, r.id, r.helpful, s.overall, s.improve, a.first_reply, a.replied_at,
          coalesce(v.votes_for, 0) as votes_for, coalesce(v.weight_for, 0) as weight_for,
          coalesce(v.weight_against, 0) as weight_against,
          case when f.action = 'fold' then f.reason end as folded,
          case when l.linked = 1 then 0
            else (select count(distinct o.day) from orders as o where ${purchase} and o.day <= r.day) end as bought,
          (select min(o.day) from orders as o where ${purchase}) as first_day,
          case when a.replied_at is not null and coalesce(l.linked, 0) = 0
            and exists (select 1 from orders as o where ${purchase} and o.paid_at > a.replied_at) then 1 else 0 end as won_back
        from reviews as r
        left join rebuilt_links as l on l.merchant = r.merchant and l.buyer = r.buyer
        left join (
          select merchant, review, avg(stars) as overall, min(case when place = 1 and stars <= 3 then dimension end) as improve
          from (
            select merchant, review, dimension, stars,
              row_number() over (partition by merchant, review order by stars, dimension) as place
            from review_stars
          ) as given
          group by merchant, review
        ) as s on s.merchant = r.merchant and s.review = r.id
        left join (
          select merchant, review, id as first_reply, replied_at
          from (
            select merchant, review, id, replied_at,
              row_number() over (partition by merchant, review order by replied_at, id) as place
            from replies
          ) as answers
          where place = 1
        ) as a on a.merchant = r.merchant and a.review = r.id
        left join (
          select merchant, review, action, reason
          from (
            select merchant, review, action, reason,
              row_number() over (partition by merchant, review order by rev desc) as place
            from moderations where action in ('fold', 'unfold') and review is not null
          ) as words
          where place = 1
        ) as f on f.merchant = r.merchant and f.review = r.id
        left join (select merchant, review, ${voteSums} from review_votes group by merchant, review) as v
          on v.merchant = r.merchant and v.review = r.id
        where ${within('r.merchant')}
      ) as found
    ) as n
    where n.merchant = reviews.merchant and n.id = reviews.id and (${sql.join(differs, sql` or `)})`.execute(db);
}
