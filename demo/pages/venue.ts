import { html } from '@huitou/api/pages/html.js';
import { layout, themeAttribute } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';

/** Venues of the demo market, by id. */
const venues = ['haoxinren', 'everyday', '616'] as const;

/** The tag, in one of the venues. A room on air is entered by the page's script, a shop by the link. */
export function venuePage(context: PageContext): string {
  const { messages, url } = context;
  const wanted = url.searchParams.get('venue');
  const venue = venues.find((one) => one === wanted) ?? venues[0];
  const shop = linkTo(context, '/shop.html', { merchant: '' });
  const body = html`<main class="venue">
    <nav class="filters" aria-label="${messages.venue}">
      ${venues.map(
        (one) =>
          html`<a
            href="${linkTo(context, '/venue.html', { venue: one })}"
            ${one === venue ? html` aria-current="true"` : ''}
            >${messages.venues[one]}</a
          >`,
      )}
    </nav>
    <trust-venue
      venue="${venue}"
      heading-level="1"
      link="${shop}{merchant}"
      data-live="${linkTo(context, '/live.html')}"
      ${themeAttribute(context)}
    ></trust-venue>
  </main>`;
  return layout(context, messages.venue, body);
}
