import { cloverPaths, type Leaf } from '@huitou/elements/shared/clover-paths.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit';

const names = ['quality', 'service', 'content', 'returning'] as const;

const clover = (size: number, leaves: readonly Leaf[], medians: readonly Leaf[] = []) => html`
  <svg class="sign" width=${size} height=${size} viewBox="0 0 100 100" aria-hidden="true">
    ${cloverPaths(leaves, medians, size < 28).map((d, i) => svg`<path data-leaf=${names[i] ?? 'outline'} d=${d} />`)}
  </svg>
`;

const meta: Meta = {
  title: 'Language/Clover',
  parameters: {
    docs: {
      description: {
        component: `Four leaves are the four dimensions, always in this place: quality top left, service top right, content
bottom right, coming back bottom left; nothing ever mirrors them. A leaf’s **area** is the merchant’s percentile in its
industry, the dashed outline the industry’s median. So a clover inside its outline is a shop below its peers, one that bursts out
of it stands above them, and a missing leaf is seen at a glance. It is never the only carrier: words and numbers stand beside it.`,
      },
    },
  },
};
export default meta;

const loved: readonly Leaf[] = [96, 88, 58, 94];
const half: readonly Leaf[] = [50, 50, 50, 50];

/** From a line of text (no outline, one hairline) to the chart of the card. */
export const Sizes: StoryObj = {
  name: 'One drawing, every size',
  render: () => html`
    <div class="row paper">
      ${[16, 20, 24, 32, 48, 96, 160].map(
        (size) =>
          html`<figure>
            ${clover(size, loved, size < 48 ? [] : half)}
            <figcaption>${size} px</figcaption>
          </figure>`,
      )}
    </div>
  `,
};

const cases: readonly (readonly [string, readonly Leaf[]])[] = [
  ['above its peers', loved],
  ['on par', [54, 47, 52, 50]],
  ['below its peers', [24, 31, 12, 38]],
  ['one leaf without data', [84, 72, null, 66]],
  ['best of all', [100, 100, 100, 100]],
  ['the last of all', [1, 1, 1, 1]],
  ['not enough data', [null, null, null, null]],
];

/** Seen for a second: inside the outline, on it, or out of it. */
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
