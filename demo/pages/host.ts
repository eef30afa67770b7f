import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from '@huitou/api/pages/html.js';
import { layout, themeAttribute } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';

/** What the staff of a shop have open beside the film. */
export function hostPage(context: PageContext, { merchant }: IndexSnapshot): string {
  const { messages, language } = context;
  const name = nameIn(language, merchant);
  const body = html`<main class="desk">
    <h1>${messages.hostTitle} · ${name}</h1>
    <p>
      ${messages.hostText}
      <a href="${linkTo(context, '/insights.html', { merchant: merchant.id })}">${messages.insightsTitle}</a>
    </p>
    <review-inbox
      merchant="${merchant.id}"
      ${themeAttribute(context)}
      data-token="/demo/token?as=host&amp;merchant=${merchant.id}"
    ></review-inbox>
    <returning-customer-index
      merchant="${merchant.id}"
      variant="compact"
      live${themeAttribute(context)}
    ></returning-customer-index>
  </main>`;
  return layout(context, `${messages.hostTitle} · ${name}`, body);
}
