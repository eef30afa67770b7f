import type { MethodDocument } from '@huitou/contract/method-document.js';
import { knotsOf } from './return-curve.ts';

/** Every counter that a method keeps of a merchant: one a measure, and of `returns` one a knot. */
export const countersOf = (method: MethodDocument): { readonly id: string; readonly halfLifeDays: number }[] =>
  method.dimensions.flatMap(({ halfLifeDays, measures }) =>
    measures.flatMap(({ id, kind }) =>
      (kind === 'returns' ? knotsOf(method, id) : [{ id }]).map((counter) => ({ id: counter.id, halfLifeDays })),
    ),
  );
