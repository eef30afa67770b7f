import type { Selectable } from 'kysely';
import { eventKey } from '../event-key.ts';
import type { Database } from '../schema.ts';

/** The row of an event that nothing more is known of than its id. */
export const eventRow = (id: string): Selectable<Database['events']> => ({ ...eventKey(id), content: null });
