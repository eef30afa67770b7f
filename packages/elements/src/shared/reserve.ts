type Steps = readonly (readonly [fromWidth: number, height: number])[];

/** The room that a tag takes from before its script arrives, so that nothing on the page moves when it does. */
export interface Reserve {
  readonly tag: string;
  /** Pixels by variant, for the widths from which they hold. */
  readonly heights: Readonly<Record<string, Steps>>;
  /** Which variant a tag without the attribute takes, and from which width. */
  readonly byWidth: readonly (readonly [fromWidth: number, variant: string])[];
  /** Variants that stand in a line of text, and their width in px; 0 for one that is as wide as what it says. */
  readonly inline: Readonly<Record<string, number>>;
}

const lastFrom = <T>(steps: readonly (readonly [number, T])[], width: number): T | undefined =>
  steps.findLast(([from]) => width >= from)?.[1];

/** The height in px that a tag keeps in a box of `width` px; `variant` as forced by the attribute. */
export const reservedHeight = (reserve: Reserve, width: number, variant?: string): number =>
  lastFrom(reserve.heights[variant ?? lastFrom(reserve.byWidth, width) ?? ''] ?? [], width) ?? 0;

/**
 * The page's own style sheet, `huitou.css`. The room is a floated strut without width: fallback content stands beside
 * it, and it goes when the tag is defined, whose own styles then keep the same height.
 */
export const reserveCss = (reserves: readonly Reserve[]): string => `${reserves.flatMap(rulesOf).join('\n')}\n`;

function rulesOf(reserve: Reserve): string[] {
  const host = `${reserve.tag}:not(:defined)`;
  const widths = [...reserve.byWidth, ...Object.values(reserve.heights).flat()].map(([from]) => from);
  return [
    rule(
      host,
      'display: flow-root',
      'container-type: inline-size',
      'contain-intrinsic-inline-size: 360px',
      'min-inline-size: 0',
      'max-inline-size: 100%',
    ),
    rule(`${host}::before`, "content: ''", 'float: left'),
    ...Object.entries(reserve.inline).map(([one, width]) =>
      rule(
        `${host}[variant='${one}']`,
        'display: inline-block',
        'vertical-align: middle',
        'container-type: normal',
        // What the page says meanwhile may be longer than the tag will be.
        ...(width ? [`width: ${width}px`, 'overflow: hidden', 'white-space: nowrap'] : []),
      ),
    ),
    ...[...new Set(widths)].sort((a, b) => a - b).flatMap((width) => strutsAt(reserve, host, width)),
  ];
}

function strutsAt(reserve: Reserve, host: string, width: number): string[] {
  const changing = Object.keys(reserve.heights).filter((one) => reserve.heights[one]?.some(([from]) => from === width));
  const free = strut(`${host}:not([variant])`, width, reservedHeight(reserve, width));
  return [free].concat(
    changing.map((one) => strut(`${host}[variant='${one}']`, width, reservedHeight(reserve, width, one))),
  );
}

function strut(host: string, width: number, height: number): string {
  const kept = rule(`${host}::before`, `height: ${height}px`);
  return width ? `@container (width >= ${width}px) {\n  ${kept.replaceAll('\n', '\n  ')}\n}` : kept;
}

const rule = (selector: string, ...words: readonly string[]): string => `${selector} {\n  ${words.join(';\n  ')};\n}`;
