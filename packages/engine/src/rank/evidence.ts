import type { MethodDocument } from '@huitou/contract/method-document.js';
import { LEAST } from '@huitou/method/decay.js';
import { onScale } from '@huitou/method/evidence.js';
import type { MeasureEvidence } from '@huitou/method/ranking.js';
import type { Amount, Standing } from './found-rows.ts';

/** What is said of one dimension: the reference's `observed`, and its `evidenceOf`. */
export interface Observed {
  n: number;
  readonly evidence: MeasureEvidence[];
}

/** Where a merchant and its group are looked up. */
export interface EvidenceOf {
  readonly buyers: number;
  /** By place of the measure in the document: what of it was counted, and the peers' mean. */
  readonly amount: (place: number) => Amount | undefined;
  readonly peers: (place: number) => number | undefined;
  /** Returns that were to be expected by the group's curve. */
  readonly expected: number | undefined;
  /** By place of the dimension. */
  readonly standing: (dimension: number) => Standing | undefined;
}

/** Makes what finds that, dimension by dimension. */
export function evidenceReader(method: MethodDocument): (of: EvidenceOf) => readonly Observed[] {
  const measures = method.dimensions
    .flatMap((dimension, at) => dimension.measures.map((measure, part) => ({ measure, at, part })))
    .map((one, place) => ({ ...one, place }));
  return ({ buyers, amount, peers, expected, standing }) => {
    const found = method.dimensions.map((): Observed => ({ n: 0, evidence: [] }));
    for (const { measure, at, part, place } of measures) {
      const dimension = found[at];
      const counted = amount(place);
      if (!dimension || !counted) continue;
      dimension.n += counted.n;
      const mean = peers(place);
      if (buyers < method.levels.collectingUnder || mean === undefined) continue;
      let own: number | undefined = counted.s / counted.n;
      if (measure.kind === 'returns') {
        own = expected !== undefined && expected > LEAST ? (counted.s / expected) * mean : undefined;
      }
      if (own === undefined) continue;
      dimension.evidence.push({
        id: measure.id,
        value: onScale(own, measure),
        peers: onScale(mean, measure),
        percentile: standing(at)?.percentiles[part] ?? null,
        n: counted.n,
      });
    }
    return found;
  };
}
