import type { IndexSnapshot, MeasureValue } from '@huitou/contract/index-snapshot.js';
import type { Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { estimate } from '@huitou/method/estimate.js';
import type { Insights } from '../ports/insights.ts';
import { inParts } from './in-parts.ts';

/** A peer in one measure. */
export interface PeerValue {
  /** Its own mean, and what the method ranks it by. */
  readonly mean: number;
  readonly shrunk: number;
  /** Where it was published to rank in this group; null where it was not. */
  readonly percentile: number | null;
}

/** What the peers of a group have. Every list is in ascending order but those of measures. */
export interface Peers {
  readonly scores: readonly number[];
  /** Scores by dimension. */
  readonly dimensions: ReadonlyMap<string, readonly number[]>;
  /** By measure; one that ranks nobody is left out. */
  readonly measures: ReadonlyMap<string, readonly PeerValue[]>;
}

/**
 * What a merchant is ranked by in a measure. Of shares and stars it is the method's own estimate, from figures that were rounded
 * to be published: exact to half a thousandth. Of `returns` the published mean stands in for it, since what it is drawn by, the
 * returns that were to be expected, is not published: in the right order by and large, and too far from the middle for few buyers.
 */
export const rankedValue = ({ value, n, peers }: MeasureValue, measure: Measure): number =>
  measure.kind === 'returns'
    ? value
    : estimate({ s: value * n, n, q: 0 }, { mean: peers, variance: 0 }, measure, 0).value;

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/**
 * Reads the published figures of a group. Its members are the method's: all of its industries whose figures could be worked out,
 * also those of which too little is known to tell a score.
 *
 * @param group id of the industry that the group is named by.
 * @param members ids of the merchants of that industry and of those below it.
 */
export async function readPeers(
  insights: Pick<Insights, 'snapshots'>,
  { group, members }: { readonly group: string; readonly members: readonly string[] },
  method: MethodDocument,
): Promise<Peers> {
  const measures = new Map(method.dimensions.flatMap((one) => one.measures.map((measure) => [measure.id, measure])));
  const scores: number[] = [];
  const ofDimension = new Map<string, number[]>(method.dimensions.map(({ id }) => [id, []]));
  const ofMeasure = new Map<string, PeerValue[]>([...measures.keys()].map((id) => [id, []]));
  const take = (snapshot: IndexSnapshot): void => {
    // Who is compared in a narrower group of its own is a member here too; where it ranks in that one says nothing here.
    const isOwn = snapshot.peers.industry.id === group;
    if (isOwn && snapshot.score !== null) scores.push(snapshot.score);
    for (const { id, score, measures: values = [] } of snapshot.dimensions) {
      if (isOwn && score !== null) ofDimension.get(id)?.push(score);
      for (const value of values) {
        const measure = measures.get(value.id);
        if (!measure) continue;
        // One whose rank is not told has too few returns to say where it stands: the prior leaves it near the middle.
        const isUntold = measure.kind === 'returns' && value.percentile === null;
        ofMeasure.get(value.id)?.push({
          ...{ mean: value.value, shrunk: isUntold ? value.peers : rankedValue(value, measure) },
          percentile: isOwn ? value.percentile : null,
        });
      }
    }
  };
  for await (const snapshots of inParts(members, (some) => insights.snapshots(some))) snapshots.forEach(take);
  return {
    scores: ascending(scores),
    dimensions: new Map([...ofDimension].map(([id, values]) => [id, ascending(values)])),
    measures: new Map([...ofMeasure].filter(([, values]) => values.some(({ percentile }) => percentile !== null))),
  };
}
