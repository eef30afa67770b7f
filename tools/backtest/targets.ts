/** What the figures of a data set have to reach; it is the design that says so. */
export interface Targets {
  /** AUC of the share that came back, at least. */
  readonly auc?: number;
  /** Share of what perfect knowledge of each merchant's rate would reach over one half, in percent, at least. */
  readonly attained?: number;
  /** Spearman of that share with the age of merchants, either way, at most. */
  readonly tenure?: number;
  /** Spearman of that share with the share of returning guests among those served next, at least. */
  readonly served?: number;
  /** Spearman of percentiles from month to month, at least. */
  readonly stable: number;
  /** Share of merchants that change level in a month, in percent, at most. */
  readonly changes?: number;
}

const everywhere: Targets = { stable: 0.97 };

const known: Readonly<Record<string, Targets>> = {
  'airbnb-albany': { ...everywhere, auc: 0.6, attained: 72, tenure: 0.1, served: 0.4, changes: 2.5 },
  'tmall-repeat-buyers': { ...everywhere, auc: 0.637, attained: 80 },
};

/** Targets of the export in a folder of this name. */
export const targetsOf = (name: string): Targets => known[name] ?? everywhere;
