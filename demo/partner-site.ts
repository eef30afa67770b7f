import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pageContext } from './page-context.ts';
import type { PartnerShops } from './partner-shops.ts';
import { partnerPage, partnerPolicy } from './pages/partner.ts';

export interface PartnerOptions {
  readonly port: number;
  /** Origin of the API and the embed files. */
  readonly api: string;
  readonly shops: () => Promise<PartnerShops>;
}

/** Serves the partner's site on its own origin. Resolves to a function that stops it. @throws Error if the port cannot be used */
export async function startPartner({ port, api, shops }: PartnerOptions): Promise<() => Promise<void>> {
  const css = readFileSync(new URL('assets/partner.css', import.meta.url), 'utf8');
  const server = createServer(async (incoming, outgoing) => {
    try {
      const request = new Request(`http://localhost:${port}${incoming.url ?? '/'}`, {
        headers: { 'accept-language': incoming.headers['accept-language'] ?? '' },
      });
      const { pathname } = new URL(request.url);
      if (pathname === '/partner.css') {
        outgoing.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(css);
      } else if (pathname === '/' || pathname === '/index.html') {
        const { allowed, copied } = await shops();
        const named = allowed.map(({ merchant }) => merchant);
        outgoing
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': partnerPolicy(api) })
          .end(partnerPage(pageContext(request), api, named, copied));
      } else {
        outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      }
    } catch (error) {
      outgoing.writeHead(500, { 'content-type': 'text/plain' }).end((error as Error).message);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(
        new Error(
          inUse
            ? `PARTNER_PORT: ${port} is in use by another program; stop it or choose another, such as PARTNER_PORT=${port + 10}`
            : `PARTNER_PORT: ${port} cannot be listened on (${error.message})`,
        ),
      );
    });
    server.listen(port, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
