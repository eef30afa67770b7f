import type { Interval, Level } from '@huitou/contract/index-snapshot.js';

/** What the rule looks at of one merchant: public figures alone, so anyone can work out its share. */
export interface TrafficMerchant {
  readonly id: string;
  readonly level: Level;
  /** 0-100; null where too little is known. */
  readonly percentile: number | null;
  /** Of the percentile. */
  readonly interval: Interval | null;
  /** What was published `growth.days` days ago; null where nothing was. */
  readonly percentileBefore: number | null;
  /** Codes of the rights that it promises its buyers. */
  readonly services: readonly string[];
}
