import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from '@huitou/api/pages/html.js';
import { layout } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';
import { roleIn, takePart } from './take-part.ts';

/** @param evening whether this merchant's room has a script, and people who take part. */
export function livePage(context: PageContext, shop: IndexSnapshot, evening: boolean): string {
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
            live
          ></returning-customer-index>
        </div>
      </div>
      ${
        evening &&
        html`<div class="voices">
            <ol class="chat" aria-label="${messages.chat}" data-chat></ol>
            <live-review-ticker
              merchant="${merchant.id}"
              room="${merchant.id}-room"
              theme="overlay"
            ></live-review-ticker>
            <div class="row">
              <span class="glass say">${messages.say}</span
              ><button type="button" class="glass" data-open="voice">${messages.write}</button>
            </div>
          </div>
          <div class="sheet" id="voice" hidden>
            <button type="button" class="glass" data-close="voice" aria-label="${messages.close}">×</button>
            <repeat-buyer-review-form
              merchant="${merchant.id}"
              variant="sheet"
              theme="overlay"
              data-token="/demo/token?as=${roleIn(context)}"
            ></repeat-buyer-review-form>
          </div>`
      }
      ${
        !evening &&
        html`<div class="bottom">
          <div class="saying">
            <span class="theirs" aria-hidden="true">${messages.buttonSpace}</span>
            <span class="glass say">${messages.say}</span>
          </div>
          <repeat-buyer-reviews merchant="${merchant.id}" variant="compact" theme="overlay" live></repeat-buyer-reviews>
        </div>`
      }
    </section>
    <section class="beside">
      ${
        evening &&
        html`<div class="panel story">
            <h2>${messages.evening}</h2>
            <p>${messages.eveningText}</p>
            <p>
              <button
                type="button"
                data-post="/demo/evening"
                data-done="${messages.evening} …"
                data-failed="${messages.notDone}"
              >
                ${messages.play}
              </button>
            </p>
          </div>
          ${takePart(context, merchant.id)}
          <div class="panel story">
            <h2>${messages.regular}</h2>
            <p>${messages.regularText}</p>
          </div>`
      }
      <returning-customer-index merchant="${merchant.id}" variant="card" theme="dark" live></returning-customer-index>
      <repeat-buyer-reviews merchant="${merchant.id}" loading="lazy" theme="dark" live></repeat-buyer-reviews>
    </section>
  </main>`;
  return layout(context, `${name} · ${messages.live}`, body, { plain: true, kind: 'dark-room' });
}
