import { createIssuer } from '../badge/create-issuer.ts';
import { ephemeralKeys } from '../badge/keys.ts';
import { createApp, type AppOptions } from '../create-app.ts';
import { snapshot } from './snapshots.ts';
import { TinyReader } from './tiny-reader.ts';

export const origin = 'https://trust.example';

/** An application that issues badges, for merchants as there are: one ordinary, one with a hostile name, one with few buyers, one below its peers. */
export async function issuing(options: Pick<AppOptions, 'misuseContact'> = {}) {
  const named = (id: string, name: string) => {
    const one = snapshot(id);
    return { ...one, merchant: { ...one.merchant, name } };
  };
  const reader = new TinyReader(
    [
      named('hetian', '禾田农家'),
      named('evil', '<script>alert("&")</script>'),
      snapshot('few', { level: 'collecting', score: null, percentile: null }),
      snapshot('low', { level: 'below', score: 20, percentile: 11 }),
    ],
    {
      hetian: { sites: ['https://shop.example', 'https://live.example:8443'], services: ['7-day-returns'] },
      evil: { sites: ['https://shop.example'] },
      few: { sites: ['https://few.example'] },
    },
  );
  const app = createApp({ reader, issuer: createIssuer({ reader, origin, keys: await ephemeralKeys() }), ...options });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`${origin}${path}`, { headers }));
  const page = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, { accept: 'text/html', 'accept-language': 'en', ...headers })).text();
  return { reader, app, get, page };
}
