import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Decorator } from '@storybook/web-components-vite';
import { brandClass } from './brands.ts';
import { logEvent } from './log-event.ts';
import type { Toolbar } from './toolbar.ts';
import { wearDesign } from './wear-design.ts';

const rightToLeft = new Set(['ar']);

/** Stands a story on a page as the toolbar describes it: its scheme, language, direction, brand and room. */
export const ground: Decorator = (story, { id, globals, viewMode }) => {
  const { theme, brand, scheme, direction, width, text, locale, design } = globals as unknown as Toolbar;
  const dir = direction || (rightToLeft.has(locale) ? 'rtl' : 'ltr');
  const page = scheme || (theme === 'dark' || theme === 'overlay' ? 'dark' : 'light');
  const whole = viewMode === 'story';
  if (whole) {
    Object.assign(document.documentElement, { lang: locale, dir });
    document.documentElement.style.colorScheme = page;
  }
  // A tag of its own for each story: what another showed last is not what this one begins with.
  const room = { ...(width && { inlineSize: `${width}px` }), ...(text && { '--huitou-font-size': '1.875em' }) };
  return html`<trust-provider theme=${theme === 'none' ? nothing : theme}>
    <main
      class="ground ${whole ? 'whole' : ''} ${brandClass(brand)}"
      role=${whole ? nothing : 'none'}
      data-theme=${theme}
      data-brand=${brand}
      data-scheme=${page}
      lang=${locale}
      dir=${dir}
      ${ref((node) => node instanceof HTMLElement && wearDesign(node, design))}
      @huitou-state=${logEvent}
      @huitou-ready=${logEvent}
      @huitou-filter=${logEvent}
      @huitou-review=${logEvent}
      @huitou-reply=${logEvent}
      @huitou-enter=${logEvent}
    >
      <div class="room ${width ? 'measured' : ''}" style=${styleMap(room)}>${keyed(id, story())}</div>
    </main>
  </trust-provider>`;
};
