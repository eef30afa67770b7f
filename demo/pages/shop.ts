import type { GoodsReturn } from '@huitou/contract/goods-returns.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from '@huitou/api/pages/html.js';
import { layout, themeAttribute } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';

const percent = (language: string, share: number): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'percent' }).format(share);

export function shopPage(context: PageContext, shop: IndexSnapshot, goods: readonly GoodsReturn[]): string {
  const { merchant } = shop;
  const { messages, language } = context;
  const name = nameIn(language, merchant);
  const body = html`<main class="shop">
    <header class="front">
      ${merchant.avatar && html`<img src="${merchant.avatar}" alt="" width="64" height="64" />`}
      <div>
        <h1>${name}</h1>
        <p>${nameIn(language, merchant.industry)}</p>
      </div>
      <trust-badge merchant="${merchant.id}" variant="strip" ${themeAttribute(context)}>
        <a href="/proof/${merchant.id}">${name}</a>
      </trust-badge>
    </header>
    <div class="columns">
      <aside>
        <returning-customer-index
          merchant="${merchant.id}"
          variant="card"
          ${themeAttribute(context)}
        ></returning-customer-index>
        <trust-badge merchant="${merchant.id}" variant="seal" ${themeAttribute(context)}>
          <a href="/proof/${merchant.id}">${name}</a>
        </trust-badge>
        ${
          goods.length > 0 &&
          html`<section class="panel shelf">
            <h2>${messages.goods}</h2>
            <ul>
              ${goods.map(
                (item) =>
                  html`<li>
                    ${item.image && html`<img src="${item.image}" alt="" width="88" height="88" loading="lazy" />`}<span>${nameIn(language, item)}</span>${item.again !== null && html` <small>${messages.again(percent(language, item.again))}</small>`}
                  </li>`,
              )}
            </ul>
          </section>`
        }
      </aside>
      <repeat-buyer-reviews merchant="${merchant.id}" ${themeAttribute(context)}></repeat-buyer-reviews>
    </div>
  </main>`;
  return layout(context, name, body);
}

export function noShopPage(context: PageContext): string {
  const { messages } = context;
  const body = html`<main class="missing">
    <img src="/icon.svg" alt="" width="72" height="72" />
    <h1>${messages.notFound}</h1>
    <p><a href="${linkTo(context, '/venue.html')}">${messages.notFoundText}</a></p>
  </main>`;
  return layout(context, messages.notFound, body);
}
