import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { Figure } from '../figures.ts';
import type { LookedBack } from './look-back.ts';
import { nature } from './nature.ts';
import { newCustomers, type Comparisons } from './new-customers.ts';
import { nextGuests } from './next-guests.ts';
import { endOf } from './publish-days.ts';
import type { Cut } from './predictor-strata.ts';
import { count, info } from './print.ts';
import { order, stability } from './stability.ts';
import type { Targets } from './targets.ts';
import { tenure } from './tenure.ts';

interface From {
  readonly looked: LookedBack;
  readonly comparisons: Comparisons;
  readonly method: MethodDocument;
  readonly targets: Targets;
}

const hasFigures = ({ known }: Cut): boolean => known.some(({ cameBack }) => cameBack !== null);

/** Everything that was found, for a terminal. */
export async function figuresOf(
  db: Kysely<Database>,
  { looked, comparisons, method, targets }: From,
): Promise<Figure[]> {
  const { span, timeless, cuts, told, open, market } = looked;
  const what = timeless
    ? 'all first purchases fall on one day: one half of the buyers, drawn by a hash, stands for the past'
    : `in ${count(span.last - span.first + 1)} days of data; ${count(cuts.filter(hasFigures).length)} with peers enough for a figure`;
  return [
    { ...info('cuts half a year apart', timeless ? 0 : cuts.length, what), unit: 'cuts' },
    ...newCustomers(comparisons, targets),
    tenure(cuts, targets),
    ...nextGuests(cuts, targets),
    ...stability(told.kept, told.changes, targets),
    order('month to month, of all that are ranked: Spearman of the percentile', open().kept),
    ...(await nature(db, market, method, endOf(span.last))),
  ];
}
