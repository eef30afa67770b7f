import type { Feature } from './compat.ts';
import { needs } from './support.ts';

/** A use of something that is newer than the floor. */
export interface Finding {
  /** Path relative to the repository. */
  readonly file: string;
  readonly line: number;
  /** The feature's path in MDN's data. */
  readonly feature: string;
  /** Versions that have it. */
  readonly needs: string;
}

/** What a walk over a source reports to: a feature and the offset at which it is used. */
export type Report = (feature: Feature | undefined, offset: number) => void;

/** Collects the features of one source that are newer than the floor. */
export function collect(file: string, lineAt: (offset: number) => number): { findings: Finding[]; report: Report } {
  const findings: Finding[] = [];
  const report: Report = (feature, offset) => {
    const missing = feature && needs(feature);
    if (missing) findings.push({ file, line: lineAt(offset), feature: feature.path, needs: missing });
  };
  return { findings, report };
}
