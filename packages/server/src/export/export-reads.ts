import type { App } from '@huitou/api/create-app.js';
import type { Market } from '@huitou/api/ports/market.js';
import type { Reader } from '@huitou/api/ports/reader.js';
import { addressAt } from '@huitou/client/folder-of-files.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import { trafficRuleV1 } from '@huitou/traffic/rule-v1.js';
import { readMerchant } from './merchant-reads.ts';
import { drawMerchant, pictureFile } from './picture-reads.ts';
import { readVenues } from './venue-reads.ts';
import type { FolderWriter, Written } from './write-folder.ts';

export interface Exported {
  readonly app: Pick<App, 'fetch'>;
  readonly reader: Pick<Reader, 'merchants' | 'method' | 'asOf'>;
  readonly market: Pick<Market, 'rooms'>;
}

const pictures = '/v1/pictures/';

/** Where the answer to `address` lies in a folder: names are what a file server makes of the address that tags ask. */
const fileOf = (address: string): string => decodeURIComponent(addressAt('/huitou.json', address)).slice(1);

/**
 * Writes all that tags read, the pictures of reviews, and those for pages without scripts, as files. What the API has no answer to has no file, and what it cannot
 * answer ends the export before anything is removed.
 */
export async function exportReads({ app, reader, market }: Exported, folder: FolderWriter): Promise<Written> {
  const shown = new Set<string>();
  const ask = async (address: string): Promise<Uint8Array | undefined> => {
    const answer = await app.fetch(new Request(`http://localhost${address}`));
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`export: ${address} answered ${answer.status}: ${await answer.text()}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  // A folder need not lie at the root of its server, so pictures are named relative to it.
  const relative = (key: string, value: unknown): unknown => {
    if (key !== 'src' || typeof value !== 'string' || !value.startsWith(pictures)) return value;
    shown.add(value);
    return value.slice(1);
  };
  const read = async (address: string): Promise<unknown> => {
    const bytes = await ask(address);
    if (!bytes) return undefined;
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes), relative);
    await folder.write(fileOf(address), new TextEncoder().encode(JSON.stringify(value)));
    return value;
  };
  const documents = [
    `/v1/methods/${reader.method.version}`,
    `/v1/moderation-rules/${rulesV1.version}`,
    `/v1/traffic-rules/${trafficRuleV1.version}`,
    ...['/.well-known/huitou-keys', '/v1/track-record', '/v1/log'],
  ];
  for (const address of documents) await read(address);
  const described = await ask('/openapi.json');
  if (described) await folder.write('openapi.json', described);
  const draw = async (address: string): Promise<void> => {
    const bytes = await ask(address);
    if (bytes) await folder.write(pictureFile(address), bytes);
  };
  for (const merchant of await reader.merchants())
    await drawMerchant(draw, merchant, await readMerchant(read, merchant));
  for (const { id } of (await market.rooms()).values()) await read(`/v1/rooms/${id}`);
  await readVenues(read);
  for (const address of shown) {
    const bytes = await ask(address);
    if (bytes) await folder.write(address.slice(1), bytes);
  }
  return folder.finish(new TextEncoder().encode(JSON.stringify({ asOf: reader.asOf() })));
}
