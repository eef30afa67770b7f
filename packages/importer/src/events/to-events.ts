import type { Event, EventType } from '@huitou/contract/events.js';
import type { ImportTarget } from '@huitou/engine/import-target.js';
import type { StoredVersion } from '@huitou/engine/stored-versions.js';
import { correctionId, firstId, isOurs, saysThis } from '../rows/event-id.ts';
import type { Staged } from '../rows/stage.ts';

/** What became of the statements so far. */
export interface EventCounts {
  said: number;
  corrected: number;
  unchanged: number;
  /** Of those said: not applied, since their ids were used for other content. */
  conflicting: number;
  /** Of those said: reviews that are not applied, since their buyers wrote about the orders through the API. */
  writtenHere: number;
}

/** Statements compared with the store at a time. */
const BATCH = 2000;

/**
 * The event that makes this statement stand; null if it stands. A correction of what an earlier import said happens a
 * millisecond after that: late enough to win, and so early that the clock of a platform whose feed ended does not move.
 * What the platform itself said about the thing is left to the times of both.
 */
function eventOf({ type, thing, hash, at, data }: Staged, word: StoredVersion | undefined): Event | null {
  const first = firstId(type, thing, hash);
  const event = { id: first, type, at, data } as Event;
  if (!word || !isOurs(word.id, type, thing)) return event;
  if (saysThis(word.id, first)) return null;
  const later = Math.max(Date.parse(at), word.at + 1);
  return { ...event, id: correctionId(first, word.rev), at: new Date(later).toISOString() };
}

async function* batchesOf(statements: Iterable<Staged>): AsyncGenerator<readonly Staged[]> {
  let batch: Staged[] = [];
  for (const statement of statements) {
    if (batch.push(statement) < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Turns statements, sorted by time, into the events that the store has not heard yet, and counts into `told`. */
export async function* toEvents(
  target: Pick<ImportTarget, 'storedVersions'>,
  statements: Iterable<Staged>,
  told: EventCounts,
): AsyncGenerator<Event> {
  for await (const batch of batchesOf(statements)) {
    const words = new Map<EventType, ReadonlyMap<string, StoredVersion>>();
    for (const [type, some] of Map.groupBy(batch, (one) => one.type)) {
      words.set(
        type,
        await target.storedVersions(
          type,
          some.map(({ thing }) => thing),
        ),
      );
    }
    for (const statement of batch) {
      const event = eventOf(statement, words.get(statement.type)?.get(statement.thing));
      if (!event) told.unchanged++;
      else if (event.id === firstId(statement.type, statement.thing, statement.hash)) told.said++;
      else told.corrected++;
      if (event) yield event;
    }
  }
}
