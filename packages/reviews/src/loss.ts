/** Days after which a customer who has not come back is counted half. */
const half = 30;
/** Stars of words without stars: neither glad nor sad. */
const unsaid = 3;
/** Thousandths of a visit: whole numbers, so that a store sorts by the same as everybody else. */
const fine = 1000;

/** What the loss of a customer is reckoned from. */
export interface Customer {
  /** Different days with a purchase. */
  readonly visits: number;
  /** Days since the latest purchase. */
  readonly days: number;
  /** Mean stars of the review, 1-5; null where it has none. */
  readonly stars: number | null;
}

/**
 * What losing a customer would cost, in visits: how often they came, less the longer they have been away, and more the
 * unhappier they are. `visits × (6 − stars)/5 ÷ (1 + days/30)`. A rule of thumb of this project, to sort by: it is open, so
 * that whoever answers can see why one stands above another, and it enters no figure of the index.
 */
export const lossOf = (customer: Customer): number => lossInThousandths(customer) / fine;

/** The same in thousandths, rounded down, by whole numbers alone. */
function lossInThousandths({ visits, days, stars }: Customer): number {
  const tenths = Math.round((stars ?? unsaid) * 10);
  return Math.floor((visits * (60 - tenths) * ((half * fine) / 50)) / (half + Math.max(0, days)));
}

/** What the formula is made of, for whoever writes it in another language. */
export const lossTerms = { half, unsaid, factor: (half * fine) / 50, fine } as const;
