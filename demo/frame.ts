import { html, type Html } from './html.ts';
import { languageOf, words, type Language, type Words } from './words.ts';

/** What every page knows about the visit. */
export interface Visit {
  readonly url: URL;
  readonly language: Language;
  readonly words: Words;
  readonly theme: 'light' | 'dark' | 'auto';
}

export function visitOf(request: Request): Visit {
  const url = new URL(request.url);
  const language = languageOf(request);
  const theme = url.searchParams.get('theme');
  return { url, language, words: words[language], theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
}

/** The address of another page, with the visit's choices kept. */
export function to(visit: Visit, path: string, change: Readonly<Record<string, string>> = {}): string {
  const url = new URL(path, visit.url.origin);
  for (const name of ['lang', 'theme']) {
    const value = visit.url.searchParams.get(name);
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
  return url.pathname + url.search;
}

const languages: readonly (readonly [Language, string])[] = [
  ['zh-CN', '中文'],
  ['en', 'English'],
  ['ar', 'العربية'],
];

const bar = (visit: Visit): Html => {
  const here = visit.url.pathname + visit.url.search;
  const { words } = visit;
  return html`<header class="bar">
    <a class="home" href="${to(visit, '/')}"><img src="/icon.svg" alt="" width="24" height="24" />${words.title}</a>
    <nav class="pages" aria-label="${words.pages}">
      <a href="${to(visit, '/live.html')}">${words.live}</a>
      <a href="${to(visit, '/venue.html')}">${words.venue}</a>
      <a href="${to(visit, '/shop.html')}">${words.shop}</a>
    </nav>
    <nav class="switch" aria-label="${words.looks}">
      ${languages.map(
        ([tag, name]) =>
          html`<a
            href="${to(visit, here, { lang: tag })}"
            lang="${tag}"
            hreflang="${tag}"
            ${visit.language === tag ? html` aria-current="true"` : ''}
            >${name}</a
          >`,
      )}
      <a href="${to(visit, here, { theme: visit.theme === 'dark' ? 'light' : 'dark' })}"
        >${visit.theme === 'dark' ? words.light : words.dark}</a
      >
    </nav>
  </header>`;
};

/** A whole page. `plain` leaves out the bar, for pages that are a place of their own. */
export function frame(visit: Visit, title: string, body: Html, { plain = false, kind = '' } = {}): string {
  return html`<!doctype html>
    <html lang="${visit.language}" dir="${visit.language === 'ar' ? 'rtl' : 'ltr'}" data-theme="${visit.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
        <link rel="stylesheet" href="/embed/huitou.css" />
        <script type="module" src="/embed/huitou.js"></script>
        <script type="module" src="/site.js"></script>
      </head>
      <body class="${kind}">
        ${plain ? '' : bar(visit)}${body}
      </body>
    </html>`.text;
}

/** The theme attribute for a tag on this page: only where the visitor chose one. */
export const themed = (visit: Visit): Html => (visit.theme === 'auto' ? html`` : html` theme="${visit.theme}"`);
