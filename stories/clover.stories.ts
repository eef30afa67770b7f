import { cloverSize, leaf } from '@huitou/tokens/clover.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, svg } from 'lit';

/** A percentile 0-100, or null where there is no data. */
type Leaf = number | null;

const names = ['quality', 'service', 'content', 'returning'] as const;
const outlines = (leaves: readonly Leaf[], gap: number): string =>
  leaves.map((percent, place) => leaf(place, percent ?? 0, gap)).join('');

const clover = (size: number, leaves: readonly Leaf[], medians: readonly Leaf[] = []) => {
  const gap = size < 28 ? 3 : 1.6;
  const dashed = leaves.every((percent) => percent === null) ? [60, 60, 60, 60] : medians;
  return html`
    <svg class="sign" width=${size} height=${size} viewBox="0 0 ${cloverSize} ${cloverSize}" aria-hidden="true">
      ${leaves.map((percent, place) =>
        percent === null ? nothing : svg`<path data-leaf=${names[place] ?? ''} d=${leaf(place, percent, gap)} />`,
      )}
      ${dashed.length > 0 ? svg`<path data-leaf="outline" d=${outlines(dashed, gap)} />` : nothing}
    </svg>
  `;
};

const meta: Meta = {
  title: 'Language/Clover',
  parameters: {
    docs: {
      canvas: { sourceState: 'none' },
      description: {
        component: `Four leaves are the four dimensions, always in this place: quality top left, service top right, content
bottom right, returning experience bottom left; right-to-left pages do not mirror them. A leaf’s **area** is the merchant’s
percentile in its industry, the dashed outline the industry’s median: a clover inside its outline is a shop below its peers, one that
grows out of it is above them, and a missing leaf is seen at a glance. Words and numbers always stand beside it.`,
      },
    },
  },
};
export default meta;

const high: readonly Leaf[] = [96, 88, 58, 94];
const half: readonly Leaf[] = [50, 50, 50, 50];

/** From a line of text, without outline, to the chart of the card. */
export const Sizes: StoryObj = {
  name: 'One drawing, every size',
  render: () => html`
    <div class="row paper">
      ${[16, 20, 24, 32, 48, 96, 160].map(
        (size) =>
          html`<figure>
            ${clover(size, high, size < 48 ? [] : half)}
            <figcaption>${size} px</figcaption>
          </figure>`,
      )}
    </div>
  `,
};

const cases: readonly (readonly [string, readonly Leaf[]])[] = [
  ['above its peers', high],
  ['on par', [54, 47, 52, 50]],
  ['below its peers', [24, 31, 12, 38]],
  ['one leaf without data', [84, 72, null, 66]],
  ['the highest of all', [100, 100, 100, 100]],
  ['the lowest of all', [1, 1, 1, 1]],
  ['not enough data', [null, null, null, null]],
];

/** Inside the outline, on it, or out of it. */
export const Meanings: StoryObj = {
  name: 'What it says',
  render: () => html`
    <div class="row paper">
      ${cases.map(
        ([name, leaves]) =>
          html`<figure>
            ${clover(128, leaves, half)}
            <figcaption>${name}</figcaption>
          </figure>`,
      )}
    </div>
  `,
};

/** Twice the percentile is twice the area, since areas are what a reader compares. */
export const Areas: StoryObj = {
  name: 'A leaf’s area is its percentile',
  render: () => html`
    <div class="row paper">
      ${[10, 20, 40, 60, 80, 100].map(
        (percent) => html`
          <figure>
            ${clover(96, [percent, percent, percent, percent])}
            <figcaption>${percent}</figcaption>
          </figure>
        `,
      )}
    </div>
  `,
};
