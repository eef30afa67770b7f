import { judge } from '@huitou/reviews/moderation/judge.js';
import { gramsOf } from '@huitou/reviews/moderation/grams.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import type { Figure } from '../figures.ts';
import type { BandIndex } from './band-index.ts';
import type { Collection } from './collection.ts';
import { copyOf } from './copy.ts';
import { pick, type Random } from './draw.ts';
import { factsOf } from './facts-of.ts';

/** How many of each are planted, and how many percent of them have to be found. */
export const planted = 200;
const least = 95;

/** How many of the planted were found, against what has to be. */
export function foundFigure(name: string, found: number, note: string): Figure {
  const value = (100 * found) / planted;
  return {
    name,
    value,
    unit: '%',
    reach: least,
    ok: value >= least,
    note: `${found} of ${planted}${note && `: ${note}`}`,
  };
}

/** Copies of real reviews that say enough to be compared, each found by the rule for copies with the original's id. */
export function plantedCopies(
  { name, reviews }: Collection,
  { index, sizeAtLeast }: { readonly index: BandIndex; readonly sizeAtLeast: number },
  random: Random,
): readonly Figure[] {
  const long = reviews.filter(({ grams }) => grams.size >= sizeAtLeast);
  let [found, others] = [0, 0];
  for (let i = 0; i < planted; i++) {
    const original = pick(long, random);
    const text = copyOf(original.text, random);
    const near = index.candidates(index.bandsOf(gramsOf(text)), undefined);
    const candidates = near.map(({ id, grams }) => ({ review: id, grams }));
    const said = judge(factsOf(text, { candidates }), rulesV1).rules.find(({ id }) => id === 'near-copy');
    if (said) found++;
    if (said && said.evidence['review'] !== original.id) others++;
  }
  const short = (100 * (reviews.length - long.length)) / reviews.length;
  return [
    foundFigure(`${name}: planted copies found`, found, others > 0 ? `${others} by another copy of the same text` : ''),
    {
      name: `${name}: too short to be compared`,
      value: short,
      unit: '%',
      reach: null,
      ok: null,
      note: 'of real reviews; no copies of these are planted',
    },
  ];
}

/** Adverts, held or folded by a rule for contact data or advertising. `judged` says whether they have to be. */
export function plantedAdverts(what: string, judged: boolean, advert: () => string): Figure {
  let [held, folded] = [0, 0];
  for (let i = 0; i < planted; i++) {
    const { state } = judge(factsOf(advert()), rulesV1);
    if (state === 'held') held++;
    else if (state === 'folded') folded++;
  }
  const figure = foundFigure(what, held + folded, `${held} held, ${folded} folded`);
  return judged ? figure : { ...figure, reach: null, ok: null };
}
