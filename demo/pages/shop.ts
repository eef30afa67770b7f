import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { frame, themed, to, type Visit } from '../frame.ts';
import { html } from '../html.ts';
import { industryName, type Goods } from '../shops.ts';

export function shopPage(visit: Visit, shop: IndexSnapshot, goods: readonly Goods[]): string {
  const { merchant } = shop;
  const { words, language } = visit;
  const body = html`<main class="shop">
    <header class="front">
      ${merchant.avatar && html`<img src="${merchant.avatar}" alt="" width="64" height="64" />`}
      <div>
        <h1>${merchant.name}</h1>
        <p>${industryName(shop, language)}</p>
      </div>
      <trust-badge merchant="${merchant.id}" variant="strip" ${themed(visit)}>
        <a href="/proof/${merchant.id}">${merchant.name}</a>
      </trust-badge>
    </header>
    <div class="columns">
      <aside>
        <returning-customer-index merchant="${merchant.id}" variant="card" ${themed(visit)}></returning-customer-index>
        <trust-badge merchant="${merchant.id}" variant="seal" ${themed(visit)}>
          <a href="/proof/${merchant.id}">${merchant.name}</a>
        </trust-badge>
        ${
          goods.length > 0 &&
          html`<section class="panel shelf">
            <h2>${words.goods}</h2>
            <ul>
              ${goods.map(
                (item) =>
                  html`<li>
                    ${item.image && html`<img src="${item.image}" alt="" width="88" height="88" loading="lazy" />`}<span
                      >${item.name}</span
                    >
                  </li>`,
              )}
            </ul>
          </section>`
        }
      </aside>
      <repeat-buyer-reviews merchant="${merchant.id}" ${themed(visit)}></repeat-buyer-reviews>
    </div>
  </main>`;
  return frame(visit, merchant.name, body);
}

export function noShopPage(visit: Visit): string {
  const { words } = visit;
  const body = html`<main class="missing">
    <img src="/icon.svg" alt="" width="72" height="72" />
    <h1>${words.notFound}</h1>
    <p><a href="${to(visit, '/venue.html')}">${words.notFoundText}</a></p>
  </main>`;
  return frame(visit, words.notFound, body);
}
