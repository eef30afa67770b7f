import { html, type Html } from '@huitou/api/pages/html.js';
import type { Language } from './messages.ts';
import { linkTo, type PageContext } from './page-context.ts';

const languages: readonly (readonly [Language, string])[] = [
  ['zh-CN', '中文'],
  ['en', 'English'],
  ['ar', 'العربية'],
];

/** Turns to the other theme: which one that is, only the reader's system knows as long as nobody has chosen. */
function themeLinks(context: PageContext, here: string): Html {
  const { theme, messages } = context;
  const to = (other: 'light' | 'dark', name: string): Html =>
    html`<a class="to-${other}" href="${linkTo(context, here, { theme: other })}">${name}</a>`;
  return html`${theme === 'dark' ? '' : to('dark', messages.dark)}${theme === 'light' ? '' : to('light', messages.light)}`;
}

const header = (context: PageContext): Html => {
  const here = context.url.pathname + context.url.search;
  const { messages } = context;
  return html`<header class="bar">
    <a class="home" href="${linkTo(context, '/')}"
      ><img src="/icon.svg" alt="" width="24" height="24" />${messages.title}</a
    >
    <nav class="pages" aria-label="${messages.pages}">
      <a href="${linkTo(context, '/live.html')}">${messages.live}</a>
      <a href="${linkTo(context, '/venue.html')}">${messages.venue}</a>
      <a href="${linkTo(context, '/shop.html')}">${messages.shop}</a>
      <a href="${linkTo(context, '/insights.html')}">${messages.merchants}</a>
    </nav>
    <nav class="switch" aria-label="${messages.looks}">
      ${languages.map(
        ([tag, name]) =>
          html`<a
            href="${linkTo(context, here, { lang: tag })}"
            lang="${tag}"
            hreflang="${tag}"
            ${context.language === tag ? html` aria-current="true"` : ''}
            >${name}</a
          >`,
      )}
      ${themeLinks(context, here)}
    </nav>
  </header>`;
};

/** A complete HTML document. `plain` omits the header; `kind` is the class of the body. */
export function layout(context: PageContext, title: string, body: Html, { plain = false, kind = '' } = {}): string {
  return String(
    html`<!doctype html>
      <html lang="${context.language}" dir="${context.language === 'ar' ? 'rtl' : 'ltr'}" data-theme="${context.theme}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <title>${title}</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/site.css" />
          <link rel="stylesheet" href="/embed/v1/huitou.css" />
          <script type="module" src="/embed/v1/huitou.js"></script>
          <script type="module" src="/site.js"></script>
        </head>
        <body class="${kind}">
          ${plain ? '' : header(context)}${body}
        </body>
      </html>`,
  );
}

/** The `theme` attribute of a tag on this page; empty unless the contextor chose a theme. */
export const themeAttribute = (context: PageContext): Html =>
  context.theme === 'auto' ? html`` : html` theme="${context.theme}"`;
