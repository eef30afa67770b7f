/** The room that a tag takes from before its script arrives, so that nothing on the page moves when it does. */
export interface Reserve {
  readonly tag: string;
  /** Pixels by variant, for the widths from which they hold. */
  readonly heights: Readonly<Record<string, readonly (readonly [fromWidth: number, height: number])[]>>;
  /** The variants, narrowest first, and the widths from which a tag without `variant` takes them. */
  readonly byWidth: readonly (readonly [fromWidth: number, variant: string])[];
}

/** The height that `variant` has in a box of `width` px. */
export function reservedHeight({ heights }: Reserve, variant: string, width: number): number {
  return heights[variant]?.findLast(([from]) => width >= from)?.[1] ?? 0;
}

const floor = (selector: string, height: number): string => `${selector}::before{height:${height}px}`;

/**
 * The page's own style sheet, `huitou.css`. The room is a floated strut without width: fallback content stands beside
 * it, and it goes when the tag is defined, whose own styles then keep the same height.
 */
export function reserveCss(reserves: readonly Reserve[]): string {
  const rules = reserves.flatMap((reserve) => {
    const host = `${reserve.tag}:not(:defined)`;
    const strut = `${host}::before{content:"";float:left;width:0}`;
    const forced = Object.entries(reserve.heights).flatMap(([variant, steps]) =>
      steps.map(([from, height]) => within(from, floor(`${host}[variant=${variant}]`, height))),
    );
    const widths = new Set(
      [...reserve.byWidth, ...Object.values(reserve.heights).flat()].map(([from]) => from as number),
    );
    const free = [...widths]
      .sort((a, b) => a - b)
      .map((from) => {
        const variant = reserve.byWidth.findLast(([least]) => from >= least)?.[1] ?? '';
        return within(from, floor(`${host}:not([variant])`, reservedHeight(reserve, variant, from)));
      });
    return [`${host}{display:flow-root;container-type:inline-size}`, strut, ...free, ...forced];
  });
  return `${rules.join('\n')}\n`;
}

const within = (from: number, rule: string): string => (from ? `@container (min-width:${from}px){${rule}}` : rule);
