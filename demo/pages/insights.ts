import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from '@huitou/api/pages/html.js';
import { layout, themeAttribute } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';

/** What the staff of a shop read once a month: where it stands, what pulled it, and what would lift it. */
export function insightsPage(context: PageContext, { merchant }: IndexSnapshot, hasFallenMost: boolean): string {
  const { messages, language } = context;
  const title = `${messages.insightsTitle} · ${nameIn(language, merchant)}`;
  const token = `/demo/token?as=host&merchant=${merchant.id}`;
  const body = html`<main class="desk">
    <h1>${title}</h1>
    <p>
      ${hasFallenMost ? messages.insightsFallen : ''} ${messages.insightsText}
      <a href="${linkTo(context, '/host.html', { merchant: merchant.id })}">${messages.hostTitle}</a>
    </p>
    <merchant-insights merchant="${merchant.id}" ${themeAttribute(context)} data-token="${token}"></merchant-insights>
    <traffic-support merchant="${merchant.id}" ${themeAttribute(context)}></traffic-support>
  </main>`;
  return layout(context, title, body);
}

/** Buyers from which a shop's figures are calm enough to tell a story. */
const wellKnown = 150;

/** The shop whose leaves fell most in a month: who has most to learn. */
export function fallenMost(shops: readonly IndexSnapshot[]): IndexSnapshot | undefined {
  const fall = ({ dimensions }: IndexSnapshot): number => dimensions.reduce((sum, { trend }) => sum + (trend ?? 0), 0);
  return shops
    .filter(({ score, buyers }) => score !== null && buyers.all >= wellKnown)
    .toSorted((a, b) => fall(a) - fall(b))
    .at(0);
}
