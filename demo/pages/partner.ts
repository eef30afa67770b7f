import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from '@huitou/api/pages/html.js';
import type { PageContext } from '../page-context.ts';
import { nameIn } from '../shops.ts';

/** A page of another site, which embeds the tags under a strict content security policy. */
export function partnerPage(
  context: PageContext,
  api: string,
  allowed: readonly IndexSnapshot['merchant'][],
  copied: string,
): string {
  const { messages, language, theme } = context;
  const chosen = theme === 'auto' ? html`` : html` theme="${theme}"`;
  const [first, ...others] = allowed.map((merchant) => ({ id: merchant.id, name: nameIn(language, merchant) }));
  const badge = (merchant: string, name: string, variant: string) =>
    html`<trust-badge merchant="${merchant}" api="${api}" variant="${variant}" ${chosen}
      ><a href="${api}/proof/${merchant}">${name}</a></trust-badge
    >`;
  return String(
    html`<!doctype html>
      <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-theme="${theme}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${messages.partnerName}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/partner.css" />
          <link rel="stylesheet" href="${api}/embed/v1/huitou.css" />
          <script type="module" src="${api}/embed/v1/huitou.js"></script>
        </head>
        <body>
          <header>
            <p class="name">${messages.partnerName}</p>
            <p>${messages.partnerKicker}</p>
          </header>
          <main>
            <h1>${messages.partnerHead}</h1>
            <p>${messages.partnerBody}</p>
            ${first && html`<div class="proof">${badge(first.id, first.name, 'seal')}</div>`}
            <h2>${messages.partnerMore}</h2>
            <ul>
              ${others.map(({ id, name }) => html`<li><span>${name}</span>${badge(id, name, 'strip')}</li>`)}
            </ul>
            <p>${messages.partnerWrong}</p>
            <div class="proof">${badge(copied, copied, 'seal')}</div>
            <footer>${messages.partnerNote}</footer>
          </main>
        </body>
      </html>`,
  );
}

/** The content security policy that README gives to embedding sites, plus `self` for the partner's own style sheet. */
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
