import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { visitOf } from './frame.ts';
import { partnerPage, partnerPolicy } from './pages/partner.ts';

export interface PartnerOptions {
  readonly port: number;
  /** Where the tags and their figures come from. */
  readonly api: string;
  /** Shops that named this site, and one that did not. */
  readonly shops: () => Promise<{ readonly allowed: readonly IndexSnapshot[]; readonly copied: string }>;
}

/** Serves somebody else's site on an origin of its own. Resolves to the way to stop it; rejects with a sentence. */
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
          .end(partnerPage(visitOf(request), api, named, copied));
      } else {
        outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
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
