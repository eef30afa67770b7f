import type { IndexSnapshot, MeasureValue } from '@huitou/contract/index-snapshot.js';
import type { DimensionInsight, MeasureInsight } from '@huitou/contract/insights.js';
import type { Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { rankedValue, type Peers, type PeerValue } from './peers.ts';
import { valuesAbout } from './values-about.ts';
import { atMostAHundred, reachOf } from './reach.ts';

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

interface About {
  readonly peers: Peers;
  readonly variances: ReadonlyMap<string, number>;
}

function measureInsight(measure: Measure, own: MeasureValue | undefined, about: About): MeasureInsight {
  const { id, kind } = measure;
  const peers = about.peers.measures.get(id);
  const self = own && {
    ...{ mean: own.value, shrunk: rankedValue(own, measure), percentile: own.percentile },
  };
  return {
    ...{ id, value: own?.value ?? null, n: own?.n ?? 0, percentile: own?.percentile ?? null },
    peers: peers ? reachOf(ascending(peers.map(({ mean }) => mean))) : null,
    pool: peers
      ? {
          mean: own?.peers ?? meanOf(peers),
          variance: kind === 'stars' ? (about.variances.get(id) ?? 0) : 0,
          values: atMostAHundred(valuesAbout(self, peers)),
        }
      : null,
  };
}

const meanOf = (peers: readonly PeerValue[]): number =>
  peers.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, peers.length);

/** A merchant's dimensions and measures beside those of its peers, in the order of the method. */
export function dimensionInsights(
  snapshot: IndexSnapshot,
  { dimensions }: MethodDocument,
  about: About,
): DimensionInsight[] {
  return dimensions.map(({ id, measures }) => {
    const own = snapshot.dimensions.find((one) => one.id === id);
    return {
      ...{ id, score: own?.score ?? null, interval: own?.interval ?? null, n: own?.n ?? 0 },
      peers: reachOf(about.peers.dimensions.get(id) ?? []),
      measures: measures.map((measure) =>
        measureInsight(
          measure,
          own?.measures?.find((one) => one.id === measure.id),
          about,
        ),
      ),
    };
  });
}
