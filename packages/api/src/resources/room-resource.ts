import type { Room } from '@huitou/contract/room.js';
import { cacheFor } from '../http/headers.ts';
import type { ResourceSource } from '../http/resource-source.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { shortHash } from '../short-hash.ts';

/** A room, or the problem that nobody knows it. */
export async function knownRoom({ reader }: Pick<Services, 'reader'>, room: string): Promise<Room> {
  const found = await reader.room(room);
  if (found) return found;
  throw new ProblemError(
    'unknown-room',
    `room: ${JSON.stringify(room)} is not known here; use the id under which the platform reported it`,
  );
}

/**
 * A room as a document. It goes on air and off at once, not with a publication, so it is looked up at every read (a row by
 * its key), and its bytes are its version.
 */
export async function roomResource(
  services: Pick<Services, 'reader' | 'storeId'>,
  room: string,
  address: string,
): Promise<ResourceSource> {
  const body = JSON.stringify(await knownRoom(services, room));
  return {
    address,
    etag: `o.${shortHash(`${services.storeId} ${body}`)}`,
    cache: cacheFor.live,
    isFresh: () => false,
    build: async () => body,
  };
}
