/** Values by the width from which they hold, narrowest first. Widths in em of the reader's own text size (`medium`). */
export type Steps<T> = readonly (readonly [fromWidth: number, value: T])[];

/**
 * The room that each form of a tag takes: the one place where heights and the choice of a form by width stand. The
 * style sheet for the time before the script and the tag itself are both made from it.
 */
export interface Reserve {
  readonly tag: string;
  /** Which form a tag takes that is not told one. */
  readonly byWidth: Steps<string>;
  /** Block size of a form in em of the tag's text: what the longest language needs, in a wide typeface. */
  readonly heights: Readonly<Record<string, Steps<number>>>;
  /** Further widths at which a form is drawn otherwise. */
  readonly turns?: readonly number[];
  /** Forms that stand in a line of text, and their inline size in em; 0 for one that is as wide as its text. */
  readonly inline?: Readonly<Record<string, number>>;
  /** Forms that keep their heights by their own style sheet, so that their width need not be measured. */
  readonly selfSized?: readonly string[];
  /** The form that fits the room of a short message. */
  readonly smallest?: string;
}

const lastFrom = <T>(steps: Steps<T>, width: number): T | undefined => steps.findLast(([from]) => width >= from)?.[1];

/** The form at a width; `variant` decides where the tag has such a form. */
export const formAt = ({ heights, byWidth }: Reserve, width: number, variant = ''): string =>
  Object.hasOwn(heights, variant) ? variant : (lastFrom(byWidth, width) ?? '');

/** The block size that a form keeps at a width, in em of the tag's text. */
export const heightOf = ({ heights }: Reserve, form: string, width: number): number =>
  lastFrom(heights[form] ?? [], width) ?? 0;
