import type { Judged } from './judge.ts';

/** Percent of mutants that tests notice, under which the run fails. */
const REACH = 85;

export interface Report {
  /** The package, or `planted`. */
  readonly name: string;
  readonly killed: number;
  readonly survived: number;
  /** Tests that did not end: noticed too. */
  readonly timeouts: number;
  /** Percent; null of nothing. */
  readonly score: number | null;
  readonly reach: number;
  readonly ok: boolean;
  readonly survivors: readonly { readonly at: string; readonly change: string; readonly tests: number }[];
}

/** @param reach percent of them that have to be noticed. */
export function reportOf(name: string, judged: readonly Judged[], reach = REACH): Report {
  const count = (outcome: Judged['outcome']): number => judged.filter((one) => one.outcome === outcome).length;
  const [killed, survived, timeouts] = [count('killed'), count('survived'), count('timeout')];
  const score = judged.length === 0 ? null : (100 * (killed + timeouts)) / judged.length;
  const survivors = judged
    .filter(({ outcome }) => outcome === 'survived')
    .map(({ mutant: { file, line, change }, tests }) => ({ at: `${file}:${line}`, change, tests }));
  return { name, killed, survived, timeouts, score, reach, ok: score === null || score >= reach, survivors };
}

/** What was found, in lines. */
export function linesOf(reports: readonly Report[]): string[] {
  const survivors = reports.flatMap((report) => report.survivors);
  return [
    ...survivors.map(({ at, change, tests }) => `  ${at}  ${change}${tests === 0 ? ' (no test loads it)' : ''}`),
    ...reports.map(({ name, killed, survived, timeouts, score, reach, ok }) => {
      const percent = score === null ? '–' : score.toFixed(1);
      const counts = `${killed} killed, ${timeouts} without end, ${survived} survived`;
      return `${ok ? '✔' : '✘'} ${name.padEnd(10)} ${percent.padStart(5)} %  reach ${reach}  ${counts}`;
    }),
  ];
}
