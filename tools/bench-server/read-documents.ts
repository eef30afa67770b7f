import { createApp, type App } from '@huitou/api/create-app.js';
import { snapshot } from '@huitou/api/testing/snapshots.js';
import { figures, TinyMarket } from '@huitou/api/testing/tiny-market.js';
import { TinyReader } from '@huitou/api/testing/tiny-reader.js';
import type { VenueHosts } from '@huitou/contract/venue.js';
import { compress } from '@huitou/server/compress.js';

/** What is read: the indexes of 1,000 merchants, or the full pages of a venue of as many hosts, as the tag asks for them. */
export const readKinds = ['index', 'venue'] as const;
export type ReadKind = (typeof readKinds)[number];

const merchants = Array.from({ length: 1000 }, (_, i) => `m${1000 + i}`);

async function pagesOfVenue(app: App): Promise<string[]> {
  const addresses: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const address: string = `/v1/venues/v/hosts${cursor && `?cursor=${encodeURIComponent(cursor)}`}`;
    const answer = await app.fetch(new Request(`http://localhost${address}`));
    ({ next: cursor } = (await answer.json()) as VenueHosts);
    // The last page is shorter, and bare node:http gives out one of the others.
    if (cursor !== null) addresses.push(address);
  }
  return addresses;
}

/** An API with the documents of this kind ready, and their addresses. */
export async function readDocuments(kind: ReadKind): Promise<{ app: App; addresses: readonly string[] }> {
  const reader = new TinyReader(merchants.map((id) => snapshot(id)));
  const market = new TinyMarket(
    merchants.map((id, i) => figures(id, 10 + (i * 80) / merchants.length, { error: 0.01 })),
  );
  const app = createApp({ reader, market, compress });
  if (kind === 'venue') return { app, addresses: await pagesOfVenue(app) };
  const addresses = merchants.map((merchant) => `/v1/merchants/${merchant}/index`);
  for (const address of addresses) await app.fetch(new Request(`http://localhost${address}`));
  return { app, addresses };
}
