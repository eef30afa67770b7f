import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from '@huitou/api/pages/html.js';
import { layout } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';

export function livePage(context: PageContext, shop: IndexSnapshot): string {
  const { merchant } = shop;
  const { messages, language } = context;
  const name = nameIn(language, merchant);
  const body = html`<main class="live">
    <section class="stage" aria-label="${messages.live}">
      <img class="film" src="/scenes/orchard.svg" alt="" width="390" height="844" />
      <div class="top">
        <div class="glass host">
          ${merchant.avatar && html`<img src="${merchant.avatar}" alt="" width="34" height="34" />`}
          <div>
            <h1>${name}</h1>
            <span>${messages.watching}</span>
          </div>
        </div>
        <a class="glass leave" href="${linkTo(context, '/')}" aria-label="${messages.back}">×</a>
        <div class="line">
          <returning-customer-index
            merchant="${merchant.id}"
            variant="compact"
            theme="overlay"
          ></returning-customer-index>
        </div>
      </div>
      <div class="bottom">
        <div class="saying">
          <span class="theirs" aria-hidden="true">${messages.buttonSpace}</span>
          <span class="glass say">${messages.say}</span>
        </div>
        <repeat-buyer-reviews merchant="${merchant.id}" variant="compact" theme="overlay"></repeat-buyer-reviews>
      </div>
    </section>
    <section class="beside">
      <div class="panel story">
        <h2>${messages.regular}</h2>
        <p>${messages.regularText}</p>
      </div>
      <returning-customer-index merchant="${merchant.id}" variant="card" theme="dark"></returning-customer-index>
      <repeat-buyer-reviews merchant="${merchant.id}" loading="lazy" theme="dark"></repeat-buyer-reviews>
    </section>
  </main>`;
  return layout(context, `${name} · ${messages.live}`, body, { plain: true, kind: 'dark-room' });
}
