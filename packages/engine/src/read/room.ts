import type { Kysely, Selectable } from 'kysely';
import type { Room } from '@huitou/contract/room.js';
import type { Database, RoomsTable } from '@huitou/store/schema.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';

const namesOf = (json: string): Record<string, string> =>
  json === '{}' ? {} : (JSON.parse(json) as Record<string, string>);

/** What is read of a room, and of who sells in it. */
export const roomColumns = [
  ...([
    'rooms.id',
    'rooms.name',
    'rooms.names',
    'rooms.host',
    'rooms.host_kind',
    'rooms.live',
    'rooms.session',
  ] as const),
  ...(['rooms.merchant', 'merchants.name as seller', 'merchants.names as sellers'] as const),
] as const;

export interface RoomRow extends Omit<Selectable<RoomsTable>, 'rev'> {
  readonly seller: string | null;
  readonly sellers: string;
}

export const roomOf = (row: RoomRow): Room => ({
  id: row.id,
  name: row.name,
  names: namesOf(row.names),
  host: row.host,
  hostKind: row.host_kind,
  live: Number(row.live) === 1,
  session: row.session === null ? null : (JSON.parse(row.session) as NonNullable<Room['session']>),
  merchant: { id: row.merchant, name: row.seller ?? row.merchant, names: namesOf(row.sellers) },
});

/** A live room with its merchant, by three keys: where it lies, the room, the merchant. */
export async function readRoom(db: Kysely<Database>, id: string): Promise<Room | undefined> {
  const row = await db
    .selectFrom('things')
    .innerJoin('rooms', (on) => on.onRef('rooms.merchant', '=', 'things.merchant').onRef('rooms.id', '=', 'things.id'))
    .innerJoin('merchants', 'merchants.id', 'rooms.merchant')
    .select(roomColumns)
    .where('things.kind', '=', thingKinds.room)
    .where('things.id', '=', id)
    .executeTakeFirst();
  return row && roomOf(row);
}
