import type { Colour } from '@huitou/tokens/colours.js';
import { contrast, contrastPairs, graphicPairs } from '@huitou/tokens/contrast.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { schemes, shadeOf, swatch, type Scheme } from './swatch.ts';

const meta: Meta = {
  title: 'Language/Colours',
  parameters: {
    docs: {
      canvas: { sourceState: 'none' },
      description: {
        component: `Which text and which graphic stand on which ground, with the contrast of the defaults. Over video the ratio
is the lowest of three frames behind the card: white, grey and black. In development a tag names each pair of a page’s own colours
under 4.5:1 in the console.`,
      },
    },
  },
};
export default meta;

/** A light page, a dark page, and any frame of a video. */
const behind: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#fff'],
  dark: ['#1c1714'],
  overlay: ['#fff', '#808080', '#000'],
};

function ratio(scheme: Scheme, front: Colour, ground: Colour): string {
  const paper = shadeOf('paper', scheme);
  const ratios = behind[scheme].map((frame) =>
    contrast(shadeOf(front, scheme), shadeOf(ground, scheme), ...(ground === 'paper' ? [] : [paper]), frame),
  );
  return (Math.floor(Math.min(...ratios) * 10) / 10).toFixed(1);
}

type Pairs = readonly (readonly [front: Colour, ground: Colour])[];

const table = (title: string, pairs: Pairs) => html`
  <div class="paper scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">In front</th>
          <th scope="col">Ground</th>
          ${schemes.map((scheme) => html`<th scope="col">${scheme}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          ([front, ground]) => html`
            <tr>
              <th scope="row"><code>${front}</code></th>
              <td><code>${ground}</code></td>
              ${schemes.map((scheme) => html`<td>${ratio(scheme, front, ground)}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

/** At least 4.5:1 for text, 3:1 for graphics. */
export const Contrast: StoryObj = {
  name: 'Contrast of the defaults',
  render: () => html`<div class="stack">${table('Text', contrastPairs)}${table('Graphics', graphicPairs)}</div>`,
};

/** The colours that a reader of the method meets: levels and leaves. */
export const Meaning: StoryObj = {
  name: 'Colours that mean something',
  render: () => html`
    <div class="row paper">
      ${(['above', 'par', 'below', 'quality', 'service', 'content', 'returning'] as const).map(
        (name) => html`
          <figure>
            ${schemes.map((scheme) => swatch(scheme, shadeOf(name, scheme)))}
            <figcaption>${name}</figcaption>
          </figure>
        `,
      )}
    </div>
  `,
};
