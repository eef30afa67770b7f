/** Colours and type as the page has them now, in notations that a canvas takes. */
export interface Paint {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly font: string;
  /** By place of a line. */
  readonly strokes: Readonly<Record<string, string>>;
}

/**
 * Reads them off what stands beside the canvas, where the browser has already worked out theme and tokens: the box's own
 * colours, and the samples in the legend.
 *
 * @param section holds the legend (`[data-place] .sample`) and the box (`.chart`).
 */
export function paintOf(section: Element, box: Element): Paint {
  const { color, backgroundColor, borderTopColor, fontFamily } = getComputedStyle(box);
  const samples = [...section.querySelectorAll<HTMLElement>('[data-place]')].map((item) => [
    item.dataset.place ?? '',
    getComputedStyle(item.querySelector('.sample') ?? item).color,
  ]);
  const strokes = Object.fromEntries(samples) as Record<string, string>;
  return {
    ink: strokes[0] ?? color,
    quiet: color,
    line: borderTopColor,
    paper: backgroundColor,
    font: fontFamily,
    strokes,
  };
}
