import { languageOf } from '@huitou/api/pages/language.js';
import { html as markup, raw } from '@huitou/api/pages/html.js';
import { hashSource } from '../hash-source.ts';
import { overlayScript } from './overlay-script.ts';
import { overlayStyle } from './overlay-style.ts';

let policy: Promise<string> | undefined;
const makePolicy = async (): Promise<string> =>
  `default-src 'none'; script-src 'self' ${await hashSource(overlayScript)}; style-src ${await hashSource(overlayStyle)}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * Answers `/overlay?room=…`: a transparent page that a host adds as a browser source to broadcast software, over the camera.
 * It shows the words of the room's repeat buyers, large, and nothing at all where there are none. Undefined for other
 * addresses. It loads a script of `/embed/`, so it stands where that folder does.
 */
export async function overlayPage(request: Request): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== '/overlay' || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  const room = searchParams.get('room')?.trim() ?? '';
  const language = languageOf(searchParams.get('lang'), request.headers.get('accept-language'));
  // Whatever is wrong is said in the title, which is read in a browser and not over the film.
  const title = room || 'room: is missing; write /overlay?room= and the id of a room';
  const body = markup`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(overlayStyle)}</style>
</head>
<body>
<main><live-review-ticker room="${room}" variant="broadcast" theme="overlay" reserve="none"></live-review-ticker></main>
<script type="module">${raw(overlayScript)}</script>
</body>
</html>
`;
  return new Response(request.method === 'HEAD' ? null : String(body), {
    status: room ? 200 : 400,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': await (policy ??= makePolicy()),
      'cache-control': 'no-cache',
      vary: 'accept-language',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  });
}
