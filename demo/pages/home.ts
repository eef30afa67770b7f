import { html } from '@huitou/api/pages/html.js';
import { layout, themeAttribute } from '../layout.ts';
import { linkTo, type PageContext } from '../page-context.ts';

/** The lines that embed the index in any page, for the visitor to copy. */
const snippet = (origin: string, merchant: string): string =>
  `<link rel="stylesheet" href="${origin}/embed/v1/huitou.css">
<script type="module" src="${origin}/embed/v1/huitou.js"></script>
<returning-customer-index merchant="${merchant}"></returning-customer-index>`;

export function homePage(context: PageContext, featured: string, partner: string): string {
  const { messages, url } = context;
  const card = (href: string, title: string, text: string, picture: string) =>
    html`<a class="door" href="${href}">
      <img src="/scenes/${picture}.svg" alt="" width="320" height="180" />
      <strong>${title}</strong><span>${text}</span>
    </a>`;
  const body = html`<main class="home">
    <section class="hero">
      <div>
        <img class="sign" src="/icon.svg" alt="" width="72" height="72" />
        <h1>${messages.tagline}</h1>
        <p class="lede">${messages.lede}</p>
        <trust-badge merchant="${featured}" variant="strip" ${themeAttribute(context)}
          ><a href="/proof/${featured}">${featured}</a></trust-badge
        >
      </div>
      <returning-customer-index
        merchant="${featured}"
        variant="card"
        ${themeAttribute(context)}
      ></returning-customer-index>
    </section>
    <section class="doors">
      ${card(linkTo(context, '/live.html'), messages.live, messages.liveText, 'live')}
      ${card(linkTo(context, '/venue.html'), messages.venue, messages.venueText, 'venue')}
      ${card(linkTo(context, '/shop.html', { merchant: featured }), messages.shop, messages.shopText, 'shop')}
      ${card(partner, messages.partner, messages.partnerText, 'partner')}
    </section>
    <section class="two">
      <div class="panel embed">
        <h2>${messages.embedTitle}</h2>
        <p>${messages.embedText}</p>
        <pre dir="ltr"><code id="snippet">${snippet(url.origin, featured)}</code></pre>
        <button type="button" data-copy="snippet" data-done="${messages.copied}">${messages.copy}</button>
      </div>
      <div class="panel">
        <h2>${messages.api}</h2>
        <p>${messages.apiText}</p>
        <ul class="links" dir="ltr">
          <li><a href="/v1/merchants/${featured}/index">/v1/merchants/${featured}/index</a></li>
          <li><a href="/v1/merchants/${featured}/reviews">/v1/merchants/${featured}/reviews</a></li>
          <li><a href="/v1/badges/${featured}">/v1/badges/${featured}</a></li>
          <li><a href="/proof/${featured}">/proof/${featured}</a></li>
          <li><a href="/v1/methods/v2">/v1/methods/v2</a> ${messages.method}</li>
          <li><a href="/.well-known/huitou-keys">/.well-known/huitou-keys</a> ${messages.keys}</li>
          <li><a href="/openapi.json">/openapi.json</a> ${messages.openapi}</li>
          <li><a href="/healthz">/healthz</a> ${messages.health}</li>
        </ul>
      </div>
    </section>
  </main>`;
  return layout(context, `${messages.title} · ${messages.tagline}`, body);
}
