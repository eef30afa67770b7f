import { cacheFor } from '../headers.ts';
import { cloverMark } from './clover-picture.ts';
import { Markup, markup } from './markup.ts';
import { style, styleHash } from './style.ts';
import type { Words } from './words.ts';

/** What a page of the issuer is made of. */
export interface Page {
  readonly words: Words;
  readonly title: string;
  /** Exact origin of the issuer. */
  readonly origin: string;
  /** Path of this page in the other language. */
  readonly other: string;
  readonly body: Markup;
  readonly status?: number;
}

const document = ({ words, title, origin, other, body }: Page): Markup => markup`<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${new URL(origin).host}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<div class="page">
<header class="top">${cloverMark(22)}<span><b>${new URL(origin).host}</b> · ${words.checks}</span><a href="${other}" hreflang="${words.other[0]}" lang="${words.other[0]}">${words.other[1]}</a></header>
<main>
${body}
</main>
</div>
</body>
</html>
`;

/** A page without script that no other page can frame, and that loads nothing at all. */
export async function pageResponse(page: Page): Promise<Response> {
  const policy = `default-src 'none'; style-src ${await styleHash()}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return new Response(document(page).text, {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.words.tag,
      'content-security-policy': policy,
      // It speaks of where this one visitor came from.
      'cache-control': cacheFor.no,
      vary: 'accept-language, referer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  });
}
