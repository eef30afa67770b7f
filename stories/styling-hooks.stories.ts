import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

interface Hook {
  readonly name: string;
  readonly description?: string;
}
interface Tag {
  readonly tagName: string;
  readonly cssProperties?: readonly Hook[];
  readonly cssParts?: readonly Hook[];
  readonly slots?: readonly Hook[];
}

const tags = manifest.modules
  .flatMap(({ declarations }) => declarations as readonly object[])
  .filter((one): one is Tag => 'tagName' in one);

const meta: Meta = {
  title: 'Language/Styling hooks',
  parameters: {
    docs: {
      description: {
        component: `A theme is a few custom properties on the page; where that is not enough, every piece of a tag is a
\`::part()\`. What a theme can never do is take away the level, the numbers, the sample, the date or the verdict.`,
      },
    },
  },
};
export default meta;

const rows = (kind: string, hooks: readonly Hook[] | undefined) =>
  (hooks ?? []).map(
    ({ name, description }) =>
      html`<tr>
        <td>${kind}</td>
        <td><code>${name || '(default)'}</code></td>
        <td>${description}</td>
      </tr>`,
  );

/** Read from the manifest, so it is what the tags have. */
export const Hooks: StoryObj = {
  name: 'Parts, slots and properties of every tag',
  render: () => html`
    <div class="stack">
      ${tags.map(
        ({ tagName, cssProperties, cssParts, slots }) => html`
          <table class="paper">
            <caption>
              <code>&lt;${tagName}&gt;</code>
            </caption>
            <thead>
              <tr>
                <th scope="col">Kind</th>
                <th scope="col">Name</th>
                <th scope="col">What it is</th>
              </tr>
            </thead>
            <tbody>
              ${rows('property', cssProperties)}${rows('part', cssParts)}${rows('slot', slots)}
            </tbody>
          </table>
        `,
      )}
    </div>
  `,
};

/** A brand's own look: six properties and one part. */
export const ABrandsOwn: StoryObj = {
  name: 'A brand’s own look',
  render: () => html`
    <div class="stack wide brand">
      <returning-customer-index merchant=${cast.above} api=${apiOf('live')}></returning-customer-index>
      <trust-badge merchant=${cast.above} api=${apiOf('live')}></trust-badge>
    </div>
  `,
};
