import { html, nothing, svg, type TemplateResult } from 'lit';

/** A dimension on its axis; figures 0-100. */
export interface Axis {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
  readonly median: number | null;
  readonly bestFifth: number | null;
}

const radius = 92;
const round = (x: number): number => Math.round(x * 10) / 10;

/** Where `value` lies on the axis `at` of `count`: the first leads to the top left, as the first leaf of the clover does. */
function point(at: number, count: number, value: number): readonly [x: number, y: number] {
  const angle = ((at / count) * 360 - 135) * (Math.PI / 180);
  const length = (radius * value) / 100;
  return [round(length * Math.cos(angle)), round(length * Math.sin(angle))];
}

const polygon = (values: readonly number[]): string =>
  values.map((value, at) => point(at, values.length, value).join()).join(' ');

/** Lines between neighbours of which both are known. */
const segments = (values: readonly (number | null)[]): string =>
  values
    .map((value, at) => {
      const next = (at + 1) % values.length;
      const other = values[next] ?? null;
      if (value === null || other === null) return '';
      return `M${point(at, values.length, value).join(' ')}L${point(next, values.length, other).join(' ')}`;
    })
    .join('');

const known = (values: readonly (number | null)[]): values is readonly number[] =>
  values.every((value) => value !== null);

/** An area where all of its figures are known, else what is known of its outline: a figure that is missing is no zero. */
const shape = (name: string, values: readonly (number | null)[]): unknown =>
  known(values)
    ? svg`<polygon class=${name} points=${polygon(values)} />`
    : svg`<path class=${`${name} open`} d=${segments(values)} />`;

/** The dimensions on axes, the clover's places: the shop, the industry's median and its best fifth. */
export function radarSvg(axes: readonly Axis[], description: string): TemplateResult {
  const count = axes.length;
  const rings = [50, 100].map((value) => svg`<polygon class="ring" points=${polygon(axes.map(() => value))} />`);
  return html`<svg class="radar-svg" part="radar" viewBox="-125 -104 250 208" role="img" aria-label=${description}>
    ${rings}
    ${axes.map((_, at) => {
      const [x, y] = point(at, count, 100);
      return svg`<path class="ring" d=${`M0 0L${x} ${y}`} />`;
    })}
    ${shape(
      'best',
      axes.map(({ bestFifth }) => bestFifth),
    )}
    ${shape(
      'median',
      axes.map(({ median }) => median),
    )}
    ${shape(
      'shop',
      axes.map(({ value }) => value),
    )}
    ${axes.map(({ id, name, value, text }, at) => {
      const [x, y] = point(at, count, 100);
      const [dotX, dotY] = point(at, count, value ?? 0);
      const below = y > 0;
      return svg`<g class=${`dimension-${id}`}>
        ${value === null ? nothing : svg`<circle cx=${dotX} cy=${dotY} r="4" />`}
        <text x=${x} y=${below ? y + 16 : y - 20}>${name}</text>
        <text class="number" x=${x} y=${below ? y + 30 : y - 6}>${text}</text>
      </g>`;
    })}
  </svg>`;
}
