import type { MethodDocument } from '@huitou/contract/method-document.js';
import { LEAST } from '@huitou/method/decay.js';
import { onScale } from '@huitou/method/evidence.js';
import type { MeasureEvidence } from '@huitou/method/ranking.js';
import { sql } from 'kysely';
import { real, whole, type Sql } from './sql.ts';

type Row = Readonly<Record<string, number | null>>;

/** The column of a figure of the measure that has this place in the method document. */
const column = (figure: 'own' | 'observed' | 'peers' | 'percentile', place: number): string => `${figure}_${place}`;

/** Measures in the order of the document: `place` counts through all of it, `part` through the dimension at `at`. */
const measuresOf = ({ dimensions }: MethodDocument) =>
  dimensions
    .flatMap(({ measures }, at) => measures.map((measure, part) => ({ measure, at, part })))
    .map((one, place) => ({ ...one, place }));

/** A step of the query that gives the answer: the peers' mean of every measure, a row a group. */
export const pooledStep = (method: MethodDocument): Sql => sql`
pooled as materialized (
  select no, ${sql.join(
    measuresOf(method).map(
      ({ place }) => sql`sum(case when place = ${whole(place)} then mean end) as ${sql.ref(column('peers', place))}`,
    ),
  )} from rank_pool group by no)`;

/** What the answer says of each measure. Where a merchant stands in it is in `rank_score`, joined as `d` and the dimension. */
export const evidenceColumns = (method: MethodDocument): Sql =>
  sql.join(
    measuresOf(method).map(({ measure, at, part, place }) => {
      const [s, n] = [sql.ref(`a${place}.s`), sql.ref(`a${place}.n`)];
      const own =
        measure.kind === 'returns'
          ? sql`case when x.expected > ${real(LEAST)} then ${s} / x.expected * ${sql.ref(column('peers', place))} end`
          : sql`${s} / ${n}`;
      return sql`
  ${own} as ${sql.ref(column('own', place))}, ${n} as ${sql.ref(column('observed', place))},
  ${sql.ref(column('peers', place))}, ${sql.ref(`d${at}.percentile${part}`)} as ${sql.ref(column('percentile', place))}`;
    }),
  );

/** Joins to merchants `m` in groups `p`: a look-up a measure, which takes a third of the time of sums over cases. */
export const evidenceJoins = (method: MethodDocument): Sql => sql`
left join pooled on pooled.no = p.no
left join rank_expected x on x.no = p.no and x.seq = m.seq
${sql.join(
  measuresOf(method).map(({ place }) => {
    const a = `a${place}`;
    return sql`left join rank_amount ${sql.ref(a)} on ${sql.ref(`${a}.seq`)} = m.seq and ${sql.ref(`${a}.place`)} = ${whole(place)}`;
  }),
  sql`\n`,
)}`;

/** What a row of the answer says of one dimension: the reference's `observed`, and its `evidenceOf`. */
export interface Observed {
  n: number;
  readonly evidence: MeasureEvidence[];
}

/** Makes what reads that from rows, dimension by dimension. */
export function evidenceReader(method: MethodDocument): (row: Row) => readonly Observed[] {
  const measures = measuresOf(method).map(({ measure, at, place }) => {
    const names = (['observed', 'own', 'peers', 'percentile'] as const).map((figure) => column(figure, place));
    return { measure, at, names: names as [string, string, string, string] };
  });
  return (row) => {
    const found = method.dimensions.map((): Observed => ({ n: 0, evidence: [] }));
    const enough = (row['buyers'] ?? 0) >= method.levels.collectingUnder;
    for (const { measure, at, names } of measures) {
      const dimension = found[at];
      const [n, own, peers, percentile = null] = names.map((name) => row[name]);
      if (!dimension || typeof n !== 'number') continue;
      dimension.n += n;
      if (!enough || typeof own !== 'number' || typeof peers !== 'number') continue;
      const { id } = measure;
      dimension.evidence.push({ id, value: onScale(own, measure), peers: onScale(peers, measure), percentile, n });
    }
    return found;
  };
}
