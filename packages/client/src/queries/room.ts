import { room as shape, type Room } from '@huitou/contract/room.js';
import { broker } from '../broker.ts';
import type { Query } from '../remote.ts';

/** A live room: who speaks in it, and who sells. */
export const roomQuery = (api: string, room: string): Query<Room> =>
  broker(api).query(`/v1/rooms/${encodeURIComponent(room)}`, shape);
