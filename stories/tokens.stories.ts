import { colours, type Colour } from '@huitou/tokens/colours.js';
import { colourDescriptions, sizeDescriptions } from '@huitou/tokens/descriptions.js';
import { sizes, type Size } from '@huitou/tokens/sizes.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { schemes, shadeOf, swatch } from './swatch.ts';

const meta: Meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
};
export default meta;

/** A description, with what stands between backticks as code. */
const described = (text: string) => text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part));

const isColour = (name: string): name is Colour => name in colours;

/** Each on the ground that it is made for. */
export const Colours: StoryObj = {
  name: 'Every colour on its three grounds',
  render: () => html`
    <div class="paper scroll" tabindex="0" role="region" aria-label="Colours">
      <table>
        <thead>
          <tr>
            <th scope="col"><code>--huitou-SCHEME-…</code></th>
            ${schemes.map((scheme) => html`<th scope="col">${scheme}</th>`)}
            <th scope="col">Paints</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(colourDescriptions).map(
            ([name, text]) => html`
              <tr>
                <th scope="row"><code class="shown">${name}</code></th>
                ${schemes.map(
                  (scheme) => html`<td>${swatch(scheme, isColour(name) ? shadeOf(name, scheme) : undefined)}</td>`,
                )}
                <td>${described(text)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};

export const Sizes: StoryObj = {
  name: 'Every other token',
  render: () => html`
    <div class="paper scroll" tabindex="0" role="region" aria-label="Sizes">
      <table>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Default</th>
            <th scope="col">Changes</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(sizeDescriptions).map(
            ([name, text]) => html`
              <tr>
                <th scope="row"><code class="shown">--huitou-${name}</code></th>
                <td><code>${sizes[name as Size][0]}</code></td>
                <td>${described(text)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};
