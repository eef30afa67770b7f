import type { LiveEvent } from './event.ts';

/** How merchants stand, as a stream has told it: for the tab that comes later. */
export function createStanding(): {
  told(event: LiveEvent): void;
  /** A snapshot of those of `merchants` that are known. */
  of(merchants: readonly string[]): LiveEvent;
} {
  const known = new Map<string, { readonly index: number | null; readonly reviews: number | null }>();
  return {
    told({ event, data }) {
      if (event === 'snapshot') {
        for (const { merchant, index, reviews } of data.merchants) known.set(merchant, { index, reviews });
        return;
      }
      const before = known.get(data.merchant) ?? { index: null, reviews: null };
      known.set(data.merchant, { ...before, [event === 'index' ? 'index' : 'reviews']: data.version });
    },
    of: (merchants) => ({
      event: 'snapshot',
      data: {
        merchants: merchants.flatMap((merchant) => {
          const stands = known.get(merchant);
          return stands ? [{ merchant, ...stands }] : [];
        }),
      },
    }),
  };
}
