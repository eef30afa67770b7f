import { languageOf, type Language } from '@huitou/api/pages/language.js';
import { html as markup, raw } from '@huitou/api/pages/html.js';
import { hashSource } from '../hash-source.ts';
import { builderStyle } from './builder-style.ts';

/** What is said before the script is there, and to who has none. */
const words: Readonly<Record<Language, { readonly title: string; readonly wait: string; readonly noScript: string }>> =
  {
    en: {
      title: 'Put Huitou on your page',
      wait: 'One moment…',
      noScript: 'This page needs scripts. What it makes is in the README, under “Embed in three lines”.',
    },
    zh: {
      title: '把回头放到你的页面上',
      wait: '请稍候…',
      noScript: '本页需要脚本。它生成的代码在 README 的“三行嵌入”一节里也有。',
    },
    ar: {
      title: 'ضع Huitou في صفحتك',
      wait: 'لحظة…',
      noScript: 'تحتاج هذه الصفحة إلى السكربتات. وما تصنعه موجود في README.',
    },
  };

/** The languages of the page itself, by their own names. */
const offered = [
  ['en', 'English'],
  ['zh', '中文'],
  ['ar', 'العربية'],
] as const;

let policy: Promise<string> | undefined;
// Tags may show pictures and films of any https address, as on every page.
const makePolicy = async (): Promise<string> =>
  [
    ...["default-src 'none'", "script-src 'self'", `style-src 'self' ${await hashSource(builderStyle)}`],
    ...["connect-src 'self'", "frame-src 'self'", "img-src 'self' data: https:", "media-src 'self' https:"],
    ...["base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"],
  ].join('; ');

/**
 * Answers `/embed`: the page on which a partner chooses a tag and copies what puts it on a site. Undefined for other
 * addresses; what is under `/embed/` are files, among them the script that draws this page.
 */
export async function builderPage(request: Request): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== '/embed' || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  const language = languageOf(searchParams.get('ui'), request.headers.get('accept-language'));
  const { title, wait, noScript } = words[language];
  const links = offered.map(
    ([code, name]) =>
      markup`<a href="?ui=${code}" lang="${code}" hreflang="${code}"${code === language && markup` aria-current="true"`}>${name}</a>`,
  );
  const page = markup`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/v1/huitou.css">
<style>${raw(builderStyle)}</style>
</head>
<body>
<nav>${links}</nav>
<main><h1>${title}</h1><p>${wait}</p><noscript><p>${noScript}</p></noscript></main>
<script type="module" src="/embed/v1/builder.js"></script>
<script type="module" src="/embed/v1/huitou.js"></script>
</body>
</html>
`;
  return new Response(request.method === 'HEAD' ? null : String(page), {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': await (policy ??= makePolicy()),
      'cache-control': 'no-cache',
      vary: 'accept-language',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    },
  });
}
