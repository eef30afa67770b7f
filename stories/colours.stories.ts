import { colours } from '@huitou/tokens/colours.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = {
  title: 'Language/Colours',
  parameters: {
    docs: {
      description: {
        component: `Every colour has a name, and \`--huitou-NAME\` on the page (or on any element around a tag) replaces it. The
defaults keep WCAG AA in each theme, tested; what you put in their place is yours to check.`,
      },
    },
  },
};
export default meta;

const swatch = (colour: string | undefined) => html`
  <td>
    <svg width="48" height="24" aria-hidden="true"><rect width="48" height="24" rx="6" fill=${colour ?? 'none'} /></svg>
    <code>${colour ?? '–'}</code>
  </td>
`;

export const Colours: StoryObj = {
  name: 'Every colour, in each theme',
  render: () => html`
    <table class="paper">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">Over video</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(colours).map(
          ([name, [light, dark, overlay]]) => html`
            <tr>
              <th scope="row"><code>--huitou-${name}</code></th>
              ${swatch(light)}${swatch(dark)}${swatch(overlay)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
};
