import type { Result } from './compare.ts';
import type { Estimate } from './statistics.ts';

// Greys that can be read on white and on black, since a picture does not know the page it is shown on.
const INK = '#767676';
const LINE = '#8c8c8c';
const TRUST = '#c2410c';

const ROW = 34;
const TOP = 62;

interface Panel {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly digits: number;
  readonly of: (result: Result) => Estimate | null;
}

const panels: readonly Panel[] = [
  {
    ...{ title: 'New buyers of 1,000 who came back', x: 92, width: 300, digits: 0 },
    of: ({ estimates }) => estimates.returning,
  },
  {
    ...{ title: 'Concentration of orders (Gini)', x: 476, width: 190, digits: 2 },
    of: ({ estimates }) => estimates.gini,
  },
];

const tidy = (value: number): string => String(Math.round(value * 10) / 10);
const line = (x1: number, x2: number, y: number, colour: string, width: number): string =>
  `<line x1="${tidy(x1)}" x2="${tidy(x2)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="${width}"/>`;
const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${tidy(x)}" y="${y}"${more}>${words}</text>`;

/** One figure of every rule: a point with its interval, and the number beside it. */
function draw({ title, x, width, digits, of }: Panel, results: readonly Result[]): string[] {
  const found = results.map(of).filter((one) => one !== null);
  const [least, most] = [Math.min(...found.map((one) => one.lower)), Math.max(...found.map((one) => one.upper))];
  const at = (value: number): number => x + (most > least ? (value - least) / (most - least) : 0.5) * width;
  const rows = results.flatMap((result, i) => {
    const estimate = of(result);
    if (!estimate) return [];
    const y = TOP + i * ROW;
    const colour = result.rule === 'trust' ? TRUST : LINE;
    return [
      line(x, x + width, y, '#8c8c8c55', 1),
      line(at(estimate.lower), at(estimate.upper), y, colour, 3),
      `<circle cx="${tidy(at(estimate.mean))}" cy="${y}" r="5" fill="${colour}"/>`,
      text(x + width + 12, y + 5, estimate.mean.toFixed(digits)),
    ];
  });
  return [text(x, 28, title, ' font-weight="600"'), ...rows];
}

/** Returning buyers under each rule beside how concentrated it is, as SVG that stands on light and dark pages. */
export function pictureOf(results: readonly Result[]): string {
  const height = TOP + results.length * ROW + 22;
  const names = results.map(({ rule }, i) => text(80, TOP + i * ROW + 5, rule, ' text-anchor="end"'));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" role="img" font-family="system-ui, sans-serif" font-size="14" fill="${INK}">`,
    '<title>Returning buyers and concentration under five rules of sharing traffic out</title>',
    ...[...names, ...panels.flatMap((panel) => draw(panel, results))].map((one) => `  ${one}`),
    `  ${text(92, height - 12, 'Points are means over simulated markets, bars their 90 % intervals. Each scale begins at its least value.', ' font-size="12"')}`,
    '</svg>',
    '',
  ].join('\n');
}
