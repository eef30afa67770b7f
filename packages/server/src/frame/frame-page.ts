import type { Reader } from '@huitou/api/ports/reader.js';
import { languageOf } from '@huitou/api/pages/language.js';
import { html as markup, raw, type Html } from '@huitou/api/pages/html.js';
import { hashSource } from '../hash-source.ts';
import { frameScript } from './frame-script.ts';

/** Tags about a merchant that need nobody's token: what asks for one has no business in a page of somebody else's. */
const framedTags = ['trust-badge', 'returning-customer-index', 'repeat-buyer-reviews', 'live-review-ticker'] as const;

const style = 'html{background:none}body{margin:0}';
/** Attributes that a page may choose in the address. */
const attributes = ['variant', 'theme', 'per-page'];
const themes = new Set(['light', 'dark', 'overlay', 'auto']);

interface Framed {
  readonly status: number;
  readonly title: string;
  readonly body: Html;
  /** Origins that may show it. */
  readonly sites: readonly string[];
  readonly script?: string;
}

const fault = (status: number, title: string): Framed => ({ status, title, body: markup`<p>${title}</p>`, sites: [] });

async function framed(reader: Reader, tag: string, asked: URLSearchParams): Promise<Framed> {
  if (!framedTags.some((one) => one === tag))
    return fault(404, `/frame/${tag}: is not framed; write /frame/ and one of ${framedTags.join(', ')}`);
  const merchant = asked.get('merchant')?.trim() ?? '';
  if (!merchant) return fault(400, `merchant: is missing; write /frame/${tag}?merchant= and the id of a merchant`);
  if (reader.version(merchant, 'index') === undefined)
    return fault(404, `merchant: ${JSON.stringify(merchant)} is not known here`);
  const { name, sites } = await reader.facts(merchant);
  const chosen = attributes.map((attribute) => {
    const value = asked.get(attribute);
    return value !== null && (attribute !== 'theme' || themes.has(value)) && markup` ${attribute}="${value}"`;
  });
  const body = markup`<${raw(tag)} merchant="${merchant}"${chosen}><a href="/proof/${encodeURIComponent(merchant)}" target="_blank" rel="noopener">${name}</a></${raw(tag)}>`;
  return { status: 200, title: name, body, sites, script: frameScript(tag) };
}

/**
 * Answers `/frame/TAG?merchant=…`: one tag in a page of its own, for sites that take a frame and no script. Only the sites
 * of the merchant may show it, as its badge, and the browser itself refuses others. Undefined for other addresses. It loads
 * scripts of `/embed/`, so it stands where that folder does.
 */
export async function framePage(reader: Reader, request: Request): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const tag = /^\/frame\/([^/]+)$/.exec(pathname)?.[1];
  if (tag === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  const { status, title, body, sites, script } = await framed(reader, tag, searchParams);
  const language = languageOf(searchParams.get('lang'), request.headers.get('accept-language'));
  const scripts = script === undefined ? "'none'" : `'self' ${await hashSource(script)}`;
  const policy = [
    ...["default-src 'none'", `script-src ${scripts}`, `style-src 'self' ${await hashSource(style)}`],
    ...[
      "connect-src 'self'",
      "img-src 'self' https: data:",
      "media-src 'self' https:",
      "base-uri 'none'",
      "form-action 'none'",
    ],
    `frame-ancestors 'self' ${sites.join(' ')}`.trim(),
  ].join('; ');
  const page = markup`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/v1/huitou.css">
<style>${raw(style)}</style>
</head>
<body>
${body}
${script !== undefined && markup`<script type="module">${raw(script)}</script>`}
</body>
</html>
`;
  return new Response(request.method === 'HEAD' ? null : String(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      vary: 'accept-language',
      'x-content-type-options': 'nosniff',
    },
  });
}
