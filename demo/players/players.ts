import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { PageContext } from '../page-context.ts';
import type { Shops } from '../shops.ts';
import type { Film } from './film.ts';
import { playerPage, players } from './player-page.ts';

const file = (path: string): string => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** What the pages load of the players, as these ship it; video.js brings itself as a global. */
const assets: Readonly<Record<string, readonly [type: string, path: string]>> = {
  '/players/media-chrome.js': ['text/javascript', 'media-chrome/dist/iife/index.js'],
  '/players/video-js.js': ['text/javascript', 'video.js/dist/video.min.js'],
  '/players/video-js.css': ['text/css', 'video.js/dist/video-js.min.css'],
};

/** The page's own scripts, as a browser reads them. */
const scripts = new Map(
  ['page', 'drawn-film'].map((name) => {
    const text = stripTypeScriptTypes(readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8'));
    return [`/players/${name}.js`, text.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'")];
  }),
);

/** The players write style sheets of their own into the page, and one brings its icons in one. */
const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `connect-src 'self'`,
  `img-src 'self' blob: data:`,
  `media-src 'self' blob:`,
  `font-src data:`,
  `worker-src blob:`,
  `base-uri 'none'`,
].join('; ');

/** Answers requests below `/players/`; undefined for others. */
export async function playersSite(
  context: PageContext,
  request: Request,
  { shops, merchant, film }: { readonly shops: Shops; readonly merchant: string; readonly film: Film | undefined },
): Promise<Response | undefined> {
  const { pathname } = context.url;
  if (pathname === '/players/film.mp4') return film?.answer(request);
  const [type, path] = assets[pathname] ?? [];
  if (type && path) return new Response(file(path), { headers: { 'content-type': `${type}; charset=utf-8` } });
  const script = scripts.get(pathname);
  if (script) return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  const player = players.find((one) => pathname === `/players/${one}`);
  const shop = player && (await shops.find(merchant));
  if (!shop) return undefined;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  };
  return new Response(playerPage(context, shop, player, film?.ready ?? false), { headers });
}
