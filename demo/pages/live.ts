import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { frame, to, type Visit } from '../frame.ts';
import { html } from '../html.ts';

export function livePage(visit: Visit, shop: IndexSnapshot): string {
  const { merchant } = shop;
  const { words } = visit;
  const body = html`<main class="live">
    <section class="stage" aria-label="${words.live}">
      <img class="film" src="/scenes/orchard.svg" alt="" width="390" height="844" />
      <div class="top">
        <div class="glass host">
          ${merchant.avatar && html`<img src="${merchant.avatar}" alt="" width="34" height="34" />`}
          <div>
            <h1>${merchant.name}</h1>
            <span>${words.watching}</span>
          </div>
        </div>
        <a class="glass leave" href="${to(visit, '/')}" aria-label="${words.back}">×</a>
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
          <span class="theirs" aria-hidden="true">${words.theirs}</span>
          <span class="glass say">${words.say}</span>
        </div>
        <repeat-buyer-reviews merchant="${merchant.id}" variant="compact" theme="overlay"></repeat-buyer-reviews>
      </div>
    </section>
    <section class="beside">
      <div class="panel story">
        <h2>${words.regular}</h2>
        <p>${words.regularText}</p>
      </div>
      <returning-customer-index merchant="${merchant.id}" variant="card" theme="dark"></returning-customer-index>
      <repeat-buyer-reviews merchant="${merchant.id}" loading="lazy" theme="dark"></repeat-buyer-reviews>
    </section>
  </main>`;
  return frame(visit, `${merchant.name} · ${words.live}`, body, { plain: true, kind: 'dark-room' });
}
