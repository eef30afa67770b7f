// The one drawing of the sign: tags, the static badge, the proof page and the demo's icon all call these functions.

/** Leaf places in reading order of the method: top left, top right, bottom right, bottom left. They never mirror. */
const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Side of the square view box. */
export const cloverSize = 100;
const longest = 46;

const round = (x: number): number => Math.round(x * 100) / 100;

/**
 * The outline of one leaf as SVG path data. The leaf's area is proportional to `percent` (0-100): a side of
 * √(percent / 100) of the full one, since a reader compares areas, not lengths.
 *
 * @param place 0-3, see the corners above.
 * @param gap distance from the centre line, in view box units: about 1.6 large, 3 at 16-24 px.
 */
export function leaf(place: number, percent: number, gap = 1.6): string {
  const [sx, sy] = corners[place & 3] as (typeof corners)[number];
  const side = longest * Math.sqrt(Math.max(0, Math.min(100, percent)) / 100);
  const x = (d: number): number => round(50 + sx * (gap + d));
  const y = (d: number): number => round(50 + sy * (gap + d));
  const r = round(side / 2);
  const arc = `A${r} ${r} 0 0 ${sx * sy > 0 ? 1 : 0} `;
  return `M${x(0)} ${y(0)}H${x(r)}${arc}${x(side)} ${y(r)}${arc}${x(r)} ${y(side)}${arc}${x(0)} ${y(r)}Z`;
}
