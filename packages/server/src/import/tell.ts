import type { Event, EventType } from '@huitou/contract/events.js';
import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import { correctionId, firstId, isOurs, saysThis } from './event-id.ts';
import type { Staged } from './stage.ts';
import { standingWords, type Word } from './standing-words.ts';

/** What became of the statements so far. */
export interface Told {
  said: number;
  corrected: number;
  unchanged: number;
}

/** Statements compared with the store at a time. */
const LOT = 2000;

/**
 * The event that makes this statement stand; null if it stands. A correction of what an earlier import said happens a
 * millisecond after that: late enough to win, and so early that the clock of a platform whose feed ended does not move.
 * What the platform itself said about the thing is left to the times of both.
 */
function eventOf({ type, thing, hash, at, data }: Staged, word: Word | undefined): Event | null {
  const first = firstId(type, thing, hash);
  const event = { id: first, type, at, data } as Event;
  if (!word || !isOurs(word.id, type, thing)) return event;
  if (saysThis(word.id, first)) return null;
  const later = Math.max(Date.parse(at), word.at + 1);
  return { ...event, id: correctionId(first, word.rev), at: new Date(later).toISOString() };
}

async function* lotsOf(statements: Iterable<Staged>): AsyncGenerator<readonly Staged[]> {
  let lot: Staged[] = [];
  for (const statement of statements) {
    if (lot.push(statement) < LOT) continue;
    yield lot;
    lot = [];
  }
  yield lot;
}

/** Turns statements, sorted by time, into the events that the store has not heard yet, and counts into `told`. */
export async function* tell(db: Kysely<Database>, statements: Iterable<Staged>, told: Told): AsyncGenerator<Event> {
  for await (const lot of lotsOf(statements)) {
    const words = new Map<EventType, ReadonlyMap<string, Word>>();
    for (const [type, some] of Map.groupBy(lot, (one) => one.type)) {
      words.set(
        type,
        await standingWords(
          db,
          type,
          some.map(({ thing }) => thing),
        ),
      );
    }
    for (const statement of lot) {
      const event = eventOf(statement, words.get(statement.type)?.get(statement.thing));
      if (!event) told.unchanged++;
      else if (event.id === firstId(statement.type, statement.thing, statement.hash)) told.said++;
      else told.corrected++;
      if (event) yield event;
    }
  }
}
