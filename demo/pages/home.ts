import { frame, themed, to, type Visit } from '../frame.ts';
import { html } from '../html.ts';

/** The lines that put the tags on any page; the home page shows them and offers to copy them. */
const snippet = (origin: string, merchant: string): string =>
  `<link rel="stylesheet" href="${origin}/embed/huitou.css">
<script type="module" src="${origin}/embed/huitou.js"></script>
<returning-customer-index merchant="${merchant}"></returning-customer-index>`;

export function homePage(visit: Visit, star: string, partner: string): string {
  const { words, url } = visit;
  const card = (href: string, title: string, text: string, picture: string) =>
    html`<a class="door" href="${href}">
      <img src="/scenes/${picture}.svg" alt="" width="320" height="180" />
      <strong>${title}</strong><span>${text}</span>
    </a>`;
  const body = html`<main class="home">
    <section class="hero">
      <div>
        <img class="sign" src="/icon.svg" alt="" width="72" height="72" />
        <h1>${words.tagline}</h1>
        <p class="lede">${words.lede}</p>
        <trust-badge merchant="${star}" variant="strip" ${themed(visit)}
          ><a href="/proof/${star}">${star}</a></trust-badge
        >
      </div>
      <returning-customer-index merchant="${star}" variant="card" ${themed(visit)}></returning-customer-index>
    </section>
    <section class="doors">
      ${card(to(visit, '/live.html'), words.live, words.liveText, 'live')}
      ${card(to(visit, '/venue.html'), words.venue, words.venueText, 'venue')}
      ${card(to(visit, '/shop.html', { merchant: star }), words.shop, words.shopText, 'shop')}
      ${card(partner, words.partner, words.partnerText, 'partner')}
    </section>
    <section class="two">
      <div class="panel embed">
        <h2>${words.embedTitle}</h2>
        <p>${words.embedText}</p>
        <pre dir="ltr"><code id="snippet">${snippet(url.origin, star)}</code></pre>
        <button type="button" data-copy="snippet" data-done="${words.copied}">${words.copy}</button>
      </div>
      <div class="panel">
        <h2>${words.api}</h2>
        <p>${words.apiText}</p>
        <ul class="links" dir="ltr">
          <li><a href="/v1/merchants/${star}/index">/v1/merchants/${star}/index</a></li>
          <li><a href="/v1/merchants/${star}/reviews">/v1/merchants/${star}/reviews</a></li>
          <li><a href="/v1/badges/${star}">/v1/badges/${star}</a></li>
          <li><a href="/proof/${star}">/proof/${star}</a></li>
          <li><a href="/v1/methods/v1">/v1/methods/v1</a> ${words.method}</li>
          <li><a href="/.well-known/huitou-keys">/.well-known/huitou-keys</a> ${words.keys}</li>
          <li><a href="/openapi.json">/openapi.json</a> ${words.openapi}</li>
          <li><a href="/healthz">/healthz</a> ${words.health}</li>
        </ul>
      </div>
    </section>
  </main>`;
  return frame(visit, `${words.title} · ${words.tagline}`, body);
}
