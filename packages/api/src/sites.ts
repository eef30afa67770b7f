import type { SiteAnswer } from '@huitou/contract/site.js';
import type { Reader } from './ports/reader.ts';

/** Milliseconds for which the sites of all merchants are kept. */
const kept = 60_000;

interface Place {
  readonly id: string;
  readonly name: string;
  readonly site: string;
}

/** Every merchant's sites, by host. */
async function gather(reader: Reader): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>();
  for (const id of await reader.merchants()) {
    const { name, sites } = await reader.facts(id);
    for (const site of sites) {
      const { host } = new URL(site);
      const there = places.get(host);
      if (there) there.push({ id, name, site });
      else places.set(host, [{ id, name, site }]);
    }
  }
  return places;
}

const gathered = new WeakMap<Reader, { readonly at: number; readonly places: Promise<Map<string, Place[]>> }>();

/** Looks up a host, such as `shop.example` or `localhost:8081`, over all merchants; as of at most a minute ago. */
export async function findSite(reader: Reader, origin: string, host: string): Promise<SiteAnswer> {
  const known = gathered.get(reader);
  const fresh =
    known && performance.now() - known.at < kept ? known : { at: performance.now(), places: gather(reader) };
  if (fresh !== known) {
    gathered.set(reader, fresh);
    fresh.places.catch(() => gathered.delete(reader));
  }
  const there = (await fresh.places).get(host) ?? [];
  return { host, merchants: there.map(({ id, name, site }) => ({ id, name, site, proof: `${origin}/proof/${id}` })) };
}
