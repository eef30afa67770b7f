import { html } from '../html.ts';
import type { Visit } from '../frame.ts';

/** A page of somebody else's site: it has nothing of ours but the tags, and says so in its security policy. */
export function partnerPage(
  visit: Visit,
  api: string,
  allowed: readonly { id: string; name: string }[],
  copied: string,
): string {
  const { words, language, theme } = visit;
  const chosen = theme === 'auto' ? html`` : html` theme="${theme}"`;
  const [first, ...others] = allowed;
  const badge = (merchant: string, name: string, variant: string) =>
    html`<trust-badge merchant="${merchant}" api="${api}" variant="${variant}" ${chosen}
      ><a href="${api}/proof/${merchant}">${name}</a></trust-badge
    >`;
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.partnerName}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/partner.css" />
        <link rel="stylesheet" href="${api}/embed/huitou.css" />
        <script type="module" src="${api}/embed/huitou.js"></script>
      </head>
      <body>
        <header>
          <p class="name">${words.partnerName}</p>
          <p>${words.partnerKicker}</p>
        </header>
        <main>
          <h1>${words.partnerHead}</h1>
          <p>${words.partnerBody}</p>
          ${first && html`<div class="proof">${badge(first.id, first.name, 'seal')}</div>`}
          <h2>${words.partnerMore}</h2>
          <ul>
            ${others.map(({ id, name }) => html`<li><span>${name}</span>${badge(id, name, 'strip')}</li>`)}
          </ul>
          <p>${words.partnerWrong}</p>
          <div class="proof">${badge(copied, copied, 'seal')}</div>
          <footer>${words.partnerNote}</footer>
        </main>
      </body>
    </html>`.text;
}

/** The policy that README gives to embedding sites; `self` is only for the partner's own style sheet. */
export const partnerPolicy = (api: string): string =>
  [
    `default-src 'none'`,
    `script-src ${api}`,
    `style-src 'self' ${api}`,
    `connect-src ${api}`,
    `img-src ${api} data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ].join('; ');
