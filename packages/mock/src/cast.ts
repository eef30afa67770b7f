/** Merchants of the fixture market by what they show, for stories and tests. */
export const cast = {
  leading: 'hetian',
  above: 'ruths-house',
  par: 'yunwu-tea',
  below: 'qiuyi',
  collecting: 'new-kiln',
  unsettled: 'early-bloom',
  /** Ten thousand reviews. */
  busy: 'tieguo',
  unknown: 'nobody',
} as const;
