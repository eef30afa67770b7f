import type { Kysely } from 'kysely';
import type { Room } from '@huitou/contract/room.js';
import type { Database } from '@huitou/store/schema.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';

const namesOf = (json: string): Record<string, string> => JSON.parse(json) as Record<string, string>;

/** A live room with its merchant, by three keys: where it lies, the room, the merchant. */
export async function readRoom(db: Kysely<Database>, id: string): Promise<Room | undefined> {
  const row = await db
    .selectFrom('things')
    .innerJoin('rooms', (on) => on.onRef('rooms.merchant', '=', 'things.merchant').onRef('rooms.id', '=', 'things.id'))
    .innerJoin('merchants', 'merchants.id', 'rooms.merchant')
    .select([
      'rooms.id',
      'rooms.name',
      'rooms.names',
      'rooms.host',
      'rooms.host_kind',
      'rooms.live',
      'rooms.session',
      'rooms.merchant',
    ])
    .select(['merchants.name as seller', 'merchants.names as sellers'])
    .where('things.kind', '=', thingKinds.room)
    .where('things.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { name, names, host, host_kind, live, session, merchant, seller, sellers } = row;
  return {
    id,
    name,
    names: namesOf(names),
    host,
    hostKind: host_kind,
    live: Number(live) === 1,
    session: session === null ? null : (JSON.parse(session) as NonNullable<Room['session']>),
    merchant: { id: merchant, name: seller ?? merchant, names: namesOf(sellers) },
  };
}
