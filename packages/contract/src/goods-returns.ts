import { time } from './dates.ts';
import { count, share } from './figures.ts';
import { id } from './id.ts';
import { list, nullable, object, optional, record, refine, type Infer } from './schema.ts';
import { code, link, name } from './texts.ts';

/** A 90 % interval of a share, 0-1. */
const shareInterval = refine(
  object({ lower: share, upper: share }),
  'must not have its lower end above its upper end',
  ({ lower, upper }) => lower <= upper,
);

/** A product, and how many of its buyers bought it again. */
export const goods = object({
  id: code,
  name,
  /** BCP 47 tag to name. */
  names: optional(record(name)),
  image: nullable(link),
  /** Different buyers who ordered it within the window. */
  buyers: count,
  /** Share of them who ordered it again on another day, 0-1; null while they are under five. */
  again: nullable(share),
  interval: nullable(shareInterval),
});
export type GoodsReturn = Infer<typeof goods>;

/** What `/v1/merchants/{id}/goods` answers: what of a merchant is bought again. */
export const goodsReturns = object({
  merchant: id,
  /** Orders of days that were over then are counted. */
  asOf: time,
  /** Days that are looked back. */
  window: count,
  /** Most buyers first; goods beyond those that fit are left out. */
  goods: list(goods, { maxItems: 100 }),
});
export type GoodsReturns = Infer<typeof goodsReturns>;
