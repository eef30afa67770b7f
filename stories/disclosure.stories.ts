import { cast } from '@huitou/mock/fixtures.js';
import { apiOf } from '@huitou/mock/scenario.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { until } from './until.ts';

const meta: Meta = {
  title: 'Language/How this is known',
  parameters: {
    docs: {
      canvas: { sourceState: 'none' },
      description: {
        component: `Every tag answers “how do you know?” in the same rows: what is counted or who may write, what is hidden, by which
public documents, of when, by whom, and where it is on record. A theme may restyle them; no page can put other words in. The
index, the reviews and the venue have them in what they open anyway, the other tags in this dialog.`,
      },
    },
  },
};
export default meta;

interface Shown {
  readonly canvasElement: HTMLElement;
}

/** Presses the link, as a reader does. */
async function open(shown: Shown): Promise<void> {
  await until('ready')(shown);
  const tag = shown.canvasElement.querySelector<HTMLElement & { readonly renderRoot: ParentNode }>('[merchant]');
  await waitFor(() => expect(tag?.renderRoot.querySelector('[part=how]')).not.toBeNull());
  tag?.renderRoot.querySelector<HTMLElement>('[part=how]')?.click();
  await waitFor(() => expect(tag?.renderRoot.querySelector('dialog[open] .disclosure')).not.toBeNull());
}

const figures = (theme?: string): TemplateResult => html`
  <traffic-support merchant=${cast.leading} api=${apiOf('live')} theme=${theme ?? ''}></traffic-support>
`;

/** What is counted, of when, by which rules. */
export const Figures: StoryObj = { name: 'Of figures', render: () => figures(), play: open };

/** Who may write, what is hidden and why. */
export const Words: StoryObj = {
  name: 'Of what people wrote',
  render: () => html`<live-review-ticker merchant=${cast.leading} api=${apiOf('live')}></live-review-ticker>`,
  play: open,
};

/** The attribute, on a ground of which the page does not say whether it is light or dark. */
const forced = (theme: string, scheme: string): StoryObj => ({
  render: () => html`<div class="ground" data-theme=${theme} data-scheme=${scheme}>${figures(theme)}</div>`,
  play: open,
});

export const Light: StoryObj = { name: 'Light', ...forced('light', 'light') };
export const Dark: StoryObj = { name: 'Dark', ...forced('dark', 'dark') };
/** A dialog stands on its own ground, not on moving pictures. */
export const Overlay: StoryObj = { name: 'Overlay', ...forced('overlay', 'dark') };
