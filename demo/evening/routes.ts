import type { Evening } from './evening.ts';
import { roles, type Role } from './cast.ts';
import type { ShopBackend } from './shop-backend.ts';
import type { ChatLine } from './stage.ts';

const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

const roleOf = (url: URL): Role | undefined => roles.find((role) => role === url.searchParams.get('as'));

const encoder = new TextEncoder();
const print = (line: ChatLine): Uint8Array => encoder.encode(`data: ${JSON.stringify(line)}\n\n`);

/** What is said in the room, as long as a page listens. */
function chat(evening: Evening): Response {
  let deaf = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(encoder.encode('retry: 3000\n\n'));
      deaf = evening.listen((line) => stream.enqueue(print(line)));
    },
    cancel: () => deaf(),
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}

/**
 * What the pages of the made-up platform ask of their own server: a token for whoever is logged in (here: whom the address
 * names), a purchase, the chat of the room, and the script. Undefined for other addresses.
 */
export function eveningRoutes(
  backend: ShopBackend,
  evening: Evening,
): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith('/demo/')) return undefined;
    if (url.pathname === '/demo/chat' && request.method === 'GET') return chat(evening);
    // Another page of the same browser cannot buy here in somebody's name.
    if (request.method !== 'POST' || request.headers.get('sec-fetch-site') === 'cross-site') return undefined;
    const role = roleOf(url);
    switch (url.pathname) {
      case '/demo/token': {
        if (url.searchParams.get('as') === 'host') {
          // Whoever tries the demo may look into every shop of it.
          return json({ token: await backend.hostToken(url.searchParams.get('merchant') ?? undefined) });
        }
        const token = role && (await backend.guestToken(role));
        return token ? json({ token }) : json({ error: 'as: name regular, second, first or host' }, 404);
      }
      case '/demo/order':
        return role && (await backend.guestBuys(role))
          ? json({ ordered: true })
          : json({ error: 'as: name regular, second or first' }, 404);
      case '/demo/evening':
        return json({ started: evening.start() });
      default:
        return undefined;
    }
  };
}
