import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tagManifests, type Described } from '../.storybook/tag-manifest.ts';

const meta: Meta = {
  title: 'Theming/Styling hooks',
  parameters: {
    docs: {
      description: {
        component: `A theme is a few custom properties on the page; where that is not enough, every piece of a tag is a
\`::part()\`. Parts of the compact form begin with \`compact-\`, so that a rule for the card leaves them alone.`,
      },
    },
  },
};
export default meta;

const rows = (kind: string, hooks: readonly Described[] = []) =>
  hooks.map(
    ({ name, description, default: value }) =>
      html`<tr>
        <td>${kind}</td>
        <td><code>${name || '(default)'}</code></td>
        <td><code>${value}</code></td>
        <td>${description}</td>
      </tr>`,
  );

/** Read from the manifest of the package. */
export const Hooks: StoryObj = {
  name: 'Parts, slots and properties of every tag',
  parameters: { docs: { canvas: { sourceState: 'none' } } },
  render: () => html`
    <div class="stack">
      ${tagManifests.map(
        ({ tagName, cssProperties, cssParts, slots }) => html`
          <div class="paper scroll" tabindex="0" role="region" aria-label=${tagName}>
            <table>
              <caption>
                <code>&lt;${tagName}&gt;</code>
              </caption>
              <thead>
                <tr>
                  <th scope="col">Kind</th>
                  <th scope="col">Name</th>
                  <th scope="col">Default</th>
                  <th scope="col">What it is</th>
                </tr>
              </thead>
              <tbody>
                ${rows('property', cssProperties)}${rows('part', cssParts)}${rows('slot', slots)}
              </tbody>
            </table>
          </div>
        `,
      )}
    </div>
  `,
};

/** A few properties for each scheme, and one part. */
export const OwnLook: StoryObj = {
  name: 'A look of your own',
  render: () => html`
    <style>
      .brand {
        --huitou-light-brand: #1d4ed8;
        --huitou-light-link: #1d4ed8;
        --huitou-dark-brand: #93b4ff;
        --huitou-dark-link: #93b4ff;
        --huitou-card-radius: 4px;
        --huitou-font: Georgia, 'Noto Serif CJK SC', serif;
        --huitou-shadow: none;
      }
      .brand::part(score) {
        font-weight: 400;
      }
    </style>
    <div class="stack wide">
      <returning-customer-index class="brand" merchant=${cast.above} api=${apiOf('live')}></returning-customer-index>
      <trust-badge class="brand" merchant=${cast.above} api=${apiOf('live')}></trust-badge>
    </div>
  `,
};

/** The same rule names the number of the card and leaves that of the line as it is. */
export const PartsByForm: StoryObj = {
  name: 'A part of the card, not of the line',
  render: () => html`
    <style>
      .serif::part(score) {
        font-family: Georgia, 'Noto Serif CJK SC', serif;
        font-weight: 400;
      }
    </style>
    <div class="stack card-width">
      <returning-customer-index
        class="serif"
        merchant=${cast.leading}
        api=${apiOf('live')}
        variant="card"
      ></returning-customer-index>
      <returning-customer-index
        class="serif"
        merchant=${cast.leading}
        api=${apiOf('live')}
        variant="compact"
      ></returning-customer-index>
    </div>
  `,
};

/** What the page puts into the card: a title, actions and a line at the end. */
export const Slots: StoryObj = {
  name: 'A title, actions and a footer from the page',
  render: () => html`
    <div class="card-width">
      <returning-customer-index merchant=${cast.leading} api=${apiOf('live')}>
        <h3 slot="title">回头客怎么说 · What returning customers say</h3>
        <a slot="actions" href="#orders">我的订单 · My orders</a>
        <span slot="footer">来自我们的订单 · From our orders</span>
      </returning-customer-index>
    </div>
  `,
};
