import type { Result } from './compare.ts';
import { format, measures, type Measure } from './measures.ts';
import type { Estimate } from './statistics.ts';
import type { Verdict } from './verdicts.ts';

const cell = (estimate: Estimate | null | undefined, measure: Measure): string => {
  if (!estimate) return '–';
  const [mean, lower, upper] = [estimate.mean, estimate.lower, estimate.upper].map((value) => format(value, measure));
  return `${mean} (${lower?.replace(' %', '')} to ${upper?.replace(' %', '')})`;
};

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

/** The report for people: assumptions first, then every rule, then what trust has more than each. */
export function report(
  assumptions: readonly string[],
  results: readonly Result[],
  verdicts: readonly Verdict[],
): string {
  const head = measures.map(({ name }) => name);
  const all = results.map(({ rule, estimates }) => [rule, ...measures.map((one) => cell(estimates[one.id], one))]);
  const more = results.flatMap(({ rule, trustMore }) =>
    trustMore ? [[`trust − ${rule}`, ...measures.map((one) => cell(trustMore[one.id], one))]] : [],
  );
  return [
    'Assumed',
    ...assumptions.map((one) => `- ${one}`),
    '',
    'Means over seeds, with 90 % intervals',
    table([['', ...head], ...all]),
    '',
    'Differences in the same markets, with 90 % intervals',
    table([['', ...head], ...more]),
    '',
    ...verdicts.map(({ claim, ok }) => `${ok ? '✔' : '✘'} ${claim}`),
    '',
  ].join('\n');
}
