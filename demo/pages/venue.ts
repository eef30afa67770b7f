import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from '@huitou/api/pages/html.js';
import { layout, themeAttribute } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';

const most = 60;

export function venuePage(context: PageContext, ranked: readonly IndexSnapshot[]): string {
  const { messages, url, language } = context;
  const wanted = url.searchParams.get('industry');
  const industries = new Map(
    ranked.map((shop) => [shop.merchant.industry.id, nameIn(language, shop.merchant.industry)]),
  );
  const shown = ranked.filter((shop) => !wanted || shop.merchant.industry.id === wanted).slice(0, most);
  const here = (industry: string | null): string => {
    const address = new URL(linkTo(context, '/venue.html'), url.origin);
    if (industry) address.searchParams.set('industry', industry);
    return address.pathname + address.search;
  };
  const filter = (id: string | null, name: string) =>
    html`<a href="${here(id)}" ${wanted === id ? html` aria-current="true"` : ''}>${name}</a>`;
  const card = (shop: IndexSnapshot, rank?: number) =>
    html`<li class="panel">
      ${rank !== undefined && html`<span class="rank">${rank}</span>`}
      ${shop.merchant.avatar && html`<img src="${shop.merchant.avatar}" alt="" width="44" height="44" loading="lazy" />`}
      <a href="${linkTo(context, '/shop.html', { merchant: shop.merchant.id })}">
        <strong>${nameIn(language, shop.merchant)}</strong>
        <span>${nameIn(language, shop.merchant.industry)}</span>
      </a>
      <returning-customer-index
        merchant="${shop.merchant.id}"
        variant="compact"
        ${themeAttribute(context)}
      ></returning-customer-index>
    </li>`;
  const unranked = shown.filter(({ score }) => score === null);
  const body = html`<main class="venue">
    <h1>${messages.venue}</h1>
    <p class="lede">${messages.rankedBy}</p>
    <nav class="filters" aria-label="${messages.industries}">
      ${filter(null, messages.all)}${[...industries].map(([id, name]) => filter(id, name))}
    </nav>
    <ol class="shops">
      ${shown.filter(({ score }) => score !== null).map((shop, i) => card(shop, i + 1))}
    </ol>
    ${
      unranked.length > 0 &&
      html`<h2>${messages.tooSmall}</h2>
        <ul class="shops">
          ${unranked.map((shop) => card(shop))}
        </ul>`
    }
  </main>`;
  return layout(context, messages.venue, body);
}
