import type { ImportResult } from './run-import.ts';

const labels = {
  merchants: 'merchants',
  buyers: 'buyers',
  pairs: 'pairs of merchant and buyer',
  pairsWithTwoOrders: '  with two or more orders',
  returningPairs: '  returning (on different days)',
  orders: 'orders',
  reviews: 'reviews',
  repeatBuyersReviews: '  by repeat buyers',
} as const;

/** The table of counts with which an import ends, and what its mapping has to say about them. */
export function printResult(
  { counts, rows: { unused }, rejected, notes }: ImportResult,
  { rejects, database }: { readonly rejects: string; readonly database: string },
): string {
  const rows = (Object.keys(labels) as (keyof typeof labels)[]).map((key) => [labels[key], counts[key]] as const);
  const lines = [...rows, ['rows rejected', rejected] as const, ['rows that no view names', unused] as const].map(
    ([label, value]) => `  ${label.padEnd(32)}${value.toLocaleString('en').padStart(12)}`,
  );
  const where = rejected > 0 ? [`Rejected rows, with the reasons: ${rejects}`] : [];
  return `\n${lines.join('\n')}\n\n${[...notes, ...where, `All of it is in ${database}.`].join('\n')}\n`;
}
