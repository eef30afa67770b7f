import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';

const industry = {
  id: 'fruit',
  name: '水果生鲜',
  names: { 'zh-CN': '水果生鲜', en: 'fresh fruit', ar: 'الفواكه الطازجة' },
};

type Parts = Partial<Omit<IndexSnapshot, 'merchant'>> & {
  readonly id?: string;
  readonly name?: string;
  readonly names?: Readonly<Record<string, string>>;
};

const dimension = (
  id: string,
  score: number | null,
  trend: number | null,
  level: IndexSnapshot['level'],
  n: number,
) => ({
  id,
  score,
  interval: score === null ? null : { lower: Math.max(0, score - 3), upper: Math.min(100, score + 3) },
  level,
  median: score === null ? null : 50,
  n,
  trend,
});

/** A busy fruit shop, above its peers; `parts` changes what a test is about. */
export const snapshot = ({ id = 'hetian', name = '禾田农家', names = {}, ...parts }: Parts = {}): IndexSnapshot => ({
  merchant: { id, name, names, industry, avatar: null },
  method: 'v1',
  asOf: '2026-11-22T08:00:00Z',
  level: 'above',
  score: 91,
  scoreInterval: { lower: 89, upper: 92 },
  interval: { lower: 90, upper: 94 },
  percentile: 92,
  peers: { industry, merchants: 238 },
  buyers: { all: 41_022, returning: 12_408 },
  window: 365,
  dimensions: [
    dimension('quality', 97, 2, 'leading', 9120),
    dimension('service', 94, -1, 'above', 11_840),
    dimension('content', 77, 0, 'par', 32),
    dimension('returning', 96, 4, 'leading', 12_408),
  ],
  caps: [],
  ...parts,
});

/** Below its peers, on a small sample. */
export const small = snapshot({
  id: 'small',
  name: '阿力小铺',
  level: 'below',
  score: 45,
  scoreInterval: { lower: 36, upper: 54 },
  percentile: 38,
  interval: { lower: 29, upper: 47 },
  buyers: { all: 412, returning: 86 },
  dimensions: [
    dimension('quality', 38, -6, 'below', 61),
    dimension('service', 52, null, 'par', 88),
    dimension('content', null, null, 'collecting', 0),
    dimension('returning', 44, 3, 'below', 86),
  ],
});

/** Buyers enough and too few of them back: its counts, and no number. */
export const unsettled = snapshot({
  id: 'early',
  name: '早市鲜花',
  level: 'unsettled',
  score: null,
  scoreInterval: null,
  interval: null,
  percentile: null,
  buyers: { all: 120, returning: 3 },
});

/** Too few buyers to judge: no number anywhere. */
export const collecting = snapshot({
  id: 'new',
  name: '青禾新店',
  level: 'collecting',
  score: null,
  scoreInterval: null,
  interval: null,
  percentile: null,
  buyers: { all: 18, returning: 3 },
  dimensions: ['quality', 'service', 'content', 'returning'].map((id) => dimension(id, null, null, 'collecting', 4)),
});

/** Held down by a proven violation. */
export const capped = snapshot({
  id: 'capped',
  name: '云上果园',
  level: 'par',
  caps: [{ reason: 'fake-reviews', until: '2026-12-31T00:00:00Z' }],
});

/** Leads a small industry, with one thing that is not as good as the others, and its measures. */
export const board = snapshot({
  id: 'board',
  level: 'leading',
  score: 86,
  scoreInterval: { lower: 79, upper: 91 },
  percentile: 97,
  interval: { lower: 90, upper: 99 },
  peers: { industry, merchants: 20 },
  buyers: { all: 540, returning: 360 },
  dimensions: [
    { ...dimension('quality', 97, 2, 'leading', 512), median: 55 },
    { ...dimension('service', 93, 0, 'leading', 540), median: 49 },
    {
      ...dimension('content', 60, -3, 'par', 128),
      median: 49,
      measures: [
        { id: 'as-shown', value: 4.8, peers: 4.6, percentile: 82, n: 96 },
        { id: 'answered', value: 0.46, peers: 0.61, percentile: 38, n: 32 },
      ],
    },
    { ...dimension('returning', 94, 1, 'leading', 360), median: 52 },
  ],
});
