import { openPlatform } from '@huitou/engine/open-platform.js';
import { openKeyFiles } from '@huitou/server/key-files.js';
import { startService } from '@huitou/server/start-service.js';
import { demoIssuer, DemoPlatform } from '../../demo/demo-platform.ts';
import { ShopBackend } from '../../demo/evening/shop-backend.ts';
import { findPlace, tellMarket } from '../../tools/small-demo.ts';

/** The shop whose page every example shows at first; its regulars get purchase tokens. */
export const firstShop = 'hetian';
/** The one that it shows after a press. */
export const otherShop = 'shanlizi';

export interface Api {
  readonly origin: string;
  stop(): Promise<void>;
}

/** The real API over a small market, as `npm start` has it: at its own origin, with a token for who is logged in. */
export async function startApi(): Promise<Api> {
  const place = await findPlace();
  await tellMarket(place, { merchants: 120, orders: 12_000, reviews: 400 });
  const platform = await openPlatform({ databaseUrl: place.env.DATABASE_URL ?? '' });
  const keysDir = place.env.KEYS_DIR ?? '';
  const backend = await DemoPlatform.open(keysDir);
  const common = { api: place.origin, audience: place.origin, platformKey: 'the-key-of-a-test' };
  const shop = new ShopBackend({ ...common, store: platform.store, platform: backend, merchant: firstShop });
  const service = await startService({
    platform,
    keys: await openKeyFiles(keysDir),
    port: Number(place.env.PORT),
    publicOrigin: place.origin,
    tokens: { issuer: demoIssuer, audience: place.origin, keys: backend.keys },
    pages: async (request) => {
      if (new URL(request.url).pathname !== '/demo/token') return undefined;
      return Response.json({ token: await shop.guestToken('regular') });
    },
  });
  return {
    origin: place.origin,
    async stop() {
      await service.stop();
      place.clear();
    },
  };
}
