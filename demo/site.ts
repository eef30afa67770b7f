import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { cloverSize, leaf } from '@huitou/tokens/clover.js';
import { pageContext } from './page-context.ts';
import { homePage } from './pages/home.ts';
import { hostPage } from './pages/host.ts';
import { fallenMost, insightsPage } from './pages/insights.ts';
import { livePage } from './pages/live.ts';
import { noShopPage, shopPage } from './pages/shop.ts';
import { venuePage } from './pages/venue.ts';
import type { Film } from './players/film.ts';
import { playersSite } from './players/players.ts';
import { render } from './pictures/render.ts';
import type { Shops } from './shops.ts';

export interface SiteOptions {
  readonly shops: Shops;
  /** Id of the shop that the pages show by default; the best ranked one if the store does not have it. */
  readonly featured: string;
  /** Address of the partner's page. */
  readonly partner: string;
  /** Of the pages with players; without it they show the drawn picture. */
  readonly film?: Film;
}

const asset = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
const colours = ['#e0a01b', '#12a08a', '#6f5bf0', '#e8441f'];

/** The demo's icon: the clover of the tags. */
const icon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cloverSize} ${cloverSize}">${[96, 88, 71, 94]
    .map((percent, i) => `<path d="${leaf(i, percent, 2)}" fill="${colours[i]}"/>`)
    .join('')}</svg>`;

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  // Pictures that somebody has chosen and not sent yet are blobs of the page.
  `img-src 'self' blob:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
].join('; ');

const respond = (body: string, type: string, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(body, { headers: { 'content-type': type, 'x-content-type-options': 'nosniff', ...more } });
const page = (body: string, status = 200): Response =>
  new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    },
  });
const svg = (body: string): Response =>
  respond(body, 'image/svg+xml', {
    'cache-control': 'public, max-age=86400',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });

/** Handles requests for the demo pages; undefined for other addresses. */
export function demoSite({
  shops,
  featured,
  partner,
  film,
}: SiteOptions): (request: Request) => Promise<Response | undefined> {
  const css = asset('site.css');
  const js = stripTypeScriptTypes(asset('site.ts'));
  const iconText = icon();

  const defaultShop = async (): Promise<string> =>
    (await shops.find(featured)) ? featured : ((await shops.ranked())[0]?.merchant.id ?? featured);

  return async (request) => {
    const context = pageContext(request);
    const { pathname, searchParams } = context.url;
    if (pathname === '/site.css') return respond(css, 'text/css; charset=utf-8');
    if (pathname === '/site.js') return respond(js, 'text/javascript; charset=utf-8');
    if (pathname === '/icon.svg') return svg(iconText);
    if (/^\/scenes\/[a-z]+\.svg$/.test(pathname)) return svg(asset(pathname.slice(1)));
    if (pathname.startsWith('/pictures/')) {
      const picture = render(pathname);
      return picture ? svg(picture) : undefined;
    }
    if (pathname.startsWith('/players/'))
      return playersSite(context, request, { shops, merchant: await defaultShop(), film });
    if (pathname === '/' || pathname === '/index.html') return page(homePage(context, await defaultShop(), partner));
    if (pathname === '/venue.html') return page(venuePage(context));
    if (pathname === '/insights.html') {
      const asked = searchParams.get('merchant');
      const fallen = asked ? undefined : fallenMost(await shops.ranked());
      const one = fallen ?? (await shops.find(asked ?? (await defaultShop())));
      return one ? page(insightsPage(context, one, one === fallen)) : page(noShopPage(context), 404);
    }
    if (pathname !== '/shop.html' && pathname !== '/live.html' && pathname !== '/host.html') return undefined;
    const merchant = searchParams.get('merchant') ?? (await defaultShop());
    const shop = await shops.find(merchant);
    if (!shop) return page(noShopPage(context), 404);
    if (pathname === '/live.html') return page(livePage(context, shop, merchant === featured));
    if (pathname === '/host.html') return page(hostPage(context, shop));
    return page(shopPage(context, shop, await shops.goods(merchant, 12)));
  };
}
