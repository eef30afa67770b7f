import { html } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';

/** Stands a story on the ground of the chosen theme, in the chosen language, as a page would. */
export const ground: Decorator = (story, { globals, viewMode, parameters }) => {
  const { theme, locale } = globals as { readonly theme: string; readonly locale: string };
  const dir = locale === 'ar' ? 'rtl' : 'ltr';
  if (viewMode === 'story') Object.assign(document.documentElement, { lang: locale, dir });
  const width = (parameters as { readonly width?: number }).width;
  return html`<trust-provider theme=${theme}>
    <main class="ground" data-theme=${theme} data-width=${width ?? 'any'} lang=${locale} dir=${dir}>${story()}</main>
  </trust-provider>`;
};
