import { cacheFor } from '../http/headers.ts';
import { cloverMark } from './clover-picture.ts';
import type { PageContext } from './page-context.ts';
import { languages } from './language.ts';
import { html as markup, raw, type Html } from './html.ts';
import { style, styleHash } from './style.ts';
import { words as all } from './words.ts';

/** What a page of the issuer is made of. */
export interface Page {
  readonly frame: PageContext;
  readonly title: string;
  /** What the page is, beside the host; a badge's check if it is left out. */
  readonly checks?: string;
  readonly body: Html;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const switches = ({ words, to }: PageContext): Html =>
  markup`<nav aria-label="${words.language}">${languages
    .map((language) => [language, all[language]] as const)
    .filter(([, other]) => other !== words)
    .map(
      ([language, { tag, name }]) =>
        markup`<a href="${to(language)}" hreflang="${tag}" lang="${tag}" rel="alternate">${name}</a>`,
    )}</nav>`;

const report = ({ words, contact }: PageContext): Html | undefined =>
  contact === undefined
    ? undefined
    : markup`<footer class="quiet"><p>${words.report} <a href="${contact}" dir="ltr">${contact.replace(/^(mailto:|https:\/\/)/, '')}</a></p></footer>`;

const document = ({ frame, title, checks = frame.words.checks, body }: Page): Html => {
  const { words, origin } = frame;
  const { host } = new URL(origin);
  return markup`<!doctype html>
<html lang="${words.tag}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${host}</title>
<style>${raw(style)}</style>
</head>
<body>
<div class="page">
<header class="top">${cloverMark(22)}<span><bdi dir="ltr"><b>${host}</b></bdi> · ${checks}</span>${switches(frame)}</header>
<main>
${body}
</main>
${report(frame)}
</div>
</body>
</html>
`;
};

/** A page without script that no other page can frame, and that loads nothing at all. */
export async function pageResponse(page: Page): Promise<Response> {
  const policy = `default-src 'none'; style-src ${await styleHash()}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return new Response(String(document(page)), {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.frame.words.tag,
      'content-security-policy': policy,
      // It speaks of where this one visitor came from.
      'cache-control': cacheFor.no,
      vary: 'accept-language, referer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      ...page.headers,
    },
  });
}
