import type { Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type {
  RecordedComparison,
  RecordedEstimate,
  RecordedPredictor,
  RecordedPrediction,
  TrackRecord,
} from '@huitou/contract/track-record.js';
import { DAY } from '@huitou/method/decay.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import type { Comparison, Estimate, Judged } from './compare-predictors.ts';
import { BACK, NEW } from './cuts.ts';
import type { LookedBack } from './look-back.ts';
import type { Comparisons } from './new-customers.ts';
import { steadinessOf } from './stability.ts';

/** What the data is called, and in other languages. */
export interface DataName {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
}

interface From {
  readonly looked: LookedBack;
  readonly comparisons: Comparisons;
  readonly method: MethodDocument;
  readonly data: DataName;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** Digits beyond these are noise. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

const estimate = (found: Estimate | null): RecordedEstimate | null =>
  found && found.value !== null
    ? {
        value: rounded(found.value),
        interval: found.range && { lower: rounded(found.range.lower), upper: rounded(found.range.upper) },
      }
    : null;

const predicted = ({ predictor, auc, customers, back, merchants, ahead }: Judged): RecordedPrediction => ({
  predictor: predictor.id,
  auc: estimate(auc),
  ...{ buyers: customers, back, merchants },
  ahead: estimate(ahead),
});

/** In the order in which they are told: stars are what pages show elsewhere, volume is what lists go by. */
const told: readonly RecordedPredictor[] = ['share', 'stars', 'volume'];

const compared = (among: RecordedComparison['among'], { own, others, ceiling }: Comparison): RecordedComparison => ({
  among,
  predictors: [own, ...told.flatMap((id) => others.filter(({ predictor }) => predictor.id === id))].map(predicted),
  ceiling: ceiling && { auc: rounded(ceiling.auc), attained: rounded(ceiling.attained) },
});

const levels: readonly Level[] = ['leading', 'above', 'par', 'below', 'unsettled', 'collecting'];

async function countsOf(db: Kysely<Database>): Promise<Pick<TrackRecord['data'], 'merchants' | 'buyers' | 'orders'>> {
  const { rows } = await sql<{ merchants: number; buyers: number; orders: number }>`
    select count(distinct merchant) as merchants, count(distinct buyer) as buyers, count(*) as orders
    from orders where void_at is null and linked = 0`.execute(db);
  const [{ merchants, buyers, orders } = { merchants: 0, buyers: 0, orders: 0 }] = rows;
  return { merchants: Number(merchants), buyers: Number(buyers), orders: Number(orders) };
}

const dayOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** What was found, as anyone may read it. */
export async function recordOf(
  db: Kysely<Database>,
  { looked, comparisons, method, data, madeAt }: From,
): Promise<TrackRecord> {
  const { span, timeless, cuts, standings } = looked;
  const stands = [...standings.values()].map(({ level }) => level);
  return {
    method: method.version,
    madeAt: new Date(madeAt).toISOString(),
    data: {
      ...{ name: data.name, names: { ...data.names } },
      ...{ from: dayOf(span.first), until: dayOf(span.last) },
      ...(await countsOf(db)),
    },
    split: { by: timeless ? 'halves' : 'days', cuts: cuts.length, newDays: NEW, backDays: BACK },
    newBuyers: comparisons.asked,
    comparisons: [compared('peers', comparisons.peers), compared('all', comparisons.all)],
    levels: levels.map((level) => ({ level, merchants: stands.filter((one) => one === level).length })),
    asks: {
      ...{ buyers: method.levels.collectingUnder, returns: method.levels.unsettledUnderReturns },
      ...{ narrowerThan: method.levels.unsettledFromWidth, peers: method.peers.atLeastAtRoot },
    },
    steadiness: steadinessOf(looked.told),
  };
}
