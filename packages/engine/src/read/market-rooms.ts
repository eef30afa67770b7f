import { sql, type Kysely } from 'kysely';
import type { Room } from '@huitou/contract/room.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { roomColumns, roomOf, type RoomRow } from './room.ts';

/** Rooms read in one go: some milliseconds, after which others have a turn. */
const together = 1_000;

const inOrder = (db: Kysely<Database>) =>
  db
    .selectFrom('rooms')
    .innerJoin('merchants', 'merchants.id', 'rooms.merchant')
    .select(roomColumns)
    .orderBy('rooms.merchant')
    .orderBy('rooms.id');

/** Rooms of some merchants. */
export const roomsOf = (db: Kysely<Database>, merchants: readonly string[]) =>
  inOrder(db).where('rooms.merchant', 'in', merchants);

/** The next rooms of all merchants after this one. */
export const roomsAfter = (db: Kysely<Database>, { merchant, id }: Pick<RoomRow, 'merchant' | 'id'>) =>
  inOrder(db)
    .where(sql<boolean>`(rooms.merchant, rooms.id) > (${merchant}, ${id})`)
    .limit(together);

async function* rowsOf(db: Kysely<Database>, merchants: readonly string[] | undefined): AsyncGenerator<RoomRow> {
  if (merchants) {
    for (const chunk of inChunks(merchants)) yield* await roomsOf(db, chunk).execute();
    return;
  }
  let last: Pick<RoomRow, 'merchant' | 'id'> | undefined = { merchant: '', id: '' };
  while (last) {
    const rows: readonly RoomRow[] = await roomsAfter(db, last).execute();
    yield* rows;
    last = rows[together - 1];
  }
}

/** The room of each merchant that has one: of several the one that is live, else the first by id. */
export async function readRooms(
  db: Kysely<Database>,
  merchants?: readonly string[],
): Promise<ReadonlyMap<string, Room>> {
  const found = new Map<string, Room>();
  for await (const row of rowsOf(db, merchants)) {
    await yieldAfterWork();
    const before = found.get(row.merchant);
    if (!before || (!before.live && Number(row.live) === 1)) found.set(row.merchant, roomOf(row));
  }
  return found;
}
