const most = Number.MAX_SAFE_INTEGER;
const long = (length: number) => 'x'.repeat(length);
/** What the limits of a kind of value let through, and what they do not. */
export const kinds = {
  count: [
    [0, 1, most],
    [-1, 0.5, most + 1, '1', null],
  ],
  amount: [
    [0, 0.5, most],
    [-0.1, most + 1, Infinity, '1', null],
  ],
  percent: [
    [0, 50.5, 100],
    [-0.1, 100.1, Infinity, '50', true],
  ],
  share: [
    [0, 0.5, 1],
    [-0.01, 1.01, '1'],
  ],
  star: [
    [1, 4.5, 5],
    [0.9, 5.1, null],
  ],
  trend: [
    [-100, 0, 100],
    [-100.1, 100.1, '+1'],
  ],
  measure: [
    [0, 1, 5],
    [-0.1, 5.1, null],
  ],
  code: [
    ['a', long(64)],
    ['', long(65), 5],
  ],
  id: [
    ['a', 'A0._~-', long(64), '...'],
    ['', long(65), 'a/b', 'a b', '.', '..', '中', 7],
  ],
  name: [
    ['', long(200)],
    [long(201), 5],
  ],
  text: [
    ['', long(20_000)],
    [long(20_001), 5],
  ],
  link: [
    ['', long(2048)],
    [long(2049), 5],
  ],
  alt: [
    ['', long(1000)],
    [long(1001), 5],
  ],
  day: [['2028-02-29'], ['2026-02-30', '2026-11-20T00:00:00Z', '', 20_261_120]],
  time: [['2026-11-20T20:30:00+08:00'], ['2026-02-30T20:30:00Z', '2026-11-20', '', 1_700_000_000]],
  level: [
    ['leading', 'collecting'],
    ['toString', 'best', '', 1],
  ],
  language: [
    ['zh-CN', long(35)],
    [long(36), 'zh_CN', ''],
  ],
  yes: [
    [true, false],
    [1, 'true'],
  ],
} as const satisfies Record<string, readonly [readonly unknown[], readonly unknown[]]>;
