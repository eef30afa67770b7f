import { hashSource } from '../hash-source.ts';
import { builderStyle } from './builder-style.ts';

let policy: Promise<string> | undefined;
// Nothing is asked of anybody: the page's script answers itself, and draws its pictures.
const makePolicy = async (): Promise<string> =>
  [
    ...["default-src 'none'", "script-src 'self'", `style-src 'self' ${await hashSource(builderStyle)}`],
    ...["img-src 'self' data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'"],
  ].join('; ');

const page = `<!doctype html>
<html class="states">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Huitou</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/v1/huitou.css">
<style>${builderStyle}</style>
<main></main>
<script type="module" src="/embed/v1/states.js"></script>
</html>
`;

/** Answers `/embed/states`: the frame in which the page at `/embed` shows tags in states, with made-up figures. Undefined for other addresses. */
export async function statesPage(request: Request): Promise<Response | undefined> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || new URL(request.url).pathname !== '/embed/states') return undefined;
  return new Response(request.method === 'HEAD' ? null : page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': await (policy ??= makePolicy()),
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  });
}
